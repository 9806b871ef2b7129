/** `jixiao rules`: every rule, what it rests on and the figures it goes by. */
import { isUnverified } from "../../law/document";
import { DEFAULT_PROFILE } from "../../law/index";
import { sentencesOf } from "../../locales/sentences";
import { LISTS } from "../../locales/zh-CN/cli";
import { VALUE_NAMES } from "../../locales/zh-CN/profiles";
import { SEVERITY_NAMES } from "../../locales/zh-CN/severities";
import { RULES } from "../../rules/index";
import { EXIT, type Io } from "../io";
import { readArguments } from "../options";

const { ruleTitle, value: valueText } = sentencesOf("zh-CN");

function described() {
  return RULES.map(({ id, severity, basis, thresholds }) => ({
    id,
    severity,
    title: ruleTitle(id),
    basis: { document: basis.document, place: basis.place, quote: basis.quote, evidence: basis.evidence },
    thresholds: Object.fromEntries(thresholds.map((name) => [name, DEFAULT_PROFILE[name]])),
  }));
}

/** Runs the command. @throws UsageError */
export function rules(args: readonly string[], io: Io): number {
  const { json } = readArguments(args, ["json"]);
  if (json) {
    io.out(`${JSON.stringify({ version: 1, rules: described() }, null, 2)}\n`);
    return EXIT.clean;
  }
  for (const { id, severity, basis, thresholds } of RULES) {
    const unverified = isUnverified(basis) ? `（${LISTS.unverified}）` : "";
    io.out(`${id}  ${SEVERITY_NAMES[severity]}  ${ruleTitle(id)}\n`);
    io.out(`      ${LISTS.basis}：${basis.document}${basis.place}${unverified}\n`);
    for (const name of thresholds) {
      io.out(`      ${LISTS.thresholds}：${VALUE_NAMES[name]} ${valueText(DEFAULT_PROFILE[name])}\n`);
    }
  }
  return EXIT.clean;
}
