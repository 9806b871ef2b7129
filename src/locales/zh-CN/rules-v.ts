/** Sentences of the rules on weights (V). */
import type { RuleSentences } from "./rule-sentences";

const WEIGH_AGAIN = "并按指标重要程度重新分配分值。";

export const SENTENCES_V = {
  "V-01": {
    title: "分值合计应为 100",
    message:
      "指标分值合计 {indicators} 分，加执行率分值 {execution} 分，共 {found} 分，应为 {due} 分，相差 {difference} 分。",
    remedy: "请调整指标分值，使合计为 {due} 分。",
    variants: {
      indicators: {
        message: "指标分值合计 {indicators} 分；执行率占 {execution} 分，指标应为 {due} 分，相差 {difference} 分。",
        remedy: "请调整指标分值，使合计为 {due} 分。",
      },
    },
  },
  "V-03": {
    title: "一级指标分值应符合统一设置",
    message: "一级指标分值为{found}，统一设置为{due}。",
    remedy: "请按统一设置调整；确有特殊情况的，请附说明。",
  },
  "V-04": {
    title: "一级指标标注的分值应等于其下各项分值之和",
    message: "{level}标注 {printed} 分，其下各项分值合计 {found} 分，相差 {difference} 分。",
    remedy: "请核对标注的分值和各项分值。",
  },
  "V-05": {
    title: "每个指标都应有大于 0 的分值",
    message: "分值没有填写。",
    remedy: "请填写该指标的分值。",
    variants: {
      column: { message: "分值栏全部没有填写，共 {rows} 项指标。", remedy: "请逐项填写分值，合计按统一设置。" },
      unreadable: { message: "分值填的是“{printed}”，不是数字。", remedy: "请只填数字。" },
      "not-positive": { message: "分值填的是 {printed}，应大于 0。", remedy: "请填写分值；不考核的指标请删去。" },
    },
  },
  "V-06": {
    title: "单个指标分值不宜过高",
    message: "单个指标占 {weight} 分，超过 {limit} 分，权重过于集中。",
    remedy: `请细化指标，${WEIGH_AGAIN}`,
    variants: {
      alone: {
        message: "{level}只有这一个指标，独占 {weight} 分，权重过于集中。",
        remedy: `请补充指标，${WEIGH_AGAIN}`,
      },
    },
  },
  "V-08": {
    title: "执行率分值应按统一设置",
    message: "执行率分值为 {printed} 分，统一设置为 {due} 分。",
    remedy: "请按统一设置调整；当地另有规定的，请改用当地的口径审核。",
  },
  "V-10": {
    title: "不设满意度指标的，效益指标分值应相应调增",
    message: "没有设置满意度指标，效益指标分值合计为 {found} 分，应调增 {raise} 分到 {due} 分。",
    remedy: "请调增效益指标分值，或者补设满意度指标。",
  },
} as const satisfies Readonly<Record<string, RuleSentences>>;
