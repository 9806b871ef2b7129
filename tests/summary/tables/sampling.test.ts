import { figures_ownDesign } from "../../../src/law/own-design";
import { DEFAULT_PROFILE, profileById } from "../../../src/law/index";
import { risksOf } from "../../../src/summary/risks";
import type { Submission } from "../../../src/summary/submission";
import { sampling } from "../../../src/summary/tables/sampling";
import { basis, findings, indicator, submission } from "../../support/submissions";

const many = (count: number, facts: (at: number) => Partial<Submission> = () => ({})) =>
  Array.from({ length: count }, (_, at) =>
    submission({ project: `项目${String(at + 1).padStart(3, "0")}`, ...facts(at) }),
  );

const draw = (forms: readonly Submission[], seed = "2024") => sampling(basis(forms, { seed }));
const projects = (forms: readonly Submission[], seed?: string) => draw(forms, seed).rows.map((row) => row[3]);

test.each([
  [0, 0],
  [1, 1],
  [20, 1],
  [21, 2],
  [100, 5],
  [101, 6],
])("of %d forms %d are drawn", (count, drawn) => {
  expect(draw(many(count)).rows).toHaveLength(drawn);
});

test("half by risk, the riskiest first; the rest by lot; in the order of the forms", () => {
  const errors = findings("S-03", "error", 3);
  const forms = many(100, (at) =>
    at === 90 ? { findings: errors } : at === 10 ? { findings: errors, executed: 89 } : {},
  );
  const random = { label: "atRandom", facts: { seed: "2024" } };
  const manyErrors = { label: "manyErrors", facts: { count: 3 } };
  const table = draw(forms);
  expect(table.rows).toEqual([
    [1, "县水利局", "供水站", "项目009", 100, 90, 0, null, random],
    [
      2,
      "县水利局",
      "供水站",
      "项目011",
      100,
      90,
      2,
      [{ label: "lowExecution", facts: { rate: 0.89 } }, manyErrors],
      { label: "byRisk" },
    ],
    [3, "县水利局", "供水站", "项目035", 100, 90, 0, null, random],
    [4, "县水利局", "供水站", "项目055", 100, 90, 0, null, random],
    [5, "县水利局", "供水站", "项目091", 100, 90, 1, [manyErrors], { label: "byRisk" }],
  ]);
  expect(table.notes).toEqual([{ label: "drawn", facts: { seed: "2024", percent: 5, of: 100, drawn: 5, byRisk: 2 } }]);
  expect([table.foot, table.chart]).toEqual([[], null]);
});

test("no more than half, rounded up, is drawn by risk; a form that has risks may also come by lot", () => {
  const forms = many(60, () => ({ executed: 50 }));
  const methods = draw(forms).rows.map((row) => row[8]);
  expect(methods.filter((method) => JSON.stringify(method).includes("byRisk"))).toHaveLength(2);
  expect(draw(forms).notes[0]?.facts).toEqual({ seed: "2024", percent: 5, of: 60, drawn: 3, byRisk: 2 });
});

test("the same seed draws the same forms, whatever their order and their files; another seed others", () => {
  const forms = many(60);
  const drawn = projects(forms);
  const moved = [...forms].reverse().map((form) => ({ ...form, place: { file: "x.xlsx", sheet: form.project ?? "" } }));
  expect(projects(moved).reverse()).toEqual(drawn);
  expect(drawn).toEqual(["项目009", "项目035", "项目055"]);
  expect(projects(forms, "2025")).toEqual(["项目021", "项目026", "项目044"]);
});

test("forms without a name are told apart by their places", () => {
  const forms = many(40, (at) => ({ project: null, place: { file: `${at}.xlsx`, sheet: "表" } }));
  expect(draw(forms).rows.map((row) => row[3])).toEqual([{ label: "unnamed" }, { label: "unnamed" }]);
});

test("no forms", () => {
  expect(draw([])).toMatchObject({ rows: [], notes: [{ label: "noForms" }] });
});

describe("risks", () => {
  const full = submission({ score: 100, indicators: [indicator(), indicator()] });
  const risks = (facts: Partial<Submission>, profile = DEFAULT_PROFILE) => risksOf(submission(facts), profile);
  const deviating = (deviation: number | null) => ({ indicators: [indicator({ deviation, score: 9 })] });

  test.each<[string, Partial<Submission>, ReturnType<typeof risksOf>]>([
    ["all full marks", full, [{ label: "allFull" }]],
    ["no indicators at all", { score: 100 }, []],
    ["a point lost", { score: 100, indicators: [indicator(), indicator({ score: 9.99 })] }, []],
    ["a total below", { score: 99.99, indicators: [indicator()] }, []],
    ["no weights", { score: 100, indicators: [indicator({ weight: null, score: null })] }, []],
    ["5 points above", { score: 95, recomputed: 90 }, [{ label: "scoreGap", facts: { gap: 5 } }]],
    ["5 points below", { score: 85.1, recomputed: 90.1 }, [{ label: "scoreGap", facts: { gap: 5 } }]],
    ["4.99 points", { score: 94.99, recomputed: 90 }, []],
    ["nothing recomputed", { score: 94.99, recomputed: null }, []],
    ["no score", { score: null, recomputed: 90 }, []],
    ["exactly 150%", deviating(0.5), []],
    ["more than 150%", deviating(0.5001), [{ label: "farOff", facts: { count: 1 } }]],
    ["less than 50%", deviating(-0.5001), [{ label: "farOff", facts: { count: 1 } }]],
    ["no deviation", deviating(null), []],
    ["90% executed", { executed: 90 }, []],
    ["less executed", { executed: 89.99 }, [{ label: "lowExecution", facts: { rate: 0.8999 } }]],
    ["all executed", { executed: 100 }, []],
    ["more executed", { executed: 100.01 }, [{ label: "overExecution", facts: { rate: 1.0001 } }]],
    ["no budget", { budget: 0 }, []],
    ["two errors", { findings: [...findings("S-03", "error", 2), ...findings("S-06", "warning", 9)] }, []],
    ["three errors", { findings: findings("S-03", "error", 3) }, [{ label: "manyErrors", facts: { count: 3 } }]],
  ])("%s", (_, facts, expected) => {
    expect(risks(facts)).toEqual(expected);
  });

  test("two figures are our own and say so", () => {
    const { scoreGap, manyErrors } = figures_ownDesign;
    expect([scoreGap.source.evidence, manyErrors.source.evidence]).toEqual(["D", "D"]);
    expect([scoreGap.value, manyErrors.value]).toEqual([5, 3]);
  });

  test("the others are the profile's", () => {
    const hubei = profileById("hubei") ?? DEFAULT_PROFILE;
    expect(risksOf(full, { ...hubei, total: 120 })).toEqual([]);
    expect(risks({ executed: 85 }, { ...hubei, rateBands: [1, 0.8] })).toEqual([]);
  });
});
