import type { FilledForm } from "../../../src/domain/filled-form";
import { readProjectSelfEvaluation } from "../../../src/forms/project-self-evaluation/read";
import { recogniseForm } from "../../../src/forms/recognise";
import { drawnGrid } from "../../support/grid";

function read(drawing: string): FilledForm {
  const grid = drawnGrid(drawing);
  expect(recogniseForm(grid)).toBe("project-self-evaluation");
  return readProjectSelfEvaluation(grid);
}

function funds(form: FilledForm): unknown[] {
  return (form.funds?.rows ?? []).map(({ source, row, entries: e }) => [
    source,
    row,
    ...[e.initial, e.annual, e.executed, e.weight, e.rate, e.score].map(({ value }) => value),
  ]);
}

function indicators(form: FilledForm): unknown[] {
  return form.indicators.map((i) => [
    i.row,
    i.level1,
    i.level2,
    i.name,
    i.target.text,
    i.actual.text,
    i.weight.value,
    i.score.value,
  ]);
}

describe("湖北: goals of 40 points each, under headings of their own", () => {
  const form = read(`
    2020年度项目支出绩效自评表 | < | < | < | < | < | <
    项目名称 | 长江禁捕 | < | < | < | < | <
    主管部门 | 市农业农村局 | < | < | 项目实施单位 | 渔政处 | <
    项目类别 | 1、部门预算项目☑ 2、市直专项□ | < | < | < | < | <
    预算执行情况（万元）（20分） | | | 预算数（A） | 执行数（B） | 执行率（B/A） | 得分（20分*执行率）
    ^ | 年度财政资金总额 | < | 104 | 103.97 | 99.97% | 19.99
    年度绩效目标1（40分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
    ^ | 产出指标 | 数量指标 | 拆解渔船 | 280艘 | 280艘 | 20
    ^ | ^ | 质量指标 | 拆解合格率 | 100% | 95% | 19
    年度绩效目标2（40分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值（A） | 实际完成值（B） | 得分
    ^ | 满意度指标 | 服务对象满意度指标 | 渔民满意度 | ≥90% | 92% | 40
    总分 | 98.99 | < | < | < | < | <
    偏差大或目标未完成原因分析 | 个别渔船拆解较晚。 | < | < | < | < | <
    改进措施及结果应用方案 | 提前排期。 | < | < | < | < | <
  `);

  test("head and funds", () => {
    expect(form.header.unit.value).toBe("渔政处");
    expect(form.header.moneyUnit.value).toBe("万元");
    expect(funds(form)).toEqual([["total", 6, null, 104, 103.97, null, 0.9997, 19.99]]);
    expect(form.funds?.headingWeight).toEqual({ value: 20, text: "预算执行情况（万元）（20分）", cell: "A5" });
  });

  test("each goal is a block with its points", () => {
    expect(form.blocks.map(({ goal, headingRow, lastRow }) => [goal?.value, goal?.cell, headingRow, lastRow])).toEqual([
      [40, "A7", 7, 9],
      [40, "A10", 10, 11],
    ]);
    expect(indicators(form)).toEqual([
      [8, "产出指标", "数量指标", "拆解渔船", "280艘", "280艘", null, 20],
      [9, "产出指标", "质量指标", "拆解合格率", "100%", "95%", null, 19],
      [11, "满意度指标", "服务对象满意度指标", "渔民满意度", "≥90%", "92%", null, 40],
    ]);
  });

  test("the total stands beside its label", () => {
    expect(form.total.score).toEqual({ value: 98.99, text: "98.99", cell: "B12" });
    expect(form.unplaced).toEqual([]);
  });
});

