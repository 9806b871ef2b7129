/** 审核: what is wrong, where, what it should be, how to mend it, which document says so. */
import {
  Button,
  MessageBar,
  MessageBarBody,
  Select,
  Switch,
  Text,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Scope } from "../../desk/state";
import { ScreenLayout } from "../../frame/screen-layout";
import { TooOld } from "../../parts/too-old";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { FindingFilter } from "./finding-filter";
import { FindingList } from "./finding-list";
import type { Level } from "./shown-findings";
import { useReview, type ShownReview } from "./use-review";
import { Unfound } from "./unfound";
import { WaivedList } from "./waived-list";

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  // A switch brings a margin of its own.
  switches: { display: "flex", flexDirection: "column", margin: `0 calc(-1 * ${tokens.spacingHorizontalS})` },
  sheet: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM },
  name: { margin: 0, overflowWrap: "anywhere" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const SCOPES: readonly Scope[] = ["active", "all", "selection"];

function ScopeChoice() {
  const desk = useDesk();
  const words = useWords().review;
  const scope = useDeskState((state) => state.scope);
  return (
    <Select
      size="small"
      aria-label={words.scope}
      value={scope}
      onChange={(_, { value }) => desk.setScope(value as Scope)}
    >
      {SCOPES.map((one) => (
        <option key={one} value={one}>
          {words.scopes[one]}
        </option>
      ))}
    </Select>
  );
}

function Switches() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().review;
  const { autoCheck, marks } = useDeskState((state) => state.settings);
  return (
    <div className={styles.switches}>
      <Switch label={words.auto} checked={autoCheck} onChange={(_, { checked }) => void desk.chooseAuto(checked)} />
      <Switch
        label={words.marks}
        title={words.marksHint}
        checked={marks}
        onChange={(_, { checked }) => void desk.chooseMarks(checked)}
      />
    </div>
  );
}

function Foot({ review }: { readonly review: ShownReview | null }) {
  const desk = useDesk();
  const words = useWords().review;
  const scope = useDeskState((state) => state.scope);
  const isChecked = useDeskState((state) => state.checked?.scope === state.scope);
  const isBusy = useDeskState((state) => state.work !== null);
  const asked = { active: words.check, all: words.checkAll, selection: words.checkSelection }[scope];
  const readable = review?.sheets.map(({ reviewed }) => reviewed.review).filter(({ scores }) => scores !== null) ?? [];
  const exportOpinion = () =>
    void desk.propose((options, signal) =>
      desk.core.planOpinion(readable, desk.state().settings.waivers, desk.today(), options, signal),
    );
  return (
    <>
      <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void desk.check(scope)}>
        {isChecked ? words.again : asked}
      </Button>
      {readable.length === 0 ? null : (
        <Button disabledFocusable={isBusy} onClick={exportOpinion}>
          {words.exportOpinion}
        </Button>
      )}
    </>
  );
}

/** The screen 审核. */
export function ReviewScreen() {
  const styles = useStyles();
  const words = useWords().review;
  const canRead = useDeskState((state) => state.environment.canRead);
  const language = useDeskState((state) => state.language);
  const [level, setLevel] = useState<Level | null>(null);
  const [search, setSearch] = useState("");
  const searchBox = useRef<HTMLInputElement>(null);
  const review = useReview(level, search);
  if (!canRead) return <TooOld />;
  const hasFindings = review?.sheets.some(({ reviewed }) => reviewed.entries.length > 0) === true;
  const isMany = review !== null && review.sheets.length > 1;
  return (
    <ScreenLayout foot={<Foot review={review} />}>
      <div className={styles.head}>
        <ScopeChoice />
        {review?.isStale === true ? (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{words.stale}</MessageBarBody>
          </MessageBar>
        ) : null}
        {review === null || !hasFindings ? null : (
          <FindingFilter
            counts={review.counts}
            level={level}
            onLevel={setLevel}
            search={search}
            onSearch={setSearch}
            searchBox={searchBox}
          />
        )}
      </div>
      {review === null ? (
        <>
          <Text weight="semibold">{words.notChecked}</Text>
          <Text>{words.notCheckedNext}</Text>
        </>
      ) : (
        <>
          {review.sheets.map((sheet) => (
            <section
              key={sheet.reviewed.sheet.id}
              className={styles.sheet}
              aria-label={words.sheet(sheet.reviewed.sheet.name)}
            >
              {isMany ? (
                <Text as="h2" block weight="semibold" className={styles.name}>
                  {words.sheet(sheet.reviewed.sheet.name)}
                </Text>
              ) : null}
              <Unfound sheet={sheet} isFiltered={level !== null || search.trim() !== ""} />
              <FindingList sheet={sheet} heading={isMany ? "h3" : "h2"} onEscape={() => searchBox.current?.focus()} />
              <WaivedList waived={sheet.waived} />
            </section>
          ))}
          {review.at === null ? null : (
            <Text size={200} className={styles.quiet}>
              {words.checkedAt(new Date(review.at).toLocaleTimeString(language))}
            </Text>
          )}
        </>
      )}
      <Switches />
    </ScreenLayout>
  );
}
