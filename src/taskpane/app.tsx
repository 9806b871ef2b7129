/** The pane: title, tabs, one screen. */
import { FluentProvider, Spinner, makeStaticStyles, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, type ComponentType } from "react";
import { onPaneRequest } from "../commands/pane-requests";
import type { Desk } from "./desk/desk";
import type { Screen } from "./desk/state";
import { answerRequest } from "./desk/requests";
import { keepDrops } from "./frame/keep-drops";
import { keepFocus } from "./frame/keep-focus";
import { keepKeys } from "./frame/keep-keys";
import { Notices } from "./frame/notices";
import { PaneTabs } from "./frame/pane-tabs";
import { PreviewDialog } from "./frame/preview-dialog";
import { ScreenGuard } from "./frame/screen-guard";
import { ScreenLayout } from "./frame/screen-layout";
import { TitleBar } from "./frame/title-bar";
import { FillScreen } from "./screens/fill/fill-screen";
import { ReviewScreen } from "./screens/review/review-screen";
import { ScoreScreen } from "./screens/score/score-screen";
import { StartScreen } from "./screens/start/start-screen";
import { DeskContext, useDeskState, useWords } from "./use-desk";
import { useTheme } from "./use-theme";

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

const loadSummary = () => import("./screens/summary/summary-screen");
const loadSettings = () => import("./screens/settings/settings-screen");
const loadHelp = () => import("./screens/help/help-screen");

/** What nobody opens first is loaded behind the first sight. */
const SummaryScreen = lazy(async () => ({ default: (await loadSummary()).SummaryScreen }));
const SettingsScreen = lazy(async () => ({ default: (await loadSettings()).SettingsScreen }));
const HelpScreen = lazy(async () => ({ default: (await loadHelp()).HelpScreen }));

const SCREENS: Readonly<Record<Screen, ComponentType>> = {
  start: StartScreen,
  fill: FillScreen,
  review: ReviewScreen,
  score: ScoreScreen,
  summary: SummaryScreen,
  settings: SettingsScreen,
  help: HelpScreen,
};

function Loading() {
  const { loading } = useWords().frame;
  return (
    <ScreenLayout>
      <Spinner label={loading} />
    </ScreenLayout>
  );
}

function Pane() {
  usePageStyles();
  const styles = useStyles();
  const screen = useDeskState((state) => state.screen);
  const isReady = useDeskState((state) => state.isReady);
  const { unforeseen } = useWords().frame.failure;
  useEffect(() => keepDrops(document), []);
  useEffect(() => keepFocus(document), []);
  useEffect(() => keepKeys(document), []);
  useEffect(() => {
    // At hand when they are wanted, should the network be gone by then; what fails here is told when they are opened.
    if (isReady) void Promise.allSettled([loadSummary(), loadSettings(), loadHelp()]);
  }, [isReady]);
  const Shown = SCREENS[screen];
  return (
    <div className={styles.pane}>
      <TitleBar />
      <PaneTabs />
      <main className={styles.screen} id="screen">
        <Notices />
        <ScreenGuard key={screen} sentence={unforeseen}>
          <Suspense fallback={<Loading />}>
            <Shown />
          </Suspense>
        </ScreenGuard>
      </main>
      <PreviewDialog />
    </div>
  );
}

/**
 * Everything the pane shows.
 *
 * @param background Office's background colour, "#RRGGBB"; undefined where Office tells none
 */
export function App({ desk, background }: { readonly desk: Desk; readonly background: string | undefined }) {
  const theme = useTheme(background, desk.state().language);
  useEffect(() => onPaneRequest((request) => answerRequest(desk, request)), [desk]);
  return (
    <FluentProvider theme={theme}>
      <DeskContext value={desk}>
        <Pane />
      </DeskContext>
    </FluentProvider>
  );
}
