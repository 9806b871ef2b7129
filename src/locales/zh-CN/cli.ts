/** What the command line says. */

export const USAGE = `用法：
  jixiao check 文件或文件夹… [--profile 地区] [--year 年度] [--json]
  jixiao summarize 文件或文件夹… --out 汇总.xlsx [--profile 地区] [--year 年度] [--json]
                   [--due 应报名单] [--review 复核表或名单]… [--previous 上年表]…
                   [--seed 种子] [--opinions 文件夹] [--workers 线程数]
  jixiao template 表名 --out 空白表.xlsx [--profile 地区] [--year 年度]
  jixiao rules [--json]
  jixiao profiles [--json]
  jixiao call

check     审核、计分；文件可以是 .xlsx .xls .xlsm .et，或装有这些文件的文件夹
summarize 汇总成 13 张标准表，写入一个 .xlsx
          --due 应报名单，.xlsx .xls .txt .csv，一行一个单位或项目
          --review 复核人打分的自评表、文件夹，或带得分列的名单，可写多次
          --previous 上年的自评表或文件夹，可写多次
          --seed 随机抽查的种子，不写时用汇总年度
          --opinions 另存审核意见书的文件夹，每个单位一份
          --workers 读文件的线程数，不写时按机器和份数决定
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
  badWorkers: (text: string) => `线程数应是 1 至 9999 的整数：${text}。`,
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

/** Words of a summary. */
export const SUMMARIZE = {
  noFiles: "请写明要汇总的文件或文件夹。",
  noneFound: "没有找到可汇总的表格（.xlsx .xls .xlsm .et）。",
  outHoldsForms: (path: string) => `${path} 里有绩效表，不能用来存汇总结果。请换一个文件名。`,
  dueHoldsForms: (path: string) => `${path} 里有绩效表，不是应报名单。请在 --due 后写名单文件。`,
  cannotWriteOpinions: (folder: string) => `审核意见书写不进文件夹 ${folder}，请检查权限，以及其中的文件是否正被打开。`,
  opinions: (folder: string, units: number) => `已生成审核意见书 ${units} 份，在 ${folder}`,
  due: "应报名单",
  review: "复核材料",
  previous: "上年材料",
  noEntry: "没有读到单位或项目。请每行写一个，或写明“主管部门”“实施单位”“项目名称”的列名。",
  noScore: "没有读到项目和复核得分，未采用",
  unreadRows: (rows: readonly number[], more: number) =>
    `第 ${rows.join("、")} 行${more === 0 ? "" : `等 ${rows.length + more} 行`}看不懂，未采用`,
  beside: (what: string, sentence: string) => `${what} ${sentence}`,
  note: (place: string, what: string) => `${place}：${what}`,
  counted: (projects: number) => `计入项目 ${projects} 个`,
  read: (files: number, sheets: number) => `共读取文件 ${files} 份、表 ${sheets} 张`,
  notCounted: (count: number) => `未计入、未采用 ${count} 处：`,
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
