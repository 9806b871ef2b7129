/** What the custom functions say: names, parameters, headings, and what is wrong with an argument. */
import { render } from "./template";

interface Named {
  readonly name: string;
  readonly description: string;
}

/** Functions by id. */
export const FUNCTION_TEXTS = {
  COMPLETION: { name: "完成率", description: "完成值与指标值之比，按指标方向计算。" },
  DEVIATION: { name: "偏差率", description: "（完成值−指标值）/指标值，带正负号。" },
  COSTDEVIATION: { name: "成本偏离度", description: "（实际成本−计划成本）/计划成本，带正负号。" },
  SCORE: { name: "得分", description: "按计分规则计算定量指标得分，保留两位小数。" },
  SCORESTEPS: { name: "计分过程", description: "列出得分的计算过程和依据。" },
  EXECUTIONRATE: { name: "预算执行率", description: "全年执行数/全年预算数，不封顶。" },
  EXECUTIONSCORE: { name: "执行率得分", description: "按计分规则计算预算执行率得分，不超过分值。" },
  WEIGHTED: { name: "加权得分", description: "各项分值×比率之和；不适用的不计，按全部分值折算。" },
  TOTAL: { name: "折算总分", description: "适用指标得分合计/适用指标分值合计×100。" },
  GRADE: { name: "等级", description: "按总分判定等级，下限含本数。" },
  PARSETARGET: { name: "解析指标值", description: "把指标值拆成符号、数值、上限、单位、类型五列。" },
  LIGHT: { name: "监控灯", description: "按序时进度给出红、黄、绿、蓝灯。" },
  GOODRATE: { name: "优良率", description: "优、良的个数（给出金额时按金额）占比。" },
  GRADEDIST: { name: "等级分布", description: "各等级的个数与占比，给出金额时另列金额与占比。" },
  RATEBANDS: { name: "完成率分档", description: "预算完成率各档个数与占比，末行为总体预算完成率。" },
  CHECK: {
    name: "审核",
    description: "审核一张填好的自评表，逐条列出级别、规则、位置、说明、依据；位置从所选区域左上角起算，左上角为A1。",
  },
  SAMPLE: {
    name: "抽样",
    description: "按比例抽取编号，个数向上取整；风险高的先抽，同等风险随机；种子相同，样本相同。",
  },
  PING: { name: "自检", description: "返回版本号，说明函数已可使用。" },
} as const satisfies Readonly<Record<string, Named>>;

/** Parameters by id. */
export const PARAMETER_TEXTS = {
  target: { name: "指标值", description: "如 ≥14公里、≤30万元、80%-90%。" },
  actual: { name: "完成值", description: "实际完成的数，如 14.03、96%。" },
  planned: { name: "计划成本", description: "计划的成本，不能为0。" },
  actualCost: { name: "实际成本", description: "实际的成本，与计划成本同一单位。" },
  weight: { name: "分值", description: "该指标的分值，不小于0。" },
  budget: { name: "全年预算数", description: "调整后的预算数，不小于0。" },
  executed: { name: "全年执行数", description: "与预算数同一单位。" },
  weights: { name: "分值区域", description: "各项分值。" },
  rates: { name: "比率区域", description: "各项完成率或得分系数，如 0.95 或 95%。" },
  scores: { name: "得分区域", description: "各项得分。" },
  totals: { name: "总分区域", description: "各项目的总分。" },
  applicable: { name: "是否适用", description: "是/否、TRUE/FALSE 或 1/0；不填视为全部适用。" },
  score: { name: "总分", description: "百分制总分。" },
  text: { name: "指标值文字", description: "表上填写的指标值。" },
  unit: { name: "计量单位", description: "单位另列一栏时填写。" },
  month: { name: "月份", description: "1 至 12 的整数。" },
  amounts: { name: "金额区域", description: "各项目的金额，与总分逐格对应。" },
  budgets: { name: "预算数区域", description: "各项目的全年预算数。" },
  executedAmounts: { name: "执行数区域", description: "各项目的全年执行数，与预算数逐格对应。" },
  range: { name: "表格区域", description: "从标题到末行的整张表。" },
  form: { name: "表名", description: "如 项目支出绩效自评表；不填由内容辨认。" },
  ids: { name: "编号区域", description: "待抽项目的编号或名称；空格不计，重复的只计一次。" },
  share: { name: "抽样比例", description: "大于0、不超过100%，如 10%；不填为5%。" },
  risk: { name: "风险分区域", description: "与编号逐格对应，不小于0，高的先抽；不填视为相同。" },
  seed: { name: "种子", description: "任意数字或文字，如年度；换一个种子就换一批样本。" },
  profile: {
    name: "参数方案",
    description: "mof-2020、mof-2021、guangdong、hubei、sichuan、yuzhong、conghua 或 wuchuan；不填用默认方案。",
  },
} as const satisfies Readonly<Record<string, Named>>;

