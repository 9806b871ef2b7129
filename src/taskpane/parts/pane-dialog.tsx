/** A dialog over the pane: it leaves a margin at its narrowest, and what is long scrolls in it. */
import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  surface: {
    padding: tokens.spacingHorizontalL,
    // Fluent's own width for narrow pages, which would reach from edge to edge.
    "@media screen and (max-width: 480px)": { maxWidth: `calc(100vw - 2 * ${tokens.spacingHorizontalM})` },
  },
  title: { fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  content: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    overflowWrap: "anywhere",
    "> *": { flexShrink: 0 },
  },
});

/**
 * A dialog that is open as long as it is drawn; where it is shut, the focus goes back to where it was.
 *
 * @param isAlert true where a click beside it does not shut it
 * @param actions the buttons, the primary one last
 */
export function PaneDialog({
  title,
  isAlert,
  actions,
  onClose,
  children,
}: {
  readonly title: string;
  readonly isAlert?: boolean;
  readonly actions: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  return (
    <Dialog
      open
      modalType={isAlert === true ? "alert" : "modal"}
      onOpenChange={(_, { open }) => (open ? undefined : onClose())}
    >
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle className={styles.title}>{title}</DialogTitle>
          <DialogContent className={styles.content}>{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
