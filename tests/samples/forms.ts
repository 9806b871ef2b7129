/** The forms that stand in assets/samples: figures and words of our own, from clean to faulty. */
import { drawTemplate } from "../../src/application/template";
import type { BlankRow } from "../../src/forms/project-self-evaluation/blank-indicators";
import type { SheetPlan } from "../../src/forms/sheet-plan";
import { DEFAULT_PROFILE, profileById } from "../../src/law/index";
import { fillCells } from "../support/filled-plan";

type Row = readonly [
  level1: string,
  level2: string,
  name: string | null,
  target: string | number | null,
  actual: string | number | null,
  weight: number | null,
  score: number | null,
  reason?: string,
];

function rowsOf(rows: readonly Row[]): BlankRow[] {
  return rows.map(([level1, level2, name, target, actual, weight, score, reason]) => ({
    level1,
    level2,
    name,
    target,
    actual,
    weight,
    score,
    reason: reason ?? null,
  }));
}

function drawn(profile: string, rows: readonly Row[], cells: Readonly<Record<string, string | number>>): SheetPlan {
  const plan = drawTemplate("project-self-evaluation", profileById(profile) ?? DEFAULT_PROFILE, 2024, rowsOf(rows));
  return fillCells(plan, {
    B11: "目标1：完成年度建设任务。目标2：资金按规定用途使用。",
    F11: "各项任务已按计划完成，资金按规定用途使用。",
    ...cells,
  });
}

const CLEAN: readonly Row[] = [
  ["产出指标", "数量指标", "建成农村供水管网长度", "≥14公里", "14.2公里", 15, 15],
  ["产出指标", "数量指标", "新装智能水表数量", "≥1200块", "1200块", 10, 10],
  ["产出指标", "质量指标", "工程验收合格率", "100%", "100%", 10, 10],
  ["产出指标", "时效指标", "项目完成时间", "2024年11月底前", "2024年10月", 8, 8],
  ["产出指标", "成本指标", "项目总成本", "≤320万元", "312.5万元", 7, 7],
  [
    "效益指标",
    "社会效益指标",
    "受益人口数",
    "≥6200人",
    "5890人",
    15,
    14.25,
    "两个自然村搬迁，常住人口减少；下年按实有人口申报。",
  ],
  ["效益指标", "经济效益指标", "管网漏损率", "≤12%", "11.4%", 8, 8],
  ["效益指标", "可持续影响指标", "供水设施管护制度", "建立管护制度", "达成年度指标", 7, 7],
  ["满意度指标", "服务对象满意度指标", "用水户满意度", "≥90%", "94.6%", 10, 10],
];

/** 1: nothing to find. */
function clean(): SheetPlan {
  return drawn("mof-2020", CLEAN, {
    ...{ D3: "农村供水管网改造", D4: "青溪县水利局", H4: "青溪县农村供水服务中心" },
    ...{ D6: 320, E6: 320, F6: 312.5, H6: 0.9766, I6: 9.77, D7: 300, E7: 300, F7: 292.5, D8: 20, E8: 20, F8: 20 },
    ...{ H22: 99.02 },
  });
}

/** 2: weights make 110, the total is not the sum, the execution score is rounded up, the parts miss the total. */
function wrongTotals(): SheetPlan {
  const rows: readonly Row[] = [
    ["产出指标", "数量指标", "开展护林防火巡查次数", "≥240次", "252次", 25, 25],
    ["产出指标", "质量指标", "火情处置及时率", "100%", "100%", 20, 20],
    ["产出指标", "时效指标", "防火物资配备完成时间", "2024年3月底前", "2024年3月", 15, 15],
    ["效益指标", "社会效益指标", "防火宣传覆盖村数", "≥36个", "36个", 15, 15],
    ["效益指标", "生态效益指标", "森林火灾受害率", "≤0.9‰", "0.2‰", 15, 15],
    ["满意度指标", "服务对象满意度指标", "林农满意度", "≥90%", "93%", 10, 10],
  ];
  return drawn("mof-2020", rows, {
    ...{ D3: "森林防火专项", D4: "青溪县林业局", H4: "青溪县护林防火站" },
    ...{ D6: 86, E6: 86, F6: 74.39, H6: 0.865, I6: 9, D7: 80, E7: 86, F7: 74.39 },
    ...{ H19: 99 },
  });
}

/** 3: targets that cannot be measured or point the wrong way. */
function looseTargets(): SheetPlan {
  const rows: readonly Row[] = [
    ["产出指标", "数量指标", "举办技能培训班", 12, 12, 20, 20],
    ["产出指标", "质量指标", "培训合格率", "XX%", "96%", 10, 10],
    ["产出指标", "时效指标", "培训完成时间", 45626, "2024年11月", 10, 10],
    ["产出指标", "成本指标", "培训成本", "≥5万元", "5万元", 10, 10],
    ["效益指标", "社会效益指标", "学员就业能力", "有效提升", "达成年度指标", 15, 15],
    ["效益指标", "经济效益指标", "巩固拓展脱贫攻坚成果", "巩固拓展脱贫攻坚成果", "达成年度指标", 15, 15],
    ["满意度指标", "服务对象满意度指标", "学员满意度", "创业热情高涨", "达成年度指标", 10, 10],
  ];
  return drawn("mof-2020", rows, {
    ...{ D3: "返乡人员技能培训", D4: "青溪县人力资源和社会保障局", H4: "青溪县就业服务中心" },
    ...{ D6: 24, E6: 24, F6: 24, H6: 1, I6: 10, D7: 24, E7: 24, F7: 24 },
    ...{ H20: 100 },
  });
}

