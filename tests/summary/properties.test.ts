/** What holds of the standard tables whatever was handed in. */
import fc from "fast-check";
import { standardTables } from "../../src/application/summary/standard-tables";
import { sum } from "../../src/domain/decimal";
import { DEFAULT_PROFILE, PROFILES } from "../../src/law/index";
import type { SummaryBasis } from "../../src/summary/batch";
import { foldName } from "../../src/summary/identity";
import { sortOut } from "../../src/summary/sort-out";
import type { Submission } from "../../src/summary/submission";
import type { Table, TableId } from "../../src/summary/table";
import { wrongFoot } from "../support/foot-formula";
import { dueEntry, indicator, submission } from "../support/submissions";

/** Every run draws thirteen tables twice over: fewer sets of forms, each of many kinds. */
const RUNS = { numRuns: 40 };

/** Figures of two decimals. */
const hundredths = (most: number) => fc.integer({ min: 0, max: most * 100 }).map((count) => count / 100);
const orNull = <T>(values: fc.Arbitrary<T>) => fc.option(values, { freq: 6, nil: null });

const DEPARTMENTS = ["县水利局", "县水利局（本级）", "县水利局(本级)", "县教育局"] as const;
const UNITS = ["供水站", "第一小学", "第 一小学"] as const;
const RULES = ["F-02", "S-03", "S-07", "G-01"] as const;
const SEVERITIES = ["error", "warning", "hint"] as const;

const indicators = fc.array(
  fc
    .record({
      name: fc.constantFrom("完成数量", "合格率"),
      completion: orNull(hundredths(2)),
      deviation: orNull(hundredths(1)),
      score: orNull(hundredths(10)),
      reason: orNull(fc.constantFrom("工期影响", "无")),
      reasonMissing: fc.boolean(),
    })
    .map((facts) =>
      indicator(facts.name === "合格率" ? { ...facts, target: "≥95%", actual: "96.5%" } : { ...facts, actual: "97个" }),
    ),
  { maxLength: 3 },
);

const facts = fc.record({
  department: orNull(fc.constantFrom(...DEPARTMENTS)),
  unit: orNull(fc.constantFrom(...UNITS)),
  budget: orNull(fc.oneof(fc.constantFrom(0, 100), hundredths(1_000_000))),
  executed: orNull(fc.oneof(fc.constantFrom(0, 90, 100), hundredths(1_000_000))),
  score: orNull(fc.oneof(fc.constantFrom(60, 70, 79.995, 80, 90, 100), hundredths(100))),
  findings: fc.array(fc.record({ rule: fc.constantFrom(...RULES), severity: fc.constantFrom(...SEVERITIES) }), {
    maxLength: 6,
  }),
  indicators,
});

/** Forms of two years, some of them twice; each stands in a file of its own. */
const handedIn = fc
  .array(
    fc.tuple(
      facts,
      orNull(fc.constantFrom("甲", "乙", "丙", "丁", "戊", "己")),
      fc.constantFrom(2023, 2024, 2024, null),
    ),
    { maxLength: 14 },
  )
  .map((forms) =>
    forms.map(([form, project, year], at) =>
      submission({ ...form, project, year, place: { file: `${at}.xlsx`, sheet: "自评表" } }),
    ),
  );

/** Forms of one year, each of a project of its own. */
const distinct = fc
  .array(facts, { maxLength: 14 })
  .map((forms) => forms.map((form, at) => submission({ ...form, project: `项目${at}` })));

const profiles = fc.constantFrom(...PROFILES);

function tablesOf(submissions: readonly Submission[], rest: Partial<SummaryBasis> = {}): Table[] {
  return standardTables({
    batch: sortOut(submissions, 2024),
    profile: DEFAULT_PROFILE,
    due: [
      dueEntry({ department: "县水利局", project: "甲", lastEvaluated: 2019 }),
      dueEntry({ unit: "第一小学" }),
      dueEntry({ department: "县卫生局" }),
    ],
    previous: [submission({ project: "乙", year: 2022, score: 88 })],
    reviews: [
      { project: "甲", unit: null, score: 82.5 },
      { project: "丙", unit: "供水站", score: 91 },
    ],
    seed: "2024",
    ...rest,
  });
}

