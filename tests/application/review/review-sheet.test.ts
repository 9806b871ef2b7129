import type { ReviewFinding } from "../../../src/application/review/review";
import { reviewSheet } from "../../../src/application/review/review-sheet";
import type { Grid } from "../../../src/domain/grid";
import type { Language } from "../../../src/locales/language";
import { DEFAULT_PROFILE, PROFILES } from "../../../src/law/index";
import { withOwnThresholds } from "../../../src/law/own-thresholds";
import { drawnGrid, gridOf } from "../../support/grid";
import { pushedDown, sampleGrid, SAMPLES } from "../sample-grid";

const NUMBERS = SAMPLES.map((_, index) => index + 1);

function review(grid: Grid, language: Language = "zh-CN", year: number | null = null) {
  return reviewSheet(grid, { profile: DEFAULT_PROFILE, year, language });
}

function line({ severity, rule, cells, subject, expected, found, difference }: ReviewFinding) {
  return [severity, rule, cells.join("+"), subject, expected, found, difference];
}

describe("the findings of a form", () => {
  test("where, about what, expected, found and difference", () => {
    expect(review(sampleGrid(2)).findings.map(line)).toEqual([
      ["error", "F-02", "D6", "年度资金总额", "80", "86", "6"],
      ["error", "V-01", "G19", null, "100", "110", "10"],
      ["error", "V-04", "B13", "开展护林防火巡查次数", "60", "50", "10"],
      ["error", "S-03", "H19", null, "109", "99", "10"],
      ["error", "S-04", "I6", "年度资金总额", "8.65", "9", "0.35"],
    ]);
  });

  test("one of them whole", () => {
    const [, weights] = review(sampleGrid(2)).findings;
    expect(weights).toEqual({
      key: "V-01|森林防火专项||V-01|difference=10|due=100|execution=10|found=110|indicators=100",
      rule: "V-01",
      title: "分值合计应为 100",
      severity: "error",
      cells: ["G19"],
      subject: null,
      message: "指标分值合计 100 分，加执行率分值 10 分，共 110 分，应为 100 分，相差 10 分。",
      remedy: "请调整指标分值，使合计为 100 分。",
      expected: "100",
      found: "110",
      difference: "10",
      basis: {
        document: "财预〔2020〕10号",
        title: "项目支出绩效评价管理办法",
        place: "第十八条",
        quote:
          "总分一般设置为100分，等级一般划分为四档：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
        evidence: "M-high",
      },
    });
  });

  test("errors first, then warnings, then hints, what a person must decide last, each in the order of the rules", () => {
    const order = (number: number) =>
      review(sampleGrid(number)).findings.map(({ severity, rule }) => `${severity} ${rule}`);
    expect(order(4)).toEqual([
      "error S-05",
      "error S-07",
      "error S-08",
      "error S-10",
      "warning S-11",
      "warning S-06",
      "warning S-09",
      "warning S-12",
    ]);
    expect(order(3)).toEqual([
      "error G-02",
      "error G-05",
      "error G-09",
      "warning T-11",
      "warning G-11",
      "warning G-15",
      "warning G-18",
      "undetermined S-05",
    ]);
  });

  test("a question says why a person must decide, with the rule's document and no figures", () => {
    const question = review(sampleGrid(3)).findings.at(-1);
    expect(question).toMatchObject({
      severity: "undetermined",
      cells: ["H15"],
      subject: "培训完成时间",
      remedy: "",
      expected: null,
      found: null,
      difference: null,
      basis: { document: "财预〔2020〕10号", place: "第十六条" },
    });
    expect(question?.message).toContain("45626");
  });
});

const FORM = [
  "项目支出绩效自评表（2022年度）",
  "项目名称 | | 甲项目",
  "主管部门 | | 某局 | | 实施单位 | 某所",
  "项目资金（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分",
  " | 年度资金总额 | 10 | 10 | 9 | 10 | 90% | 9",
  "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析 | 备查栏",
  "产出指标 | 数量指标 | 里程 | ≥50公里 | 40公里 | 25 | 20.1 | 征地未完成 | 见附件",
  "产出指标 | 数量指标 | 里程 | ≥50公里 | 40公里 | 25 | 20.1 | 征地未完成",
  "效益指标 | 社会效益指标 | 乙 | ≥5% | 5% | 30 | 30",
  "满意度指标 | 服务对象满意度指标 | 丙 | ≥90% | 95% | 10 | 10",
  "总分 | | | | | 100 | 89.2",
];

const form = (change: (lines: string[]) => string[] = (lines) => lines) => drawnGrid(change([...FORM]).join("\n"));

describe("what the reader could not place", () => {
  test("is a question without a document", () => {
    expect(review(form()).findings.filter(({ rule }) => rule === "READ")).toEqual([
      {
        key: "READ|甲项目||unknown-heading|text=备查栏",
        rule: "READ",
        title: "表中有认不出的内容",
        severity: "undetermined",
        cells: ["I6"],
        subject: null,
        message: "不认识“备查栏”这一栏，其中的内容没有审核。如属本表应填的栏目，请改用规定的表头。",
        remedy: "",
        expected: null,
        found: null,
        difference: null,
        basis: null,
      },
    ]);
  });
});

