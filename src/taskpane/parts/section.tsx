/** A part of a screen under its heading. */
import { Text, makeStyles, tokens } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";

const useStyles = makeStyles({
  section: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    ":not(:first-child)": { marginTop: tokens.spacingVerticalS },
  },
});

/**
 * A heading and what belongs to it.
 *
 * @param title the heading, second level
 */
export function Section({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  const styles = useStyles();
  const id = useId();
  return (
    <section className={styles.section} aria-labelledby={id}>
      <Text as="h2" block id={id} weight="semibold" size={400} style={{ margin: 0 }}>
        {title}
      </Text>
      {children}
    </section>
  );
}
