/** What the command line says. */
import type { Severity } from "../../domain/finding";
import type { ProfileValues } from "../../law/profile";

export const SEVERITY_NAMES: Readonly<Record<Severity, string>> = { error: "错误", warning: "警告", hint: "提示" };

/** Short names of the values a profile sets. */
export const VALUE_NAMES: Readonly<Record<keyof ProfileValues, string>> = {
  executionWeight: "执行率分值",
  indicatorTotal: "指标分值合计",
  total: "总分",
  levelSchemes: "一级指标分值",
  executionRule: "执行率计分办法",
  executionTiers: "执行率分档",
  quantityRule: "定量指标计分办法",
  passMark: "定量指标及格线",
  reverseRule: "反向指标计分办法",
  qualitativeBands: "定性指标各档下限",
  satisfactionBands: "满意度分档",
  overReasonFrom: "超额须说明的起点",
  overRemarkFrom: "指标值疑似偏低的起点",
  overDeductions: "超额扣分",
  grades: "等级",
  executionReasonBelow: "执行率须说明的界限",
  budgetChangeNeedsReason: "预算调整须说明",
  singleWeightLimit: "单项分值上限",
  fewestIndicators: "指标个数下限",
  moneyTolerance: "金额容差（万元）",
  scorePlaces: "得分小数位数",
  benefitWithoutSatisfaction: "不设满意度时效益调增",
  lights: "监控灯",
  rateBands: "预算完成率分档",
  goodGrades: "优良率所计等级",
};

export const USAGE = `用法：
  jixiao check 文件或文件夹… [--profile 地区] [--year 年度] [--json]
  jixiao template 表名 --out 空白表.xlsx [--profile 地区] [--year 年度]
  jixiao rules [--json]
  jixiao profiles [--json]
  jixiao call

check     审核、计分；文件可以是 .xlsx .xls .xlsm .et，或装有这些文件的文件夹
template  生成空白表
rules     列出全部审核规则
profiles  列出全部地区口径
call      逐行读入函数调用，逐行输出结果
`;

export const CLI = {
  unknownCommand: (name: string) => `没有这个命令：${name}。`,
  noCommand: "请写明要做什么。",
  noFiles: "请写明要审核的文件或文件夹。",
  badOption: "参数写法不对。",
  tooManyWords: (word: string) => `多余的内容：${word}。`,
  unknownProfile: (id: string, known: readonly string[]) => `没有这个地区口径：${id}。可用的有：${known.join("、")}。`,
  badYear: (year: string) => `年度应是四位数字，如 2024：${year}。`,
  noForm: (known: readonly string[]) => `请写明表名，可用的有：${known.join("、")}。`,
  unknownForm: (id: string, known: readonly string[]) => `不能生成这种表：${id}。可用的有：${known.join("、")}。`,
  noOut: "请用 --out 写明要生成的文件。",
  cannotWrite: (path: string) => `写不进文件 ${path}，请检查文件夹是否存在、文件是否正被打开。`,
  written: (path: string) => `已生成 ${path}`,
  noneFound: "没有找到可审核的表格（.xlsx .xls .xlsm .et）。",
  progress: (done: number, all: number) => `第 ${done} / ${all} 份`,
  stopped: "没有做完，请把所用的文件发给我们查看。",
  badLine: '这一行不是有效的函数调用，应如 {"fn":"SCORE","args":["≥14公里",14.03,10]}。',
} as const;

/** Words of the report of a check. */
export const REPORT = {
  sheet: (name: string) => `工作表“${name}”`,
  year: (year: number) => `${year}年度`,
  profile: (name: string) => `按${name}`,
  indicators: (count: number) => `指标 ${count} 个`,
  notRead: "已认出表名，本版本还不审核这种表。",
  undetermined: "无法判定",
  noFindings: "未发现问题",
  basis: (document: string) => `依据：${document}`,
  columns: ["行", "指标", "目标", "完成", "分值", "填报", "计算"],
  execution: "预算执行率",
  total: "总分",
  sum: (value: string) => `各项得分之和 ${value}`,
  grade: (name: string) => `等级 ${name}`,
  unnamed: "（未填名称）",
  none: "—",
  failed: (count: number) => `未能审核 ${count} 份`,
  summary: (files: number, sheets: number) => `共 ${files} 份文件，${sheets} 张表`,
} as const;

/** Words of the lists of rules and profiles. */
export const LISTS = {
  basis: "依据",
  thresholds: "界限",
  follows: (name: string) => `以“${name}”为准，另有规定的如下：`,
  standsAlone: "国家口径，各值如下：",
  because: "理由",
  yes: "是",
  no: "否",
  none: "无",
  unverified: "条文待核",
} as const;