/** 4: scores that do not follow from the results, and reasons that say nothing. */
function wrongScores(): SheetPlan {
  const rows: readonly Row[] = [
    ["产出指标", "数量指标", "建立居民健康档案数", "8755份", "8676份", 15, 13, "部分居民外出务工，下年补建。"],
    ["产出指标", "数量指标", "老年人体检人数", "≥640人", "512人", 10, 10, "无"],
    ["产出指标", "质量指标", "健康档案合格率", "≥95%", "95%", 15, 12],
    ["产出指标", "时效指标", "体检完成时间", "2024年10月底前", "完成", 10, 10],
    ["效益指标", "社会效益指标", "居民健康知识知晓率", "≥85%", "78.2%", 15, 13.8],
    ["效益指标", "可持续影响指标", "随访服务人次", "≥300人次", null, 15, 15],
    ["满意度指标", "服务对象满意度指标", "居民满意度", "≥90%", "≥90%", 10, 10],
  ];
  return drawn("mof-2020", rows, {
    ...{ D3: "基本公共卫生服务", D4: "青溪县卫生健康局", H4: "青溪县城关镇卫生院" },
    ...{ D6: 65.66, E6: 65.66, F6: 65.07, H6: 0.991, I6: 9.91, D7: 65.66, E7: 65.66, F7: 65.07 },
    ...{ H20: 93.71 },
  });
}

/** 5: 成本指标 at the first level, under 101号; nothing to find. */
function costLevel(): SheetPlan {
  const rows: readonly Row[] = [
    ["成本指标", "经济成本指标", "设备采购成本", "≤95万元", "92.8万元", 12, 12],
    ["成本指标", "经济成本指标", "单台设备均价", "≤1.9万元/台", "1.856万元/台", 8, 8],
    ["产出指标", "数量指标", "采购检测设备数量", "≥50台", "50台", 15, 15],
    ["产出指标", "质量指标", "设备验收合格率", "100%", "100%", 15, 15],
    ["产出指标", "时效指标", "采购完成时间", "2024年9月底前", "2024年8月", 10, 10],
    ["效益指标", "社会效益指标", "日检测能力", "≥400批次", "420批次", 10, 10],
    ["效益指标", "生态效益指标", "检测废液规范处置率", "100%", "100%", 10, 10],
    ["满意度指标", "服务对象满意度指标", "送检单位满意度", "≥90%", "95%", 10, 10],
  ];
  return drawn("mof-2021", rows, {
    ...{ D3: "食品检测设备购置", D4: "青溪县市场监督管理局", H4: "青溪县食品检测中心" },
    ...{ D6: 95, E6: 95, F6: 95, H6: 1, I6: 10, D7: 95, E7: 95, F7: 95 },
    ...{ H21: 100 },
  });
}

/** The samples drawn on our own blank form, by file name. */
export const DRAWN_SAMPLES: ReadonlyMap<string, () => SheetPlan> = new Map([
  ["1-规范填报.xlsx", clean],
  ["2-分值和总分有误.xlsx", wrongTotals],
  ["3-指标值不规范.xlsx", looseTargets],
  ["4-得分和原因有误.xlsx", wrongScores],
  ["5-成本指标单列.xlsx", costLevel],
]);

/** 6: another layout, in an old workbook: points before the target, operator and unit apart, level names not merged. */
export const OLD_LAYOUT: readonly (readonly (string | number | null)[])[] = [
  ["附件1"],
  ["部门预算项目支出绩效自评表（2023年度）"],
  ["金额单位：万元"],
  ["项目名称", "", "村道安全生命防护工程"],
  ["主管部门", "", "青溪县交通运输局", "", "", "实施单位", "", "青溪县公路养护中心"],
  ["项目资金（万元）", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["", "年度资金总额", 150, 180, 171, 10, "114%", 10],
  ["", "其中：当年财政拨款", 150, 180, 171],
  [
    "绩效指标",
    "一级指标",
    "二级指标",
    "三级指标",
    "分值",
    "指标性质",
    "指标值",
    "度量单位",
    "完成值",
    "得分",
    "偏差原因分析",
  ],
  ["", "产出指标（50分）", "数量指标", "指标1：安装波形护栏长度", 20, "≥", 9.5, "公里", 9.5, 20],
  ["", "", "", "指标2：", null],
  ["", "", "质量指标", "指标1：交工验收合格率", 20, "＝", 100, "%", 100, 20],
  ["", "", "时效指标", "指标1：工程完工时间", 10, "≤", "2023年11月底", "", "2023年12月20日", 10],
  ["", "效益指标（30分）", "社会效益指标", "指标1：受益村民年均节省运费", 15, "≥", "28.8万元", "%", "29.4万元", 15],
  ["", "", "可持续影响指标", "指标1：养护责任落实", 15, "", "应保尽保", "%", "达成年度指标", 15],
  ["", "满意度指标（10分）", "服务对象满意度指标", "指标1：沿线群众满意度", 10, "≥", 90, "%", 92, 10],
  ["总分", "", "", "", 100, "", "", "", "", 100],
  ["注：得分一档最高不能超过该指标分值上限。"],
];
