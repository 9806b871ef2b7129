/** 设置: whose rules hold and why, the unit's own thresholds, the switches. All of it is kept in the workbook. */
import { Button, Field, Spinner, Switch, Text, makeStyles, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { ProfileView } from "../../../application/profile-views";
import { OWN_THRESHOLDS } from "../../../law/own-thresholds";
import type { DeskState } from "../../desk/state";
import { ScreenLayout } from "../../frame/screen-layout";
import { Section } from "../../parts/section";
import { useDesk, useDeskState, useWords } from "../../use-desk";
import { ProfileSection } from "./profile-section";
import { draftedThresholds, type Draft } from "./threshold-entry";
import { ThresholdFields } from "./threshold-fields";

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  quiet: { color: tokens.colorNeutralForeground2 },
  /** Listened to though empty; takes no room then. */
  silent: { position: "absolute" },
  /** Above the button, where it is seen wherever the screen is scrolled to. */
  said: { flexBasis: "100%", order: -1 },
  wrong: { color: tokens.colorPaletteRedForeground1 },
});

/** What came of saving. */
type Saved = "saved" | "restored" | "mend" | null;

function profileInForce({ profiles, settings }: DeskState): ProfileView | undefined {
  return profiles.find(({ id }) => id === settings.profile);
}

function Switches() {
  const desk = useDesk();
  const words = useWords().settings;
  const { autoCheck, marks } = useDeskState((state) => state.settings);
  const isBusy = useDeskState((state) => state.work !== null);
  return (
    <div>
      <Switch
        label={words.auto}
        checked={autoCheck}
        disabled={isBusy}
        onChange={(_, { checked }) => void desk.chooseAuto(checked)}
      />
      <Field hint={words.marksHint}>
        <Switch
          label={words.marks}
          checked={marks}
          disabled={isBusy}
          onChange={(_, { checked }) => void desk.chooseMarks(checked)}
        />
      </Field>
    </div>
  );
}

function Waivers() {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().settings;
  const count = useDeskState((state) => state.settings.waivers.length);
  return (
    <div className={styles.line}>
      <Text>{words.waivers(count)}</Text>
      {count === 0 ? null : (
        <Button size="small" onClick={() => desk.open("review")}>
          {words.toReview}
        </Button>
      )}
    </div>
  );
}

function Ready({ profile }: { readonly profile: ProfileView }) {
  const styles = useStyles();
  const desk = useDesk();
  const words = useWords().settings;
  const stored = useDeskState((state) => state.settings.thresholds);
  const isBusy = useDeskState((state) => state.work !== null);
  const [draft, setDraft] = useState<Draft>({});
  const [saved, setSaved] = useState<Saved>(null);
  const fields = useRef<HTMLDivElement>(null);

  const type = (change: Draft, said: Saved): void => {
    setDraft({ ...draft, ...change });
    setSaved(said);
  };
  const restore = (): void => type(Object.fromEntries(OWN_THRESHOLDS.map((name) => [name, ""])), "restored");
  const save = async (): Promise<void> => {
    const thresholds = draftedThresholds(draft, stored);
    if (thresholds === null) {
      setSaved("mend");
      fields.current?.querySelector<HTMLInputElement>("[aria-invalid=true]")?.focus();
      return;
    }
    await desk.chooseRules({ thresholds });
    // Refused by the workbook, the old ones are back and the frame says why.
    if (desk.state().settings.thresholds !== thresholds) return;
    setDraft({});
    setSaved("saved");
  };

  return (
    <ScreenLayout
      foot={
        <>
          <Button appearance="primary" disabledFocusable={isBusy} onClick={() => void save()}>
            {words.save}
          </Button>
          <div role="status" className={saved === null ? styles.silent : styles.said}>
            {saved === null ? null : (
              <Text className={saved === "mend" ? styles.wrong : undefined}>{words[saved]}</Text>
            )}
          </div>
        </>
      }
    >
      <ProfileSection key={profile.id} profile={profile} />
      <Section title={words.thresholds}>
        <Text>{words.thresholdsHint}</Text>
        <ThresholdFields
          box={fields}
          draft={draft}
          stored={stored}
          standards={profile.thresholds}
          onType={(name, text) => type({ [name]: text }, null)}
        />
        <div className={styles.line}>
          <Button onClick={restore}>{words.restore}</Button>
        </div>
      </Section>
      <Section title={words.working}>
        <Switches />
        <Waivers />
      </Section>
      <Text size={200} className={styles.quiet}>
        {words.stored}
      </Text>
    </ScreenLayout>
  );
}

/** The screen 设置. */
export function SettingsScreen() {
  const words = useWords().settings;
  const profile = useDeskState(profileInForce);
  if (profile !== undefined) return <Ready profile={profile} />;
  return (
    <ScreenLayout>
      <Spinner label={words.loading} />
    </ScreenLayout>
  );
}
