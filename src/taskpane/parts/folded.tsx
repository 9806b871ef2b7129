/** A part of a screen that opens on demand. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  folded: { overflowWrap: "anywhere" },
  head: {
    cursor: "pointer",
    padding: `${tokens.spacingVerticalXS} 0`,
    borderRadius: tokens.borderRadiusSmall,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
});

/**
 * A line that is always seen; pressing it opens and shuts the rest.
 *
 * @param title the line
 * @param label says it in full where the line is short for those who see what is around it
 */
export function Folded({
  title,
  label,
  isOpen,
  children,
}: {
  readonly title: ReactNode;
  readonly label?: string;
  readonly isOpen?: boolean;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <details className={styles.folded} open={isOpen}>
      <summary className={styles.head} aria-label={label}>
        {title}
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