describe("四川: operator, value and unit apart, reasons beside the money, conclusions below", () => {
  const form = read(`
    510000_0013zp | | | | | | | | | |
    部门预算项目支出绩效自评表（2023年度） | < | < | < | < | < | < | < | < | < | <
    项目名称 | 51142523T000-道路维护 | < | < | < | < | < | < | < | < | <
    主管部门 | 县住建局 | < | < | < | 实施单位(盖章) | 养护所 | < | < | < | <
    项目基本情况 | 1.项目年度目标完成情况 | < | 项目年度目标 | < | < | < | 年度目标完成情况 | < | < | <
    ^ | ^ | ^ | 维护道路。 | < | < | < | 已完成。 | < | < | <
    ^ | 2.项目实施内容及过程概述 | < | 按计划实施。 | < | < | < | < | < | < | <
    预算执行情况(10分) | 年度预算数(万元) | < | < | 年初预算 | 调整后预算数 | 预算执行数 | 预算执行率 | 权重 | 得分 | 原因
    ^ | 总额 | < | < | 30 | 28.5 | 20 | 70.18% | 10 | 7.02 | 年中调减
    ^ | 其中:财政资金 | < | < | 30 | 28.5 | 20 | 70.18% | / | / | /
    ^ | 财政专户管理资金 | < | < | 0 | 0 | 0 | / | / | / | /
    ^ | 单位资金 | < | < | 0 | 0 | 0 | / | / | / | /
    ^ | 其他资金 | < | < | | | | / | / | / | /
    绩效指标(90分) | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 完成值 | 权重 | 得分 | 未完成原因分析
    ^ | 产出指标 | 数量指标 | 维护里程 | ≥ | 12 | 公里 | 12 | 60 | 60 | 无
    ^ | ^ | 成本指标 | 维护成本 | ≤ | 30 | 万元 | 完成 | 15 | 15 |
    ^ | 效益指标 | 社会效益指标 | 改善出行 | 定性 | 优 | | 优 | 15 | 15 |
    合计 | < | < | < | < | < | < | < | 100 | 97.02 |
    评价结论 | 完成较好。 | < | < | < | < | < | < | < | < | <
    存在问题 | 无 | < | < | < | < | < | < | < | < | <
    改进措施 | 无 | < | < | < | < | < | < | < | < | <
    项目负责人：张三 | < | < | < | 财务负责人：李四 | < | < | < | < | < | <
  `);

  test("funds with their local rows and reasons", () => {
    expect(funds(form)).toEqual([
      ["total", 9, 30, 28.5, 20, 10, 0.7018, 7.02],
      ["fiscal", 10, 30, 28.5, 20, null, 0.7018, null],
      ["财政专户管理资金", 11, 0, 0, 0, null, null, null],
      ["单位资金", 12, 0, 0, 0, null, null, null],
      ["other", 13, null, null, null, null, null, null],
    ]);
    expect(form.funds?.rows[0]?.reason).toBe("年中调减");
    expect(form.funds?.headingWeight.value).toBe(10);
  });

  test("one column holds operators and 定性", () => {
    expect(indicators(form)).toEqual([
      [15, "产出指标", "数量指标", "维护里程", "≥12公里", "12", 60, 60],
      [16, "产出指标", "成本指标", "维护成本", "≤30万元", "完成", 15, 15],
      [17, "效益指标", "社会效益指标", "改善出行", "优", "优", 15, 15],
    ]);
    expect(form.indicators.map(({ nature }) => nature)).toEqual(["", "", "定性"]);
    expect(form.blocks[0]?.goal?.value).toBe(90);
  });

  test("goals, total, nothing left over", () => {
    expect(form.goals.map(({ expected, actual }) => [expected.value, actual.value])).toEqual([
      ["维护道路。", "已完成。"],
    ]);
    expect([form.header.year.value, form.header.moneyUnit.value]).toEqual([2023, "万元"]);
    expect([form.total.weight.value, form.total.score.value, form.total.score.cell]).toEqual([100, 97.02, "J18"]);
    expect(form.unplaced).toEqual([]);
  });
});

describe("旧四川: budget and execution as pairs, no scores", () => {
  const form = read(`
    项目绩效目标完成情况表（2020年度） | < | < | < | <
    项目名称 | 农村公路养护 | < | < | <
    预算单位 | 县交通局 | < | < | <
    预算执行情况（万元） | 预算数： | 120.5 | 执行数： | 118
    ^ | 其中：财政拨款 | 100 | 其中：财政拨款 | 98
    ^ | 其他资金 | 20.5 | 其他资金 | 20
    年度目标完成情况 | 预期目标 | < | 实际完成目标 | <
    ^ | 养护公路。 | < | 已养护。 | <
    绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 预期指标值（包含数字及文字描述） | 实际完成指标值（包含数字及文字描述）
    ^ | 项目完成指标 | 数量指标 | 养护里程 | 120公里 | 120公里
    ^ | 效益指标 | 社会效益指标 | 通行条件 | 改善 | 改善
  `);

  test("funds", () => {
    expect(funds(form)).toEqual([
      ["total", 4, null, 120.5, 118, null, null, null],
      ["fiscal", 5, null, 100, 98, null, null, null],
      ["other", 6, null, 20.5, 20, null, null, null],
    ]);
    expect(form.header.moneyUnit.value).toBe("万元");
  });

  test("indicators", () => {
    expect(indicators(form)).toEqual([
      [10, "产出指标", "数量指标", "养护里程", "120公里", "120公里", null, null],
      [11, "效益指标", "社会效益指标", "通行条件", "改善", "改善", null, null],
    ]);
    expect(form.unplaced).toEqual([]);
  });
});

