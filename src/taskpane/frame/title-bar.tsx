/** Whose rules and which year hold, always in sight; and the way to help. */
import { Button, Select, Text, makeStyles, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import type { ProfileId } from "../../law/profile";
import { yearChoices } from "../parts/year-choices";
import { useDesk, useDeskState, useWords } from "../use-desk";

const useStyles = makeStyles({
  // The profile has a line of its own: its name and its document are read in full beside a narrow sheet.
  bar: {
    display: "grid",
    gridTemplateColumns: "1fr auto auto",
    alignItems: "center",
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
  },
  product: { margin: 0 },
  profile: { gridColumn: "1 / -1", minWidth: 0 },
});

/** The pane's head: product, year, help, profile. */
export function TitleBar() {
  const styles = useStyles();
  const desk = useDesk();
  const { frame } = useWords();
  const profiles = useDeskState((state) => state.profiles);
  const settings = useDeskState((state) => state.settings);
  return (
    <header className={styles.bar}>
      <Text as="h1" weight="semibold" size={400} className={styles.product}>
        {frame.product}
      </Text>
      <Select
        size="small"
        aria-label={frame.year}
        title={frame.yearHint}
        value={settings.year ?? ""}
        onChange={(_, { value }) => void desk.chooseRules({ year: value === "" ? null : Number(value) })}
      >
        <option value="">{frame.yearOfForm}</option>
        {yearChoices(desk.now(), settings.year).map((year) => (
          <option key={year} value={year}>
            {frame.yearOption(year)}
          </option>
        ))}
      </Select>
      <Button
        appearance="subtle"
        size="small"
        icon={<QuestionCircleRegular />}
        aria-label={frame.moreHelp}
        title={frame.moreHelp}
        onClick={() => desk.open("help")}
      />
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
    </header>
  );
}
