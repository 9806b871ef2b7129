/** A screen: what scrolls, and the one button that stays in sight. */
import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  body: {
    flexGrow: 1,
    minHeight: 0,
    overflowY: "auto",
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    // Long screens scroll; nothing in them is squeezed.
    "> *": { flexShrink: 0 },
    // A list that grows or shrinks above does not move what is being read.
    overflowAnchor: "auto",
  },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    "> :first-child": { flexGrow: 1 },
  },
});

/** @param foot the primary button, then others */
export function ScreenLayout({ children, foot }: { readonly children: ReactNode; readonly foot?: ReactNode }) {
  const styles = useStyles();
  return (
    <>
      {/* Scrolls by the keyboard too, where nothing in it takes the focus. */}
      <div className={styles.body} tabIndex={-1}>
        {children}
      </div>
      {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
    </>
  );
}