describe("keys", () => {
  const keysOf = (grid: Grid, language?: Language) => review(grid, language).findings.map(({ key }) => key);

  test("are the same wherever the form stands on the sheet, in whatever language, and none comes twice", () => {
    for (const grid of [form(), ...NUMBERS.map(sampleGrid)]) {
      const keys = keysOf(grid);
      expect(new Set(keys).size).toBe(keys.length);
      expect(keysOf(pushedDown(grid, 3))).toEqual(keys);
      expect(keysOf(grid, "en-US")).toEqual(keys);
    }
  });

  test("count the same fault of the same indicator", () => {
    expect(keysOf(form()).filter((key) => key.startsWith("S-05"))).toEqual([
      "S-05|甲项目|里程|S-05|actual=40公里|completion=0.8|difference=0.1|due=20|score=20.1|target=≥50公里|weight=25",
      "S-05|甲项目|里程|S-05|actual=40公里|completion=0.8|difference=0.1|due=20|score=20.1|target=≥50公里|weight=25#2",
    ]);
  });

  test("change with a figure of the sentence, and with the project", () => {
    const keys = new Set(keysOf(form()));
    const other = keysOf(form((lines) => lines.map((each) => each.replaceAll("20.1", "20.2"))));
    expect(other.filter((key) => key.startsWith("S-05")).some((key) => keys.has(key))).toBe(false);
    const renamed = keysOf(form((lines) => lines.map((each) => each.replace("甲项目", "乙项目"))));
    expect(renamed.some((key) => keys.has(key))).toBe(false);
    expect(renamed).toHaveLength(keys.size);
  });
});

test("in English the same is said at the same cells", () => {
  const chinese = review(sampleGrid(2)).findings;
  const english = review(sampleGrid(2), "en-US").findings;
  expect(english.map(line)).toEqual(chinese.map(line));
  for (const { title, message, remedy } of english) {
    for (const text of [title, message.replace(/“[^”]*”/gu, ""), remedy]) expect(text).toMatch(/[a-z]{3}/u);
  }
  expect(english.map(({ title }) => title)).not.toEqual(chinese.map(({ title }) => title));
});

describe("what the sheet is", () => {
  test("a form, with its head, its indicators and what looked at it", () => {
    const { sheet, recognition, profile, year, project, department, unit, moneyUnit, indicators, rulesRun, documents } =
      review(sampleGrid(1));
    expect({ sheet, recognition, profile, year, project, department, unit, moneyUnit, indicators }).toEqual({
      sheet: "项目支出绩效自评表",
      recognition: { kind: "form", form: "project-self-evaluation" },
      profile: "mof-2020",
      year: 2024,
      project: "农村供水管网改造",
      department: "青溪县水利局",
      unit: "青溪县农村供水服务中心",
      moneyUnit: "万元",
      indicators: 9,
    });
    expect(rulesRun).toBe(52);
    expect(documents).toEqual([
      "财预〔2015〕88号",
      "项目支出绩效自评表",
      "省级预算绩效系统校验规则",
      "四川省部门预算项目支出绩效自评表",
      "本软件设定",
      "财预〔2020〕10号",
      "财预〔2021〕101号",
      "广州市从化区2020年度财政支出绩效情况报告",
      "浙江省绩效目标填报说明",
    ]);
  });

  const NOTHING = { project: null, department: null, unit: null, moneyUnit: null, findings: [], scores: null };
  const NOBODY = { ...NOTHING, sheet: "Sheet1", profile: "mof-2020", indicators: 0, rulesRun: 0, documents: [] };

  test("empty", () => {
    expect(review(gridOf([]), "zh-CN", 2023)).toEqual({ ...NOBODY, year: 2023, recognition: { kind: "empty" } });
  });

  test("no form, with what it has and lacks", () => {
    expect(
      review(drawnGrid("项目名称 | 道路\n指标名称 | 指标值 | 完成值 | 权重\n里程 | 5 | 5 | 10")).recognition,
    ).toEqual({
      kind: "form",
      form: "project-self-evaluation",
    });
    expect(review(drawnGrid("指标名称 | 指标值 | 完成值 | 权重\n里程 | 5 | 5 | 10"))).toEqual({
      ...NOBODY,
      year: null,
      recognition: {
        kind: "not-a-form",
        found: ["三级指标", "年度指标值", "实际完成值", "分值"],
        missing: ["项目名称", "年初预算数", "全年预算数", "全年执行数", "执行率", "一级指标", "二级指标", "得分"],
      },
    });
  });

  test("another form, which is not read", () => {
    const grid = drawnGrid(
      "部门整体支出绩效自评表\n部门名称 | 某局\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n产出指标 | 数量指标 | 甲 | ≥5 | 5 | 50 | 50",
    );
    expect(review(grid)).toEqual({
      ...NOBODY,
      year: null,
      recognition: { kind: "not-read", form: "department-self-evaluation" },
    });
  });
});

test("the year is the form's; the one asked for only where the form prints none", () => {
  expect(review(form(), "zh-CN", 2020).year).toBe(2022);
  const without = form(([, ...rest]) => ["项目支出绩效自评表", ...rest]);
  expect(review(without, "zh-CN", 2020).year).toBe(2020);
  expect(review(without).year).toBeNull();
});

test("a unit's own threshold is what the form is held against", () => {
  const strict = withOwnThresholds(DEFAULT_PROFILE, { fewestIndicators: 7 });
  const { findings, profile } = reviewSheet(sampleGrid(2), { profile: strict, year: null, language: "zh-CN" });
  expect(profile).toBe("mof-2020");
  expect(findings.filter(({ rule }) => rule === "T-07").map(line)).toEqual([
    ["warning", "T-07", "D12", null, "≥7", "6", null],
  ]);
});

test("every sample can be reviewed by every profile", () => {
  for (const profile of PROFILES) {
    for (const number of NUMBERS) {
      const { recognition, scores } = reviewSheet(sampleGrid(number), { profile, year: null, language: "zh-CN" });
      expect(recognition.kind).toBe("form");
      expect(scores).not.toBeNull();
    }
  }
});
