/** The five screens; the number is open 错误. */
import { CounterBadge, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { DeskState, Screen } from "../desk/state";
import { openErrors } from "../desk/open-findings";
import { useDesk, useDeskState, useWords } from "../use-desk";

/** Where there is room, the words keep their distance. */
const ROOMY = "@media (min-width: 360px)";

const useStyles = makeStyles({
  list: {
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    columnGap: tokens.spacingHorizontalXXS,
  },
  // Five words of the longer language stand side by side at the narrowest width.
  tab: {
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalXXS}`,
    minWidth: 0,
    // Words of two characters leave room at any width.
    ":lang(zh)": { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}` },
    [ROOMY]: { padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalSNudge}` },
  },
  badge: { marginLeft: tokens.spacingHorizontalXXS },
});

const TABS = ["fill", "review", "score", "summary", "settings"] as const satisfies readonly Screen[];

function shownErrors(state: DeskState): number {
  return state.checked === null ? 0 : openErrors(state, state.checked.ids);
}

/** Goes from screen to screen. */
export function PaneTabs() {
  const styles = useStyles();
  const desk = useDesk();
  const { frame } = useWords();
  const screen = useDeskState((state) => state.screen);
  const errors = useDeskState(shownErrors);
  return (
    <nav aria-label={frame.screens}>
      <TabList
        size="small"
        className={styles.list}
        selectedValue={screen}
        onTabSelect={(_, { value }) => desk.open(value as Screen)}
      >
        {TABS.map((tab) => (
          <Tab key={tab} value={tab} id={`tab-${tab}`} className={styles.tab}>
            {frame.tabs[tab]}
            {tab === "review" && errors > 0 ? (
              <CounterBadge
                className={styles.badge}
                size="small"
                color="danger"
                count={errors}
                overflowCount={999}
                aria-label={frame.errorsOpen(errors)}
              />
            ) : null}
          </Tab>
        ))}
      </TabList>
    </nav>
  );
}
