/** The words of the standard tables, in one language. */
import * as english from "./en-US/summary/tables";
import type { Language } from "./language";
import { fillTemplate } from "./template";
import * as chinese from "./zh-CN/summary/tables";

/** Words of one table, looked up by key. */
export interface TableWords {
  readonly title: string;
  /** @returns the key itself where nothing is known of it */
  readonly heading: (key: string) => string;
  readonly label: (key: string, facts: Readonly<Record<string, string | number>>) => string;
  readonly moneyUnit: string;
  readonly note: string;
  /** Between several labels of one cell. */
  readonly separator: string;
  /** Between what a chart belongs to and what it shows. */
  readonly colon: string;
}

interface Texts {
  readonly title: string;
  readonly columns: Readonly<Record<string, string>>;
  readonly labels: Readonly<Record<string, string>>;
}

const FACT_MISSING = "—";

/**
 * The words of a standard table.
 *
 * @example tableWords("zh-CN", "grade-distribution").heading("count") // "个数"
 */
export function tableWords(language: Language, id: keyof typeof chinese.STANDARD_TABLES): TableWords {
  const { STANDARD_TABLES, SHARED_LABELS, TABLE_FRAME } = language === "zh-CN" ? chinese : english;
  const { title, columns, labels }: Texts = STANDARD_TABLES[id];
  const headings = new Map(Object.entries(columns));
  const known = new Map(Object.entries<string>({ ...SHARED_LABELS, ...labels }));
  return {
    title,
    heading: (key) => headings.get(key) ?? key,
    label: (key, facts) => fillTemplate(known.get(key) ?? key, facts, FACT_MISSING),
    ...TABLE_FRAME,
  };
}
