/** The document a finding goes by, one press away. */
import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronRightRegular } from "@fluentui/react-icons";
import { useState } from "react";
import type { ReviewFinding } from "../../../application/review/review";
import { isUnverified } from "../../../law/document";
import { useWords } from "../../use-desk";

const useStyles = makeStyles({
  button: {
    gridColumn: 1,
    gridRow: 1,
    justifySelf: "start",
    justifyContent: "flex-start",
    minWidth: 0,
    maxWidth: "100%",
    padding: `0 ${tokens.spacingHorizontalXS}`,
    textAlign: "left",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
  basis: {
    gridColumn: "1 / -1",
    margin: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderLeft: `2px solid ${tokens.colorNeutralStroke1}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: "anywhere",
  },
  place: { display: "block" },
});

/**
 * A button that opens the wording.
 *
 * @param stop whether the Tab key comes by
 * @returns nothing where the finding goes by no document
 */
export function FindingBasis({ finding: { basis }, stop }: { readonly finding: ReviewFinding; readonly stop: 0 | -1 }) {
  const styles = useStyles();
  const words = useWords().review;
  const [isOpen, setOpen] = useState(false);
  if (basis === null) return null;
  return (
    <>
      <Button
        className={styles.button}
        size="small"
        appearance="subtle"
        tabIndex={stop}
        aria-expanded={isOpen}
        icon={isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />}
        onClick={() => setOpen(!isOpen)}
      >
        {words.basis} {basis.document}
      </Button>
      {isOpen ? (
        <blockquote className={styles.basis}>
          <strong className={styles.place}>
            {basis.title} {basis.place}
          </strong>
          {basis.quote}
          {isUnverified(basis) ? words.inBrackets(words.unverified) : null}
        </blockquote>
      ) : null}
    </>
  );
}