/** A table with its rows as a bag: the number of a row is no figure of it. */
function bag({ columns, rows, ...rest }: Table) {
  const numbered = columns.findIndex(({ key }) => key === "number");
  return { ...rest, columns, rows: rows.map((row) => JSON.stringify(row.filter((_, at) => at !== numbered))).sort() };
}

test("the order in which forms are handed in changes nothing but the order of rows", () => {
  const shuffled = handedIn.chain((forms) =>
    fc.tuple(fc.constant(forms), fc.shuffledSubarray(forms, { minLength: forms.length, maxLength: forms.length })),
  );
  fc.assert(
    fc.property(shuffled, profiles, ([forms, others], profile) => {
      expect(tablesOf(others, { profile }).map(bag)).toEqual(tablesOf(forms, { profile }).map(bag));
    }),
    RUNS,
  );
});

test("what every formula of a foot gives over the rows is what stands there", () => {
  fc.assert(
    fc.property(handedIn, profiles, (forms, profile) => {
      for (const table of tablesOf(forms, { profile })) expect([table.id, wrongFoot(table)]).toEqual([table.id, []]);
    }),
    RUNS,
  );
});

test("a row has a cell for every column, and so has a foot", () => {
  fc.assert(
    fc.property(handedIn, profiles, (forms, profile) => {
      for (const { id, columns, rows, foot } of tablesOf(forms, { profile })) {
        const widths = new Set([...rows, ...foot].map(({ length }) => length));
        expect([id, [...widths].filter((width) => width !== columns.length)]).toEqual([id, []]);
      }
    }),
    RUNS,
  );
});

/** Counts and sums of a table by the words in its row; rates, shares and means do not add up. */
type Figures = Readonly<Record<string, number>>;

const ADDS = new Set(["count", "money"]);
const NO_FIGURES = new Set(["number"]);

function figuresOf({ columns, rows, foot }: Table): Figures {
  const lines = [...rows, ...foot.map((line) => line.map(({ value }) => value))];
  const figures = lines.flatMap((cells) => {
    const words = cells.filter((_, at) => /^(?:text|long-text)$/u.test(columns[at]?.kind ?? ""));
    const label = foldName(JSON.stringify(words));
    return columns.flatMap(({ key, kind }, at): [string, number][] => {
      const value = cells[at];
      if (!ADDS.has(kind) || NO_FIGURES.has(key) || typeof value !== "number") return [];
      return [[`${label} ${key}`, value]];
    });
  });
  return Object.fromEntries(figures.filter(([, value]) => value !== 0));
}

function added(...parts: readonly Figures[]): Figures {
  const names = new Set(parts.flatMap((part) => Object.keys(part)));
  return Object.fromEntries([...names].map((name) => [name, sum(parts.map((part) => part[name] ?? 0))]));
}

const ADDABLE: readonly TableId[] = [
  "self-evaluation-summary",
  "grade-distribution",
  "completion-bands",
  "department-summary",
  "finding-summary",
];

test.each(ADDABLE)("%s: the parts of a set add up to the whole", (id) => {
  const figures = (forms: readonly Submission[], profile: SummaryBasis["profile"]): Figures =>
    added(
      ...tablesOf(forms, { profile })
        .filter((table) => table.id === id)
        .map(figuresOf),
    );
  fc.assert(
    fc.property(distinct, fc.nat({ max: 14 }), profiles, (forms, cut, profile) => {
      const parts = [forms.slice(0, cut), forms.slice(cut)].map((part) => figures(part, profile));
      expect(added(...parts)).toEqual(figures(forms, profile));
    }),
    RUNS,
  );
});

test("a form that comes twice is summed once", () => {
  fc.assert(
    fc.property(distinct, (forms) => {
      const again = forms.map((form) => ({ ...form, place: { file: `z-${form.place.file}`, sheet: "自评表" } }));
      const bodies = (submissions: readonly Submission[]) =>
        tablesOf(submissions).map(({ id, rows, foot }) => ({ id, rows, foot }));
      expect(bodies([...forms, ...again])).toEqual(bodies(forms));
    }),
    RUNS,
  );
});
