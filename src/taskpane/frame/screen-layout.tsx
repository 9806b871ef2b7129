/** A screen: what scrolls, and the one button that stays in sight. */
import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useRef, type ReactNode } from "react";
import { STOPS } from "./stops";

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
    // The primary button takes what is left; below each other both are as wide as the pane.
    "> *": { flexGrow: 1 },
    "> :first-child": { flexGrow: 4 },
  },
});

/** Makes a box a stop of the Tab key as long as it scrolls and nothing in it is one; else it could not be read to its end. */
function scrollByKeyboard(box: HTMLElement): () => void {
  const look = (): void => {
    const isStop = box.querySelector(STOPS) === null && box.scrollHeight > box.clientHeight;
    box.tabIndex = isStop ? 0 : -1;
  };
  look();
  const changes = new MutationObserver(look);
  changes.observe(box, { childList: true, subtree: true, characterData: true });
  const sizes = new ResizeObserver(look);
  sizes.observe(box);
  return () => {
    changes.disconnect();
    sizes.disconnect();
  };
}

/**
 * What every screen stands in.
 *
 * @param foot the primary button, then others
 */
export function ScreenLayout({ children, foot }: { readonly children: ReactNode; readonly foot?: ReactNode }) {
  const styles = useStyles();
  const body = useRef<HTMLDivElement>(null);
  useEffect(() => (body.current === null ? undefined : scrollByKeyboard(body.current)), []);
  return (
    <>
      <div className={styles.body} ref={body} tabIndex={-1}>
        {children}
      </div>
      {foot === undefined ? null : <div className={styles.foot}>{foot}</div>}
    </>
  );
}
