/** The self-test: what this Excel gives the add-in, and what it lacks. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { CheckmarkCircleRegular, DismissCircleRegular } from "@fluentui/react-icons";
import { VERSION } from "../../../domain/version";
import type { PaneWords } from "../../../locales/pane";
import { useDesk, useDeskState, useWords } from "../../use-desk";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(88px, auto) 1fr",
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  answer: { margin: 0, fontVariantNumeric: "tabular-nums" },
  good: { color: tokens.colorStatusSuccessForeground1, verticalAlign: "-2px" },
  bad: { color: tokens.colorPaletteRedForeground1, verticalAlign: "-2px" },
});

function platformName(platforms: PaneWords["help"]["platforms"], platform: string): string {
  return new Map<string, string>(Object.entries(platforms)).get(platform) ?? platform;
}

function Verdict({ isGood, otherwise }: { readonly isGood: boolean; readonly otherwise: string }) {
  const styles = useStyles();
  const { good } = useWords().help;
  return (
    <>
      {isGood ? (
        <CheckmarkCircleRegular className={styles.good} aria-hidden />
      ) : (
        <DismissCircleRegular className={styles.bad} aria-hidden />
      )}{" "}
      {isGood ? good : otherwise}
    </>
  );
}

/** What was found, one line each. */
export function SelfTest() {
  const styles = useStyles();
  const { help } = useWords();
  const { selfTest } = useDesk();
  const { apiLevel, platform, version, language, canRead } = useDeskState((state) => state.environment);
  const told = (text: string): string => (text === "" ? help.unknown : text);
  const lines = [
    [help.test.reading, <Verdict key="reading" isGood={canRead} otherwise={help.readingMissing} />],
    [
      help.test.functions,
      <Verdict key="functions" isGood={selfTest.functionsReady()} otherwise={help.functionsMissing} />,
    ],
    [help.test.level, told(apiLevel)],
    [help.test.platform, told(platformName(help.platforms, platform))],
    [help.test.excel, told(version)],
    [help.test.language, told(language)],
    [help.test.product, VERSION],
  ] as const;
  return (
    <dl className={styles.list}>
      {lines.map(([name, answer]) => (
        <div key={name} style={{ display: "contents" }}>
          <dt>
            <Text>{name}</Text>
          </dt>
          <dd className={styles.answer}>
            <Text>{answer}</Text>
          </dd>
        </div>
      ))}
    </dl>
  );
}
