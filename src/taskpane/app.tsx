/** The pane: title, tabs, one screen. */
import { FluentProvider, makeStaticStyles, makeStyles, tokens, type Theme } from "@fluentui/react-components";
import { useEffect } from "react";
import { onPaneRequest } from "../commands/pane-requests";
import type { Desk } from "./desk/desk";
import type { Screen } from "./desk/state";
import { answerRequest } from "./desk/requests";
import { Notices } from "./frame/notices";
import { PaneTabs } from "./frame/pane-tabs";
import { PreviewDialog } from "./frame/preview-dialog";
import { TitleBar } from "./frame/title-bar";
import { FillScreen } from "./screens/fill/fill-screen";
import { HelpScreen } from "./screens/help/help-screen";
import { ReviewScreen } from "./screens/review/review-screen";
import { ScoreScreen } from "./screens/score/score-screen";
import { SettingsScreen } from "./screens/settings/settings-screen";
import { StartScreen } from "./screens/start/start-screen";
import { SummaryScreen } from "./screens/summary/summary-screen";
import { DeskContext, useDeskState } from "./use-desk";

const usePageStyles = makeStaticStyles({ body: { margin: 0, overflow: "hidden" } });

const useStyles = makeStyles({
  pane: {
    height: "100vh",
    minWidth: "280px",
    display: "flex",
    flexDirection: "column",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
  screen: { flexGrow: 1, minHeight: 0, display: "flex", flexDirection: "column" },
});

const SCREENS: Readonly<Record<Screen, () => React.JSX.Element>> = {
  start: StartScreen,
  fill: FillScreen,
  review: ReviewScreen,
  score: ScoreScreen,
  summary: SummaryScreen,
  settings: SettingsScreen,
  help: HelpScreen,
};

function Pane() {
  usePageStyles();
  const styles = useStyles();
  const screen = useDeskState((state) => state.screen);
  const Shown = SCREENS[screen];
  return (
    <div className={styles.pane}>
      <TitleBar />
      <PaneTabs />
      <main className={styles.screen} id="screen">
        <Notices />
        <Shown />
      </main>
      <PreviewDialog />
    </div>
  );
}

/** @param theme Fluent's tokens for the colours Office shows */
export function App({ desk, theme }: { readonly desk: Desk; readonly theme: Theme }) {
  useEffect(() => onPaneRequest((request) => answerRequest(desk, request)), [desk]);
  return (
    <FluentProvider theme={theme}>
      <DeskContext value={desk}>
        <Pane />
      </DeskContext>
    </FluentProvider>
  );
}
