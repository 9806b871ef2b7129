/** Choices of this software that no regulation makes; each may be overridden by a profile. */
import { constant, lawDocument } from "./cited";

export const ownDesign = lawDocument(
  { number: "本软件设定", title: "本软件自定的口径与阈值（非规定）", issued: "2026" },
  {
    singleWeight: ["单项分值", "单个三级指标分值超过30分的，权重过于集中。", "D"],
    overReason: ["超额完成", "完成值达到指标值130%的，请说明原因。", "D"],
    overRemark: ["超额完成", "完成值超过指标值150%的，目标值可能偏低。", "D"],
    moneyTolerance: ["资金合计", "金额合计与分项之和相差不超过0.005万元的，视为相符。", "D"],
    gradeRounding: ["等级", "总分先四舍五入到两位小数，再判定等级；下限含本数。", "D"],
    readableNumber: ["数值", "金额、分值和得分应为数字。", "D"],
    fullForm: ["填写完整", "应填的栏目不能为空。", "D"],
    duplicateNames: ["重复指标", "同一张表内三级指标名称不重复。", "D"],
    nameIsNotTarget: ["指标值", "指标名称与指标值不能是同一句话。", "D"],
    targetInName: ["指标值", "指标值应写在指标值栏，不写在指标名称里。", "D"],
    dateCell: ["日期", "日期应按日期填写，不能留下序列号。", "D"],
    symbols: ["符号", "计算符号统一用≥、>、=、<、≤。", "D"],
    direction: ["方向", "指标方向应与指标含义一致。", "D"],
    plausible: ["合理性", "数值应在该类指标的常见范围内。", "D"],
    yearOfTarget: ["日期", "完成时间应在预算年度内。", "D"],
    actualIsCopy: ["完成值", "完成值应填实际数，不照抄指标值。", "D"],
    fullMarks: ["自评质量", "各项全部满分的自评表，建议优先抽查。", "D"],
    noReasonNoDeduction: ["得分", "已完成指标值而扣分的，请说明原因。", "D"],
    defaultMethod: ["计分方法", "没有另行规定的，未完成的反向指标按指标值与完成值之比计分。", "D"],
    noDeduction: ["超额完成", "没有另行规定的，超额完成不扣分。", "D"],
    lowGrade: ["结果应用", "五档等级中的“低”，规定没有写明的，比照“中”“差”使用。", "D"],
    noSuchRule: ["适用范围", "本地没有这项要求。", "D"],
    scoreGap: ["抽查", "自评总分与复算总分相差5分以上（含5分）的，列为抽查风险。", "D"],
    riskShare: ["抽查", "抽查名单中按风险抽取的最多占一半（尾数进一），其余随机抽取。", "D"],
    manyErrors: ["抽查", "校验错误3处以上（含3处）的，列为抽查风险。", "D"],
  },
);

const { articles } = ownDesign;

/** The figures of our own. */
export const figures_ownDesign = {
  singleWeightLimit: constant(30, "分", "2026", articles.singleWeight),
  overRemarkFrom: constant(1.5, "完成值/指标值", "2026", articles.overRemark),
  moneyTolerance: constant(0.005, "万元", "2026", articles.moneyTolerance),
  scoreGap: constant(5, "分", "2026", articles.scoreGap),
  riskShare: constant(0.5, "比例", "2026", articles.riskShare),
  manyErrors: constant(3, "处", "2026", articles.manyErrors),
} as const;
