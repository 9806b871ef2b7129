/** What publicly visible provincial performance-budget systems and their import templates demand; what stands in code is worded here in a sentence. */
import { constant, lawDocument } from "./cited";

export const systemPractice = lawDocument(
  { number: "省级预算绩效系统校验规则", title: "公开可见的省级预算绩效系统校验规则与导入模板", issued: "2020" },
  {
    scoreWithinWeight: ["自评得分校验", "得分必须小于等于权重。", "V"],
    scoreBounds: ["自评得分计算", "得分不得突破权重总额；完成值为负的按0计算。", "V"],
    scorePlaces: ["自评得分计算", "各项得分四舍五入保留两位小数。", "V"],
    weightPositive: ["分值校验", "三级指标分值应大于0。", "V"],
    levelSums: ["分值校验", "下级指标录入应等于上级设置数。", "V"],
    indicatorTotal: ["分值校验", "汇总三级指标分值不得大于九十。", "V"],
    goalShares: ["分值校验", "各年度目标占比之和应等于100%。", "V"],
    nameRequired: ["指标校验", "三级指标名称为必录项。", "V"],
    targetRequired: ["指标校验", "指标值为必录项。", "V"],
    unitRequired: ["指标校验", "计量单位为必录项。", "V"],
    numericTarget: ["指标校验", "定量指标的指标值为数值。", "V"],
    targetCharacters: ["指标校验", "指标值含“*”“_”“-”等符号的，不符合规范。", "V"],
    blankText: ["文本校验", "不得以空格充当内容。", "V"],
    executedWithinBudget: ["资金校验", "全年执行数不能大于预算数。", "V"],
    executionRate: ["资金校验", "执行率=执行数合计/预算数合计。", "V"],
    actualRequired: ["自评校验", "指标值为空的不填完成值，得分为0。", "V"],
    reverseLinear: [
      "自评得分计算",
      "反向指标：完成值大于指标值的，得分=（1-（完成值-指标值）/指标值）×分值，超过一倍的不得分。",
      "V",
    ],
    zeroTarget: ["自评得分计算", "指标值为0的：完成值等于0得满分，否则不得分。", "V"],
    qualitativeBand: ["自评得分校验", "定性指标的实际得分应在所选档次的得分区间内。", "V"],
    /** 标红 from 120 %. */
    overRemark: ["自评得分校验", "完成值达到指标值120%的，得分标红，允许人工调整。", "V"],
    /** The reason is required from 130 %. */
    overReason: ["自评校验（广西）", "完成值达到指标值130%的，偏差原因及整改措施必填。", "V"],
    deviation: ["审计规则", "完成值与指标值相差超过20%的，记为目标偏差。", "V"],
    unmeasurable: ["审计规则", "非量化目标且无验证依据的，不可衡量。", "V"],
    lights: [
      "监控报警灯",
      "完成进度与序时进度之比：60%以下红灯，60%（含）-80%黄灯，80%（含）-120%绿灯，120%（含）以上蓝灯。",
      "V",
    ],
    reverseLights: ["监控报警灯", "反向指标：实际值符合目标为绿灯，否则红灯。", "V"],
    zeroTargetLight: ["监控报警灯", "目标值为0的：实际值等于目标值为绿灯，否则红灯。", "V"],
    qualitativeLights: [
      "监控报警灯",
      "达成目标为绿灯，部分达成目标并具有一定效果为黄灯，未达成目标且效果较差为红灯。",
      "V",
    ],
  },
);

const { articles } = systemPractice;

/** The figures these systems set. */
export const figures_systemPractice = {
  scorePlaces: constant(2, "位小数", "2020", articles.scorePlaces),
  overReasonFrom: constant(1.3, "完成值/指标值", "2020", articles.overReason),
  lights: constant({ yellowFrom: 0.6, greenFrom: 0.8, blueFrom: 1.2 }, "完成进度/序时进度", "2020", articles.lights),
} as const;
