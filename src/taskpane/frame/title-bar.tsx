/** Whose rules and which year hold, always in sight; and the way to help. */
import { Button, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import type { ProfileId } from "../../law/profile";
import { useDesk, useDeskState, useWords } from "../use-desk";

const useStyles = makeStyles({
  bar: {
    display: "grid",
    gridTemplateColumns: "auto 1fr auto",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  rules: { display: "grid", gridTemplateColumns: "1fr auto", gap: tokens.spacingHorizontalXS, minWidth: 0 },
  profile: { minWidth: 0 },
});

/** Years on offer: forms are filled for the year gone by, sometimes for one before or the current one. */
const YEARS_BACK = 6;

function years(now: Date): number[] {
  const newest = now.getFullYear() + 1;
  return Array.from({ length: YEARS_BACK + 2 }, (_, index) => newest - index);
}

export function TitleBar() {
  const styles = useStyles();
  const desk = useDesk();
  const { frame } = useWords();
  const profiles = useDeskState((state) => state.profiles);
  const settings = useDeskState((state) => state.settings);
  return (
    <header className={styles.bar}>
      <Text as="h1" weight="semibold" size={400}>
        {frame.product}
      </Text>
      <div className={styles.rules}>
        <Select
          size="small"
          className={styles.profile}
          aria-label={frame.basis}
          value={settings.profile}
          onChange={(_, { value }) => void desk.chooseRules({ profile: value as ProfileId })}
        >
          {profiles.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
        <Select
          size="small"
          aria-label={frame.year}
          title={frame.yearHint}
          value={settings.year ?? ""}
          onChange={(_, { value }) => void desk.chooseRules({ year: value === "" ? null : Number(value) })}
        >
          <option value="">{frame.yearOfForm}</option>
          {years(desk.now()).map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </Select>
      </div>
      <Button
        appearance="subtle"
        size="small"
        icon={<QuestionCircleRegular />}
        aria-label={frame.moreHelp}
        title={frame.moreHelp}
        onClick={() => desk.open("help")}
      />
    </header>
  );
}