test("2016: no 全年预算数, the weight before the target, 得分计算方法 beside the score", () => {
  const form = read(`
    项目支出绩效自评表 | < | < | < | < | < | < | < | <
    （2016年度） | < | < | < | < | < | < | < | <
    项目名称 | 垃圾分类 | < | < | < | < | < | < | <
    主管部门及代码 | 316-某委 | < | < | 实施单位 | 某中心 | < | < | <
    项目预算执行情况（万元） | | | 年初预算数（A） | 全年执行数（B） | 分值（10分） | 执行率（B/A） | 得分 | 得分计算方法
    ^ | 年度资金总额： | < | 310.2 | 154.74 | 10 | 50% | 5 | 执行率*该指标分值
    ^ | 其中：本年财政拨款 | < | 310.2 | 154.74 | - | | - |
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值（A） | 全年实际值（B） | 得分计算方法 | 得分 | 未完成原因分析
    ^ | 产出指标 | 数量指标 | 分类站点 | 50 | 100个 | 98个 | 比例 | 49 | 选址未落实
  `);
  expect(funds(form)).toEqual([
    ["total", 6, 310.2, null, 154.74, 10, 0.5, 5],
    ["fiscal", 7, 310.2, null, 154.74, null, null, null],
  ]);
  expect(indicators(form)).toEqual([[9, "产出指标", "数量指标", "分类站点", "100个", "98个", 50, 49]]);
  expect(form.indicators[0]?.reason).toBe("选址未落实");
  expect(form.funds?.columns).toEqual({ initial: 4, executed: 5, weight: 6, rate: 7, score: 8, label: 2 });
  expect(form.unplaced).toEqual([]);
});

test("宁夏: levels of its own, and a second score that is the finance bureau's", () => {
  const form = read(`
    项目支出绩效自评表（2021年度） | < | < | < | < | < | < | < | <
    项目名称 | 智慧城市 | < | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 自评得分 | 财政审核评分 | 偏差原因
    项目决策（10分） | 决策过程 | 立项规范 | 10 | 规范 | 规范 | 10 | 9 |
    项目产出（30分） | 数量指标 | 建设平台 | 30 | 1个 | 1个 | 30 | 30 |
    合计 | < | < | 100 | | | 96 | 92 |
  `);
  expect(indicators(form)).toEqual([
    [4, "项目决策", "决策过程", "立项规范", "规范", "规范", 10, 10],
    [5, "产出指标", "数量指标", "建设平台", "1个", "1个", 30, 30],
  ]);
  expect(form.levelWeights.map(({ level1, weight, cell }) => [level1, weight, cell])).toEqual([
    ["项目决策", 10, "A4"],
    ["产出指标", 30, "A5"],
  ]);
  expect([form.total.weight.value, form.total.score.value]).toEqual([100, 96]);
  expect(form.unplaced).toEqual([]);
});

test("乌海: 指标性质 says which way, 指标方向 is the operator", () => {
  const form = read(`
    项目绩效目标自评表（2022年度） | < | < | < | < | < | < | < | < | <
    项目名称 | 差旅 | < | < | < | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标方向 | 目标值 | 计量单位 | 实际完成值 | 分值 | 得分
    产出指标 | 成本指标 | 出差总成本 | 反向 | 小于等于 | 1 | 万元 | 0.9 | 50 | 50
    效益指标 | 社会效益指标 | 办事效率 | 定性 | | 提升 | | 提升 | 40 | 40
  `);
  expect(form.indicators.map(({ target, nature }) => [target.text, target.op, nature])).toEqual([
    ["小于等于1万元", "<=", "反向"],
    ["提升", null, "定性"],
  ]);
  const { operator, nature, unit } = form.blocks[0]?.columns ?? {};
  expect([operator, nature, unit]).toEqual([5, 4, 7]);
});