/** What is wrong with a call. `{name}` is the parameter's name, `{list}` a list that is given in full. */
const COMPLAINTS = {
  "unknown-function": "没有“{fn}”这个函数。",
  "not-a-call": '应写成 {"fn":"函数名","args":[参数…]} 的形式。',
  "argument-count": "{fn} 应有 {least} 至 {most} 个参数，这里有 {given} 个。",
  "not-a-cell": "“{name}”应是一个值，或行列整齐的二维区域。",
  shapes: "各区域的行数、列数应相同。",
  "not-a-number": "“{name}”应是数字，这里是“{given}”。",
  "error-cell": "引用的单元格是错误值“{given}”，请先改正。",
  "too-large": "数值过大，无法计算。",
  negative: "“{name}”不能小于0，这里是 {given}。",
  "not-a-rate": "“{name}”应是比率，如 0.95 或 95%，这里是“{given}”。",
  "not-a-text": "“{name}”应是文字或数字，这里是“{given}”。",
  "not-a-yes": "“{name}”应是 是/否、TRUE/FALSE 或 1/0，这里是“{given}”。",
  "not-a-month": "“{name}”应是 1 至 12 的整数，这里是“{given}”。",
  "unknown-profile": "没有“{given}”这个参数方案，可用：{list}。",
  "zero-denominator": "“{name}”为0，不能作除数。",
  "no-ratio": "日期或区间指标没有偏差率。",
  "no-light": "时间指标没有序时进度，不亮灯。",
  "no-grade": "定性指标的完成值应是“达成年度指标”等三档之一。",
  "no-form": "这片区域认不出是哪一张绩效表，请从标题到末行整张选取。",
  "empty-range": "“{name}”是空的，请从标题到末行整张选取。",
  "no-headings": "这片区域不是自评表，没有找到：{list}。请从标题到末行整张选取。",
  "not-read": "这是“{form}”，本版本还不审核这种表。",
  "unknown-form": "没有“{given}”这种表，可用：{list}。",
  "other-form": "“{name}”写的是“{wanted}”，这片区域却是“{found}”。",
  "unseen-format": "函数看不到数字格式，这里的数按日期理解；请看一眼，单元格显示的应是日期。",
  "not-a-share": "“{name}”应大于0、不超过100%，这里是“{given}”。",
  "nothing-to-draw": "“{name}”中没有内容，无从抽取。",
  broken: "计算没有做完（{what}），请把公式和所用的数据发给我们查看。",
} as const;

export type Complaint = keyof typeof COMPLAINTS;

/**
 * The sentence of a complaint.
 *
 * @param list words of our own that stand for `{list}`, none cut short
 * @example complaintSentence("not-a-month", { name: "月份", given: 13 }) // "“月份”应是 1 至 12 的整数，这里是“13”。"
 */
export function complaintSentence(
  complaint: Complaint,
  facts: Readonly<Record<string, string | number>> = {},
  list: readonly string[] = [],
): string {
  return render(COMPLAINTS[complaint].replace("{list}", list.join("、")), facts);
}

/** What CHECK writes where nothing was found. */
export const NOTHING_FOUND = "未发现问题";

/** How a description begins, since the functions themselves go by letters. */
export const NAMED_DESCRIPTION = (name: string, description: string) => `${name}：${description}`;

export const LIGHT_NAMES = { red: "红", yellow: "黄", green: "绿", blue: "蓝" } as const;

/** Words for yes and no. */
export const YES_WORDS: ReadonlySet<string> = new Set(["是", "适用", "true", "1", "√"]);
export const NO_WORDS: ReadonlySet<string> = new Set(["否", "不适用", "false", "0", "×"]);
