/** The columns of the funds block, declared once for reading and drawing. */
import type { FundsColumn } from "../../domain/filled-form";
import type { ColumnDeclaration } from "../column-declaration";

/** The columns of the funds block. */
export type FundsReadColumn = FundsColumn | "reason";

/** Columns of the funds block. */
export const FUNDS_COLUMNS: readonly ColumnDeclaration<FundsReadColumn>[] = [
  {
    key: "initial",
    heading: "年初预算数",
    aliases: ["年初预算", "年初预算金额", "年初批复数", "年初预算批复数", "预算批复数", "批复预算数"],
    pattern: /年初.{0,6}预算|预算(?:批复|批准)|(?:批复|批准).{0,4}预算/u,
    faint: [],
    kind: "money",
    required: true,
    width: 26,
  },
  {
    key: "annual",
    heading: "全年预算数",
    aliases: ["调整后预算数", "调整后预算", "全年调整预算数", "调整预算数", "全年预算", "预算数", "预算金额"],
    pattern: /(?:全年|调整后?|最终).{0,6}预算|^预算(?:安排|下达)?(?:数|额|金额|总额|资金)$|^项目预算(?:数|金额)?$/u,
    faint: ["年度预算数", "年度预算", "预算"],
    kind: "money",
    required: true,
    width: 16,
  },
  {
    key: "executed",
    heading: "全年执行数",
    aliases: ["预算执行数", "执行数", "实际执行数", "全年实际执行数", "实际支出数", "支出数", "全年支出数", "实际支出"],
    pattern: /(?:执行|支出|使用)(?:数|金额|额)$|实际支出|决算数$/u,
    faint: ["执行", "支出"],
    kind: "money",
    required: true,
    width: 16,
  },
  {
    key: "rate",
    heading: "执行率",
    aliases: ["预算执行率", "全年执行率", "资金执行率", "支出率", "预算完成率"],
    pattern: /(?:执行|支出|支付|使用|完成)(?:率|进度|比例)$/u,
    faint: [],
    kind: "rate",
    required: true,
    width: 9,
  },
  {
    key: "score",
    heading: "得分",
    aliases: ["自评得分", "执行率得分", "自评分", "实际得分"],
    pattern: /(?:得分|评分|自评分)$/u,
    faint: [],
    kind: "number",
    required: true,
    width: 26,
  },
  {
    key: "weight",
    heading: "分值",
    aliases: ["执行率分值", "执行率权重", "权重", "满分", "标准分"],
    pattern: /(?:分值|权重|满分|标准分)$/u,
    faint: [],
    kind: "number",
    required: true,
    width: 9,
  },
  {
    key: "reason",
    heading: "原因",
    aliases: ["原因说明", "偏差原因", "未完成原因", "偏差原因分析及改进措施"],
    pattern: /(?:偏差|未完成|未执行|扣分).{0,16}(?:原因|分析|说明|措施)|原因(?:分析|说明)/u,
    faint: [],
    kind: "text",
    required: false,
    width: 26,
  },
];

/** Headings of the funds block that are known and hold nothing the form is scored by. */
export const IGNORED_FUNDS_HEADINGS = {
  aliases: ["备注", "说明", "序号", "资金来源", "资金性质", "资金类别"],
  patterns: [
    /复核|复评|复审|审核|抽查|核定|财政.{0,4}(?:评|分|核)/u,
    /(?:得分|计算|计分|评分|赋分)(?:方法|标准|细则|规则|办法|依据|公式)$/u,
    /到位|结余|结转|追加|年中调整|^调整(?:数|额|金额)$/u,
  ],
} as const;