describe("numbers", () => {
  const form = read(`
    项目支出绩效自评表（2022年度） | < | < | < | < | < | <
    项目名称 | 测试 | < | < | < | < | <
    项目资金（万元） | | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | 年度资金总额 | 90万元 | 约80 | 10分 | 99.97 | #DIV/0!
    ^ | 其中：财政拨款 | １，０３０．５ | '—' | / | 0.958 | -
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标 | 数量指标 | 甲 | 10个 | 10个 | 20 | 20
    ^ | ^ | 乙 | 10个 | 10个 | ^ | ^
    ^ | 质量指标 | 丙 | ≥95% | 96% | 10% | #REF!
  `);

  test("what can be read is read, what cannot keeps its text", () => {
    const [total, fiscal] = form.funds?.rows ?? [];
    expect(total?.entries.annual).toEqual({ value: 90, text: "90万元", shared: false });
    expect(total?.entries.executed).toEqual({ value: null, text: "约80", shared: false });
    expect(total?.entries.weight.value).toBe(10);
    expect(total?.entries.rate).toEqual({ value: null, text: "99.97", shared: false });
    expect(total?.entries.score).toEqual({ value: null, text: "#DIV/0!", shared: false });
    expect(fiscal?.entries.annual.value).toBe(1030.5);
    expect(fiscal?.entries.rate.value).toBe(0.958);
  });

  test("a number in a merge belongs to its first row", () => {
    expect(form.indicators.map(({ weight, score }) => [weight, score])).toEqual([
      [
        { value: 20, text: "20", shared: false },
        { value: 20, text: "20", shared: false },
      ],
      [
        { value: null, text: "", shared: true },
        { value: null, text: "", shared: true },
      ],
      [
        { value: 10, text: "10%", shared: false },
        { value: null, text: "#REF!", shared: false },
      ],
    ]);
    expect(form.indicators[1]?.level2).toBe("数量指标");
  });
});

describe("what has no place is told", () => {
  const form = read(`
    项目支出绩效自评表（2022年度） | < | < | < | < | < | < | < | <
    项目名称 | 测试 | < | < | < | < | < | < | <
    项目资金（万元） | | 全年预算数 | 全年执行数 | 神秘列 | | | |
    ^ | 年度资金总额 | 90 | 80 | 7 | | | |
    ^ | | 5 | | | | | |
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 得分 | 得分 | 某某列 | 备注
    产出指标 | 数量指标 | 甲 | 10个 | 10个 | 20 | 19 | 有 | 无 | 表外
    效益指标 | 社会效益指标 | 乙 | 10个 | 10个 | 20 | 19 | 有 | |
  `);

  test("each once, with its cell", () => {
    expect(form.unplaced).toEqual([
      { cell: "E3", text: "神秘列", why: "unknown-heading" },
      { cell: "C5", text: "5", why: "unknown-funds-row" },
      { cell: "J7", text: "表外", why: "outside-table" },
      { cell: "G6", text: "得分", why: "duplicate-heading" },
      { cell: "H6", text: "某某列", why: "unknown-heading" },
    ]);
  });

  test("and no column is shifted by it", () => {
    expect(indicators(form)).toEqual([
      [7, "产出指标", "数量指标", "甲", "10个", "10个", null, 20],
      [8, "效益指标", "社会效益指标", "乙", "10个", "10个", null, 20],
    ]);
  });
});

test("points alone in a first level, a money unit in a cell of its own, a total below other remarks, 10万 in 万元", () => {
  const form = read(`
    项目支出绩效自评表（2022年度） | < | < | < | < | < | <
    项目名称 | 水旱灾害防御 | < | 资金单位： | 万元 | < | <
    项目资金 | | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
    ^ | 年度资金总额 | 10万 | 10万 | 10 | 100% | 10
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    （50分） | 数量指标 | 子 | 1个 | 1个 | 50 | 50
    （40分） | 经济效益指标 | 丑 | 2个 | 2个 | 40 | 30
    其他需要说明事项 | < | < | 无 | < | < | <
    总分 | < | < | < | < | 100 | 90`);
  expect(form.indicators.map(({ level1 }) => level1)).toEqual(["产出指标", "效益指标"]);
  expect(form.levelWeights.map(({ level1, weight }) => [level1, weight])).toEqual([
    ["产出指标", 50],
    ["效益指标", 40],
  ]);
  expect([form.header.moneyUnit.value, form.header.moneyUnit.cell]).toEqual(["万元", "E2"]);
  expect(funds(form)).toEqual([["total", 4, null, 10, 10, 10, 1, 10]]);
  expect([form.total.weight.value, form.total.score.value]).toEqual([100, 90]);
});

