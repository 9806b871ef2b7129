import { outlineOf, outlineOfSheet } from "../../../src/application/fill/outline-of";
import type { FormOutline } from "../../../src/application/fill/outline";
import { drawTemplate } from "../../../src/application/template";
import { DEFAULT_PROFILE, profileById } from "../../../src/law/index";
import type { Profile } from "../../../src/law/profile";
import { fillCells } from "../../support/filled-plan";
import { filledForm, row, SHARED, type FormGiven } from "../../support/filled-form";
import { drawnGrid } from "../../support/grid";
import { planToGrid } from "../../support/plan-to-grid";
import { sampleGrid } from "../sample-grid";

function profile(id: string): Profile {
  const found = profileById(id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

/** One line a row, `?` for a blank one; one a level with its weight and what it should be. */
function drawn(outline: FormOutline | null): string[] {
  if (outline === null) return [];
  const of = (due: number | null) => (due === null ? "" : `/${due}`);
  return [
    `${outline.weight}/${outline.due}`,
    ...outline.levels.flatMap(({ level1, level2, weight, due }) => [
      `${level1} ${weight}${of(due)}`,
      ...level2.map(
        ({ level2: name, rows }) =>
          `  ${name}: ${rows.map((each) => `${each.row}${each.isBlank ? "?" : ` ${each.name} ${each.weight ?? "-"}`}`).join(", ")}`,
      ),
    ]),
  ];
}

function formOutline(given: FormGiven, law: Profile = DEFAULT_PROFILE): string[] {
  return drawn(outlineOf(filledForm(given), law));
}

function levelsOf(given: FormGiven, law?: Profile): string[] {
  return formOutline(given, law).filter((line) => !line.startsWith("  "));
}

test("a filled form by level, weights against 50/30/10 and their sum against 90", () => {
  expect(drawn(outlineOfSheet(sampleGrid(2), DEFAULT_PROFILE))).toEqual([
    "100/90",
    "产出指标 60/50",
    "  数量指标: 13 开展护林防火巡查次数 25",
    "  质量指标: 14 火情处置及时率 20",
    "  时效指标: 15 防火物资配备完成时间 15",
    "效益指标 30/30",
    "  社会效益指标: 16 防火宣传覆盖村数 15",
    "  生态效益指标: 17 森林火灾受害率 15",
    "满意度指标 10/10",
    "  服务对象满意度指标: 18 林农满意度 10",
  ]);
});

const blank = (law: Profile) => drawTemplate("project-self-evaluation", law, 2024);

test("a blank form shows its empty places under their levels, with what the levels should weigh", () => {
  expect(drawn(outlineOfSheet(planToGrid(blank(DEFAULT_PROFILE)), DEFAULT_PROFILE))).toEqual([
    "0/90",
    "产出指标 0/50",
    "  数量指标: 13?, 14?",
    "  质量指标: 15?, 16?",
    "  时效指标: 17?, 18?",
    "  成本指标: 19?, 20?",
    "效益指标 0/30",
    "  经济效益指标: 21?, 22?",
    "  社会效益指标: 23?, 24?",
    "  生态效益指标: 25?, 26?",
    "  可持续影响指标: 27?, 28?",
    "满意度指标 0/10",
    "  服务对象满意度指标: 29?, 30?",
  ]);
  const hubei = profile("hubei");
  expect(drawn(outlineOfSheet(planToGrid(blank(hubei)), hubei)).filter((line) => !line.startsWith("  "))).toEqual([
    "0/80",
    "产出指标 0",
    "效益指标 0",
    "满意度指标 0",
  ]);
});

test("a form half filled in shows both, in the order of the sheet", () => {
  const plan = fillCells(blank(DEFAULT_PROFILE), { D14: "建成里程", E14: "≥14公里", G14: 12.5 });
  const outline = outlineOfSheet(planToGrid(plan), DEFAULT_PROFILE);
  expect(drawn(outline).slice(0, 4)).toEqual([
    "12.5/90",
    "产出指标 12.5/50",
    "  数量指标: 13?, 14 建成里程 12.5",
    "  质量指标: 15?, 16?",
  ]);
  expect(outline?.levels[0]?.level2[0]?.rows).toEqual([
    { row: 13, name: "", weight: null, isBlank: true },
    { row: 14, name: "建成里程", weight: 12.5, isBlank: false },
  ]);
});

test("empty places of a level that the filled rows do without ask for nothing", () => {
  const plan = fillCells(blank(DEFAULT_PROFILE), {
    ...{ D13: "建成里程", E13: "≥14公里", G13: 50 },
    ...{ D21: "带动就业", E21: "≥200人", G21: 40 },
  });
  expect(drawn(outlineOfSheet(planToGrid(plan), DEFAULT_PROFILE)).filter((line) => !line.startsWith("  "))).toEqual([
    "90/90",
    "产出指标 50/50",
    "效益指标 40/40",
    "满意度指标 0",
  ]);
});

test("an empty place between indicators of an old form is shown", () => {
  expect(drawn(outlineOfSheet(sampleGrid(6), DEFAULT_PROFILE))[2]).toBe("  数量指标: 10 安装波形护栏长度 20, 11?");
});

test("the indicators should make what the form's own execution leaves of the whole", () => {
  expect(levelsOf({ funds: { 6: { weight: 20 } } })[0]).toBe("90/80");
  expect(levelsOf({ headingWeight: 20, withoutFunds: ["weight"] })[0]).toBe("90/80");
  expect(levelsOf({ withoutFunds: ["weight"] })[0]).toBe("90/90");
  expect(levelsOf({ withoutFunds: ["weight"] }, profile("hubei"))[0]).toBe("90/80");
  expect(levelsOf({ funds: null, more: [row("预算执行", "执行率", "执行率", "100%", "100%", 10)] })[0]).toBe("100/100");
});

test("weights are summed exactly, a merged one once", () => {
  const merged = { weight: SHARED };
  expect(levelsOf({ change: { 13: { weight: 0.1 }, 14: { weight: 0.2 }, 16: merged, 17: merged } })).toEqual([
    "50.3/90",
    "产出指标 10.3/50",
    "效益指标 30/30",
    "满意度指标 10/10",
  ]);
});

test("satisfaction under 效益 stands and counts for itself; an unknown level goes by its own name", () => {
  expect(formOutline({ change: { 21: { level1: "效益指标" } } }).slice(-2)).toEqual([
    "满意度指标 10/10",
    "  服务对象满意度指标: 21 受益群众满意度 10",
  ]);
  expect(formOutline({ more: [row("党建", "", "支部建设", "≥1个", "1个", 5)] }).slice(-2)).toEqual([
    "党建 5",
    "  : 22 支部建设 5",
  ]);
});

test("a sheet that is no form has no outline", () => {
  expect(outlineOfSheet(drawnGrid("姓名 | 电话"), DEFAULT_PROFILE)).toBeNull();
});
