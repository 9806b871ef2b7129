/** The profile: what it sets otherwise than its base, why, and the documents. */
import { Badge, Text, makeStyles, tokens } from "@fluentui/react-components";
import type { ProfileValueView, ProfileView } from "../../../application/profile-views";
import type { Evidence } from "../../../law/document";
import type { PaneWords } from "../../../locales/pane";
import { Folded } from "../../parts/folded";
import { Section } from "../../parts/section";
import { useWords } from "../../use-desk";

const useStyles = makeStyles({
  list: { listStyleType: "none", margin: 0, padding: 0 },
  item: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    ":last-child": { borderBottomStyle: "none" },
  },
  value: { fontVariantNumeric: "tabular-nums" },
  quiet: { color: tokens.colorNeutralForeground2 },
  quote: {
    margin: 0,
    paddingLeft: tokens.spacingHorizontalS,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How a value is known where it was not read in a published text; null where it was. */
function doubt(words: PaneWords["settings"]["evidence"], evidence: Evidence): string | null {
  if (evidence === "V") return null;
  if (evidence === "I") return words.concluded;
  return evidence === "D" ? words.own : words.unverified;
}

function baseText(words: PaneWords["settings"], { value, baseValue }: ProfileValueView): string | null {
  if (baseValue === null) return null;
  return baseValue === value ? words.sameValue : words.baseValue(baseValue);
}

function ProfileValue({ value }: { readonly value: ProfileValueView }) {
  const styles = useStyles();
  const words = useWords().settings;
  const base = baseText(words, value);
  const known = doubt(words.evidence, value.evidence);
  return (
    <li className={styles.item}>
      <Text>
        {value.name} <strong className={styles.value}>{value.value}</strong>{" "}
        {base === null ? null : <span className={styles.quiet}>{base}</span>}
      </Text>
      {value.because === "" ? null : <Text size={200}>{words.because(value.because)}</Text>}
      <Text size={200}>
        {value.document} {value.place}{" "}
        {known === null ? null : (
          <Badge appearance="outline" color="informative" size="small">
            {known}
          </Badge>
        )}
      </Text>
      <blockquote className={styles.quote}>{value.quote}</blockquote>
    </li>
  );
}

/** @param profile the one that holds */
export function ProfileSection({ profile }: { readonly profile: ProfileView }) {
  const styles = useStyles();
  const words = useWords().settings;
  const { name, base, values } = profile;
  return (
    <Section title={words.basis}>
      <Text weight="semibold">{name}</Text>
      <Text>{base === null ? words.national : words.over(base, values.length)}</Text>
      <Folded
        isOpen={base !== null}
        title={<Text>{base === null ? words.all(values.length) : words.different(values.length)}</Text>}
      >
        <ul className={styles.list}>
          {values.map((value) => (
            <ProfileValue key={value.name} value={value} />
          ))}
        </ul>
      </Folded>
      <Text size={200} className={styles.quiet}>
        {words.change}
      </Text>
    </Section>
  );
}