test("a name merged over rows is marked on the rows below", () => {
  const form = read(`
    项目名称 | 甲 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
    产出指标 | 数量指标 | 子 | 1个 | 1个
    ^ | ^ | ^ | 2个 | 2个`);
  expect(form.indicators.map(({ name, nameMerged }) => [name, nameMerged])).toEqual([
    ["子", undefined],
    ["子", true],
  ]);
});

test("a second form below the first is told, not mixed in", () => {
  const one = `
    项目名称 | 甲 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
    产出指标 | 数量指标 | 子 | 1个 | 1个
    注：略 | < | < | < | <`;
  const form = read(one + one);
  expect(form.indicators).toHaveLength(1);
  expect(form.unplaced).toEqual([{ cell: "A5", text: "项目名称", why: "second-form" }]);
});

test("subtotals and zeros left by formulas are no indicators", () => {
  const form = read(`
    项目名称 | 甲 | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标 | 数量指标 | 子 | 1个 | 1个 | 50 | 50
    ^ | 小计 | | | | 50 | 50
    效益指标 | 经济效益指标 | 指标1： | | | 0 | 0
    ^ | 社会效益指标 | / | / | / | / | /
    满意度指标 | 服务对象满意度指标 | …… | ≥90% | 95% | 40 | 40
  `);
  expect(indicators(form)).toEqual([
    [3, "产出指标", "数量指标", "子", "1个", "1个", 50, 50],
    [7, "满意度指标", "服务对象满意度指标", null, "≥90%", "95%", 40, 40],
  ]);
});

test("an adjusted target stands for the first one where it is filled in", () => {
  const form = read(`
    项目名称 | 甲 | < | < | <
    三级指标 | 计量单位 | 年初指标值 | 调整指标值 | 全年完成值 | 指标权重（分） | 指标得分（分） | 得分系数（%） | 是否核心指标
    发放补贴 | 人 | ≥100 | ≥80 | 85 | 50 | 50 | 100 | 是
    组织培训 | 次 | ≥4 | | 4 | 40 | 40 | 100 | 否
  `);
  expect(form.indicators.map(({ target, weight }) => [target.text, weight.value])).toEqual([
    ["≥80人", 50],
    ["≥4次", 40],
  ]);
  expect(form.unplaced).toEqual([]);
});

test("headings split over two rows: 得分 into 自评 and 复核, 绩效指标 into the levels", () => {
  const form = read(`
    项目名称 | 甲 | < | < | < | < | < | <
    绩效指标 | < | < | 年度指标值 | 实际完成值 | 分值 | 得分 | <
    一级指标 | 二级指标 | 三级指标 | ^ | ^ | ^ | 自评 | 复核
    产出指标 | 数量指标 | 子 | 1个 | 1个 | 50 | 49 | 45
    满意度指标 | 服务对象满意度指标 | 丑 | ≥90% | 95% | 40 | 40 | 40
  `);
  expect(indicators(form)).toEqual([
    [4, "产出指标", "数量指标", "子", "1个", "1个", 50, 49],
    [5, "满意度指标", "服务对象满意度指标", "丑", "≥90%", "95%", 40, 40],
  ]);
  expect(form.unplaced).toEqual([]);
});

test("labels with their values in one cell, and blanks that belong to nobody", () => {
  const form = read(`
    项目支出绩效自评表 | < | < | < | <
    项目名称：甲 | < | < | < | <
    主管部门：某局    实施单位：某中心 | < | < | < | <
    单位：万元 | < | < | < | <
    年度 | 2022 | | |
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    子 | 1个 | 1个 | 50 | 50
    自评总分：94分    评价等级：优 | < | < | < | <
  `);
  const { project, department, unit, year, moneyUnit } = form.header;
  expect([project.value, department.value, unit.value, year.value, moneyUnit.value]).toEqual([
    "甲",
    "某局",
    "某中心",
    2022,
    "万元",
  ]);
  expect([project.cell, unit.cell, year.cell]).toEqual(["A2", "A3", "B5"]);
  expect([form.total.score.value, form.total.grade.value]).toEqual([94, "优"]);
});

test("a label without a value never takes the next label", () => {
  const form = read(`
    项目名称 | | 主管部门 | | 资金归口科室 | 农业股
    项目负责人 | 张三 | 实施单位 | | |
    三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 备注
    子 | 1个 | 1个 | 50 | 50 |
  `);
  const { project, department, unit } = form.header;
  expect([project.value, project.cell, department.value, department.cell, unit.value]).toEqual([
    null,
    "B1",
    null,
    "D1",
    null,
  ]);
});

