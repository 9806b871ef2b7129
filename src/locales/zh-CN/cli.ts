/** What the command line says. */

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
  unverified: "条文待核",
} as const;
