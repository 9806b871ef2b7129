/** The five screens; the number is open 错误. */
import { CounterBadge, Tab, TabList, makeStyles, tokens } from "@fluentui/react-components";
import type { DeskState, Screen } from "../desk/state";
import { openErrors } from "../desk/open-findings";
import { useDesk, useDeskState, useWords } from "../use-desk";

const useStyles = makeStyles({
  list: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, paddingLeft: tokens.spacingHorizontalXS },
  badge: { marginLeft: tokens.spacingHorizontalXS },
});

const TABS = ["fill", "review", "score", "summary", "settings"] as const satisfies readonly Screen[];

function shownErrors(state: DeskState): number {
  return state.checked === null ? 0 : openErrors(state, state.checked.ids);
}

export function PaneTabs() {
  const styles = useStyles();
  const desk = useDesk();
  const { frame } = useWords();
  const screen = useDeskState((state) => state.screen);
  const errors = useDeskState(shownErrors);
  return (
    <TabList
      size="small"
      className={styles.list}
      selectedValue={screen}
      onTabSelect={(_, { value }) => desk.open(value as Screen)}
    >
      {TABS.map((tab) => (
        <Tab key={tab} value={tab} id={`tab-${tab}`}>
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
  );
}
