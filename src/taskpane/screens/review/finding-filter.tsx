/** Counts by level, each a filter; and the search box. */
import { Input, ToggleButton, makeStyles, tokens } from "@fluentui/react-components";
import { SearchRegular } from "@fluentui/react-icons";
import type { RefObject } from "react";
import { useWords } from "../../use-desk";
import { LEVELS, type Level } from "./shown-findings";

const useStyles = makeStyles({
  filter: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  levels: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  level: {
    flexGrow: 1,
    minWidth: 0,
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontVariantNumeric: "tabular-nums",
    whiteSpace: "nowrap",
  },
  // Heard by a screen reader when the counts change, not seen.
  spoken: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
  error: { color: tokens.colorPaletteRedForeground1 },
});

interface Props {
  readonly counts: Readonly<Record<Level, number>>;
  readonly level: Level | null;
  readonly onLevel: (level: Level | null) => void;
  readonly search: string;
  readonly onSearch: (words: string) => void;
  readonly searchBox: RefObject<HTMLInputElement | null>;
}

/** Each count is a filter; a second press shows all again. */
export function FindingFilter({ counts, level, onLevel, search, onSearch, searchBox }: Props) {
  const styles = useStyles();
  const words = useWords().review;
  const { error, warning, hint, undetermined } = counts;
  return (
    <div className={styles.filter}>
      <div className={styles.levels} role="group" aria-label={words.filter}>
        {LEVELS.map((one) => (
          <ToggleButton
            key={one}
            size="small"
            className={styles.level}
            appearance="outline"
            title={words.meaning[one]}
            checked={level === one}
            onClick={() => onLevel(level === one ? null : one)}
          >
            <span className={one === "error" && counts.error > 0 ? styles.error : undefined}>
              {words.severities[one]} {counts[one]}
            </span>
          </ToggleButton>
        ))}
      </div>
      <Input
        size="small"
        type="search"
        contentBefore={<SearchRegular />}
        aria-label={words.search}
        placeholder={words.searchHint}
        value={search}
        onChange={(_, { value }) => onSearch(value)}
        input={{ ref: searchBox }}
      />
      <div role="status" className={styles.spoken}>
        {words.summary(error, warning, hint, undetermined)}
      </div>
    </div>
  );
}