test("a level without a second level leaves it open, and a band across the table names the level below it", () => {
  const form = read(`
    项目名称 | 甲 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
    一、产出指标 | < | < | < | <
     | 数量指标 | 子 | 1个 | 1个
    二、满意度指标 | < | < | < | <
     | | 丑 | ≥90% | 95%
  `);
  expect(indicators(form)).toEqual([
    [4, "产出指标", "数量指标", "子", "1个", "1个", null, null],
    [6, "满意度指标", null, "丑", "≥90%", "95%", null, null],
  ]);
});

test("points of the levels beside the levels are not the indicator's", () => {
  const form = read(`
    项目名称 | 甲 | < | < | < | < | < | < | <
    一级指标 | 分值 | 二级指标 | 分值 | 三级指标 | 分值 | 年度指标值 | 实际完成值 | 得分
    产出指标 | 50 | 数量指标 | 50 | 子 | 20 | 1个 | 1个 | 20
    ^ | ^ | ^ | ^ | 丑 | 30 | 1个 | 1个 | 29
  `);
  expect(indicators(form)).toEqual([
    [3, "产出指标", "数量指标", "子", "1个", "1个", 20, 20],
    [4, "产出指标", "数量指标", "丑", "1个", "1个", 30, 29],
  ]);
  expect(form.unplaced).toEqual([]);
});

test("a heading printed again on the next page goes on with the levels above", () => {
  const form = read(`
    项目名称 | 甲 | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
    产出指标 | 数量指标 | 子 | 1个 | 1个
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值
     | | 丑 | 1个 | 1个
     | 质量指标 | 寅 | 1个 | 1个
  `);
  expect(indicators(form).map((row) => (row as unknown[]).slice(0, 4))).toEqual([
    [3, "产出指标", "数量指标", "子"],
    [5, "产出指标", "数量指标", "丑"],
    [6, "产出指标", "质量指标", "寅"],
  ]);
});

test("opinions and signatures below the sum are no indicators", () => {
  const form = read(`
    项目名称 | 甲 | < | < | < | < | <
    一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
    产出指标 | 数量指标 | 子 | 1个 | 1个 | 90 | 90
    总分 | | | | | 100 | 100
    主管部门意见 | | 同意 | | | |
    领导签字 | | 王五 | | | |
  `);
  expect(form.indicators).toHaveLength(1);
  expect(form.total.score.value).toBe(100);
});

test("funds rows under a heading of their own column, a local row blank, the sum last", () => {
  const form = read(`
    项目名称 | 甲 | < | <
    资金来源（元） | 全年预算数 | 全年执行数 | 执行率
    一般公共预算拨款 | 60 | 50 | 83.33%
    政府性基金 | | |
    其他资金 | 3 | 3 | 100%
    合计 | 63 | 53 | 84.13%
    三级指标 | 年度指标值 | 实际完成值 | 分值
    子 | 1个 | 1个 | 90
  `);
  expect(funds(form).map((row) => (row as unknown[]).slice(0, 5))).toEqual([
    ["一般公共预算拨款", 3, null, 60, 50],
    ["政府性基金", 4, null, null, null],
    ["other", 5, null, 3, 3],
    ["total", 6, null, 63, 53],
  ]);
  expect(form.header.moneyUnit.value).toBe("元");
});

test("the filer stands for the unit only where the form has no such label", () => {
  const rows = `
    填报单位（盖章）：某镇政府        填报日期：2023年3月15日 | < | <
    项目名称 | 甲 | <`;
  const block = `
    三级指标 | 年度指标值 | 实际完成值
    子 | 1个 | 1个`;
  expect(read(rows + block).header.unit.value).toBe("某镇政府");
  expect(read(`${rows}\n实施单位 | |${block}`).header.unit.value).toBe(null);
  expect(read(rows + block).header.year.value).toBe(null);
});

test("a year called 年度 goes before a year in another line, and a label's before none", () => {
  const rows = `
    项目名称 | 甲 | <
    三级指标 | 年度指标值 | 实际完成值
    子 | 1个 | 1个`;
  expect(read(`2023年决算公开附表 | |\n项目支出绩效自评表（2022年度） | |${rows}`).header.year.cell).toBe("A2");
  expect(read(`2023年项目支出绩效自评表 | |${rows}`).header.year.value).toBe(2023);
});
