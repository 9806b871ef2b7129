import { profileViews } from "../../src/application/profile-views";
import { PROFILES } from "../../src/law/index";
import { OWN_THRESHOLDS } from "../../src/law/own-thresholds";

const views = profileViews("zh-CN");

function view(id: string) {
  const found = views.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

test("every profile once, the default first, by name and base", () => {
  expect(views.map(({ name, base }) => [name, base])).toEqual([
    ["财政部2020（财预〔2020〕10号）", null],
    ["财政部2021（财预〔2021〕101号）", "财政部2020（财预〔2020〕10号）"],
    ["广东", "财政部2020（财预〔2020〕10号）"],
    ["湖北", "财政部2020（财预〔2020〕10号）"],
    ["四川", "财政部2020（财预〔2020〕10号）"],
    ["重庆市渝中区", "财政部2020（财预〔2020〕10号）"],
    ["广州市从化区", "广东"],
    ["吴川市", "广东"],
  ]);
});

test("a place shows what it sets otherwise, beside its base's value, with why and by what", () => {
  expect(
    view("sichuan").values.map(({ name, value, baseValue, because }) => [name, value, baseValue, because]),
  ).toEqual([
    [
      "一级指标分值",
      "无",
      "产出50/效益30/满意度10、成本20/产出40/效益20/满意度10、产出50/效益40、成本20/产出40/效益30",
      "只规定预算执行10分、绩效指标90分，不规定一级指标分值",
    ],
    ["执行率须说明的界限", "0.9", "无", "预算执行率未达到90%的需说明原因"],
    ["预算调整须说明", "是", "否", "年中发生预算调整的应单独说明理由"],
  ]);
  const [, reason] = view("sichuan").values;
  expect([reason?.document, reason?.place, reason?.quote, reason?.evidence]).toEqual([
    "四川省部门预算项目支出绩效自评表",
    "原因栏说明",
    "预算执行率未达到90%的需说明原因（100字以内）。",
    "V",
  ]);
});

test("the default shows all its values, none beside another's", () => {
  const { values } = view("mof-2020");
  expect(values).toHaveLength(Object.keys(PROFILES[0]?.constants ?? {}).length);
  expect(values).toHaveLength(27);
  expect(values.every(({ baseValue, because }) => baseValue === null && because === "")).toBe(true);
  expect(values[0]).toEqual({
    name: "执行率分值",
    value: "10",
    baseValue: null,
    because: "",
    document: "财预〔2020〕10号",
    place: "第十三条",
    quote:
      "原则上预算执行率和一级指标权重统一设置为：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%。如有特殊情况，一级指标权重可做适当调整。",
    evidence: "M-high",
  });
});

test("a place's rules on results and evaluations stand in words beside those of its base", () => {
  expect(view("conghua").values.map(({ name, value, baseValue }) => [name, value, baseValue])).toEqual([
    [
      "结果应用",
      "项目优/良→予以支持、项目中→从严从紧安排、项目低/差→调减或撤销、部门<70→扣减在职人员公用经费综合定额5%",
      "项目优/良→予以支持、项目中/差→改进管理并核减预算、项目低→改进管理并核减预算",
    ],
    ["重点评价、监控与事前评估", "项目≥200万元→自评报财政备案并重点监控", "无"],
  ]);
  expect(view("yuzhong").values.map(({ value }) => value)).toEqual([
    "项目优/良→予以支持、项目中/差→改进管理并核减预算、部门→与公用经费及一般性项目挂钩，最高100万元",
    "部门>50000万元→每年重点评价、部门≤50000万元→重点评价（至少每5年一次）、项目≥200万元→每年择大重点评价（10个左右）",
  ]);
  const english = profileViews("en-US").find(({ id }) => id === "yuzhong");
  expect(english?.values.map(({ value }) => value)).toEqual([
    "project 优/良→support, project 中/差→improve management and cut the budget, department→tied to running costs and general projects, at most 100 (10,000 yuan)",
    "department > 50000 (10,000 yuan)→key evaluation every year, department ≤ 50000 (10,000 yuan)→key evaluation (at least once in 5 years), project ≥ 200 (10,000 yuan)→key evaluation of the largest each year (about 10)",
  ]);
});

test("own thresholds stand at the profile's values", () => {
  expect(view("mof-2020").thresholds).toEqual({
    overReasonFrom: 1.3,
    overRemarkFrom: 1.5,
    executionReasonBelow: null,
    singleWeightLimit: 30,
    fewestIndicators: 3,
    moneyTolerance: 0.005,
  });
  expect(view("sichuan").thresholds.executionReasonBelow).toBe(0.9);
  for (const { thresholds } of views) expect(Object.keys(thresholds)).toEqual([...OWN_THRESHOLDS]);
});

test("in English the reasons are told too", () => {
  const sichuan = profileViews("en-US").find(({ id }) => id === "sichuan");
  expect(sichuan?.values.map(({ because }) => because)).toEqual([
    "Only the 10 points of budget execution and the 90 of the indicators are fixed, not the first-level weights",
    "An execution rate below 90% must be explained",
    "A budget adjusted during the year must be explained separately",
  ]);
});

test("in English names change, and what is cited does not", () => {
  const english = profileViews("en-US");
  expect(english.map(({ id }) => id)).toEqual(views.map(({ id }) => id));
  english.forEach((each, at) => {
    const chinese = views[at];
    expect(each.values.map(({ quote, place }) => [quote, place])).toEqual(
      chinese?.values.map(({ quote, place }) => [quote, place]),
    );
    expect(each.thresholds).toEqual(chinese?.thresholds);
    for (const { name } of each.values) expect(name).not.toMatch(/\p{Script=Han}/u);
  });
});
