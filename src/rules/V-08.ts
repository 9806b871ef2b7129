/** 执行率分值 is the profile's, or makes a known pair with the indicators. */
import { caiyu_2020_10 } from "../law/caiyu-2020-10";
import { checked, notApplicable, type Rule } from "./rule";
import { executionWeight } from "./shared/execution-weight";
import { isKnownExecutionWeight, isKnownPair } from "./shared/known-schemes";
import { indicatorTotal } from "./shared/weights";

export const rule: Rule = {
  id: "V-08",
  severity: "warning",
  phase: "sensible",
  basis: caiyu_2020_10.articles.indicatorWeights,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["executionWeight", "indicatorTotal"],
  check({ form, law }) {
    const execution = executionWeight(form);
    if (execution.kind === "unreadable") {
      return checked([], [{ cells: [execution.cell], why: "execution-weight-missing" }]);
    }
    if (execution.kind !== "printed") return notApplicable("no-execution-weight");
    const { value, cell } = execution;
    const indicators = indicatorTotal(form);
    const known = indicators === null ? isKnownExecutionWeight(value) : isKnownPair(value, indicators);
    if (value === law.executionWeight || known) return checked([]);
    return checked([{ cells: [cell], facts: { printed: value, due: law.executionWeight } }]);
  },
};
