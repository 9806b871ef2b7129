/**
 * 项目支出绩效自评表, declared once: the reader finds its way by these words and the blank form prints them.
 *
 * Sources: 财预〔2020〕10号 附件 and the published variants of provinces. Words are heading keys: no spaces, no brackets.
 * Columns stand in indicator-columns.ts and funds-columns.ts.
 */
import type { FundsSource } from "../../domain/filled-form";

export const TITLE = "项目支出绩效自评表";

/** A label with the value beside it. The first word is printed on the blank form; a better one comes first. */
export interface LabelDeclaration<K extends string> {
  readonly key: K;
  readonly words: readonly [string, ...string[]];
  readonly pattern: RegExp | null;
}

/** Labels of the head and foot. */
export type LabelKey = "project" | "department" | "unit" | "filler" | "year" | "moneyUnit" | "score" | "grade";

export const LABELS: readonly LabelDeclaration<LabelKey>[] = [
  {
    key: "project",
    words: ["项目名称", "项目支出名称", "预算项目名称", "专项名称", "专项资金名称", "二级项目名称", "项目名"],
    pattern: /^(?:自评|评价|预算|支出)?项目.{0,4}名称(?:及编码|及代码|编码|代码)?$/u,
  },
  {
    key: "department",
    words: ["主管部门", "主管部门及代码", "预算主管部门", "项目主管部门", "主管预算部门", "主管单位", "部门名称"],
    pattern: /^.{0,4}主管(?:部门|单位)(?:及代码|及编码|代码|名称)?$/u,
  },
  {
    key: "unit",
    words: ["实施单位", "项目实施单位", "项目单位", "资金使用单位", "单位名称", "预算单位", "执行单位", "承担单位"],
    pattern: /^(?:项目|资金|预算|具体)?(?:实施|使用|执行|承担|用款|责任|申报)(?:单位|部门)(?:及代码|名称)?$/u,
  },
  { key: "filler", words: ["填报单位", "自评单位", "填表单位", "编制单位"], pattern: null },
  { key: "year", words: ["年度", "预算年度", "评价年度", "自评年度", "项目年度", "所属年度", "年份"], pattern: null },
  { key: "moneyUnit", words: ["金额单位", "资金单位", "货币单位"], pattern: null },
  {
    key: "score",
    words: ["总分", "自评总分", "自评得分", "总得分", "综合得分", "自评总得分", "绩效自评得分", "得分合计", "合计得分"],
    pattern: null,
  },
  {
    key: "grade",
    words: ["等级", "自评等级", "评价等级", "绩效等级", "评价等次", "自评等次", "评级", "自评结果", "评价结果"],
    pattern: /^(?:绩效)?(?:自评|评价)(?:结果)?(?:等级|等次|级别)$/u,
  },
];

/** Labels that print nothing the form is read for, but end the value to their left. */
export const OTHER_LABELS: ReadonlySet<string> = new Set([
  ..."项目类别 项目属性 项目类型 项目性质 项目期 项目编码 项目代码 项目起止时间 项目周期 项目级次 项目分类".split(" "),
  ..."联系人 联系电话 电话 项目负责人 负责人 财务负责人 填报人 填表人 填报日期 填表日期 填报时间 日期".split(" "),
  ..."部门联系人 财政处室 业务科室 归口科室 主管科室 单位编码 预算编码 资金性质 资金来源 资金类别 功能科目".split(" "),
]);

/** 资金来源 by the words of the row's label, 其中 set aside. The first word of the first four is printed on the blank form. */
export const FUNDS_ROWS: readonly { source: FundsSource; printed: string; pattern: RegExp }[] = [
  {
    source: "total",
    printed: "年度资金总额",
    pattern: /(?:总额|合计|总计|总资金|总投资|总预算)$|^(?:全年|年度|项目)?(?:预算|执行)(?:数|金额)$/u,
  },
  {
    source: "fiscal",
    printed: "其中：当年财政拨款",
    pattern:
      /^(?:当年|本年|本年度|年度|当年度|全年|项目)?财政(?:拨款|资金|拨款资金|资金拨款|补助|补助资金|预算资金|性资金)$/u,
  },
  { source: "carryover", printed: "上年结转资金", pattern: /结转|结余/u },
  { source: "other", printed: "其他资金", pattern: /^其[他它](?:资金)?$/u },
];

/** The label at the left of the funds block. */
export const FUNDS_LABEL = "项目资金";

/** 年度总体目标: what was meant, and what came of it. */
export const GOALS = {
  label: "年度总体目标",
  expected: {
    heading: "预期目标",
    pattern:
      /^(?:年初|年度|项目|预期|总体|全年|本年|绩效)*(?:设定|预期|总体|绩效|总)*目标(?:值|内容)?$|^预期(?:总|绩效)?目标/u,
  },
  actual: {
    heading: "实际完成情况",
    pattern: /^(?:年度|全年|年初|项目|总体|绩效|总|实际|目标)*(?:实际)?(?:完成|实现)(?:情况|结果)?(?:综述|说明)?$/u,
  },
} as const;

/** The label at the left of the indicator block. */
export const INDICATORS_LABEL = "绩效指标";

/** Labels of the row that adds up. */
export const TOTAL_WORDS: ReadonlySet<string> = new Set([
  ..."总分 合计 总计 得分合计 合计得分 总得分 自评总分 自评得分 总分值 综合得分 自评总得分 分值合计 自评得分合计".split(
    " ",
  ),
  ..."总分合计 绩效自评得分 绩效自评总分 自评合计 指标合计 总评分".split(" "),
]);

/** Words that open what stands below the indicators: notes, conclusions, signatures. */
export const FOOT_WORDS =
  /^(?:注(?:[:\d.、释]|$)|备注|说明|填表|填报|附注|评价结论|自评结论|结论|存在(?:的)?问题|主要问题|改进措施|整改措施|下一步|有关建议|相关建议|偏差大或|其他需要|其它需要|需要说明|项目负责人|财务负责人|单位负责人|部门负责人|负责人|联系人|联系电话|审核人|制表人|经办人|评价人|评价等级|自评等级|评价等次|自评等次|等级)/u;

/** 指标性质 of words; other texts of such a column are operators. */
export const NATURES: ReadonlySet<string> = new Set([
  ..."正向 反向 逆向 负向 中性 定性 定量 正向指标 反向指标 定性指标 定量指标 正 反".split(" "),
]);
