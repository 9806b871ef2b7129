/** Sentences of the rules on results (S). */
import type { RuleSentences } from "./rule-sentences";

export const SENTENCES_S = {
  "S-01": {
    title: "得分不能超过分值",
    message: "得分 {score} 超过分值 {weight}，多出 {difference}。",
    remedy: "请核对得分，最高为 {weight} 分。",
  },
  "S-02": {
    title: "得分应为不小于0的数",
    message: "得分“{found}”不是数字。",
    remedy: "请只填数字，不带文字。",
    variants: {
      blank: {
        message: "分值 {weight} 的指标填了完成值，得分却是空的。",
        remedy: "请补填得分；没有得分的填0。",
      },
      negative: {
        message: "得分 {found} 小于0。",
        remedy: "得分最低为0，请核对。",
      },
    },
  },
  "S-03": {
    title: "总分应等于各项得分之和",
    message: "总分填 {printed}，各项得分（含预算执行率得分）之和为 {sum}，相差 {difference}。",
    remedy: "请核对各项得分后重新合计。",
  },
  "S-04": {
    title: "执行率得分应等于执行率乘以分值",
    message:
      "执行率得分填 {printed}，按执行率 {rate:percent} 和分值 {weight} 计算应为 {due:points}，相差 {difference}。",
    remedy: "请用全年执行数除以全年预算数的原值计算，保留两位小数，最高不超过分值。",
    variants: {
      "rounded-rate": {
        message:
          "执行率得分填 {printed}，是用取整后的百分比算出的；按执行率 {rate:percent} 和分值 {weight} 计算为 {due:points}。",
        remedy: "如需精确，请用未取整的执行率计算。",
      },
      tiers: {
        message:
          "执行率得分填 {printed}；执行率 {rate:percent}、分值 {weight}，项目未完成的按档应得 {due:points}，相差 {difference}。",
        remedy: "请按所用办法的分档核对得分。",
      },
      "other-rule": {
        message: "执行率得分填 {printed}，像是按执行率的比例计分；本方案按档计分，应为 {due:points}。",
        remedy: "请确认应用哪种计分办法，并按该办法填写。",
      },
    },
  },
  "S-05": {
    title: "定量指标得分应与计分规则相符",
    message:
      "指标值“{target}”、完成值“{actual}”、分值 {weight}：得分填 {score}，按规则应为 {due:points}，相差 {difference}。",
    remedy: "请重新计算得分；确需人工调整的，请在偏差原因中写明。",
    variants: {
      "rounded-rate": {
        message:
          "得分填 {score}，是用取整后的完成率算出的；按完成率 {completion:percent} 和分值 {weight} 计算为 {due:points}。",
        remedy: "如需精确，请用未取整的完成率计算。",
      },
      "rounded-score": {
        message: "得分填 {score}，像是把 {due:points} 舍入成整数或一位小数；得分应保留两位小数。",
        remedy: "请改填 {due:points}，或在偏差原因中写明调整理由。",
      },
      "other-rule-ratio": {
        message: "得分填 {score}，像是按完成比例直接计分；本方案设有及格线或分段，应为 {due:points}。",
        remedy: "请确认应用哪种计分办法，并按该办法填写。",
      },
      "other-rule-pass-mark": {
        message: "得分填 {score}，像是按设及格线的办法计分；本方案按完成比例计分，应为 {due:points}。",
        remedy: "请确认应用哪种计分办法，并按该办法填写。",
      },
      "other-rule-linear": {
        message: "得分填 {score}，像是按超出比例线性扣分（2-完成值/指标值）；本方案应为 {due:points}。",
        remedy: "请确认应用哪种计分办法，并按该办法填写。",
      },
      "other-rule-inverse-ratio": {
        message: "得分填 {score}，像是按指标值除以完成值计分；本方案应为 {due:points}。",
        remedy: "请确认应用哪种计分办法，并按该办法填写。",
      },
      "other-rule-all-or-nothing": {
        message: "得分填 {score}，像是未完成即不得分；本方案按完成情况计分，应为 {due:points}。",
        remedy: "请确认应用哪种计分办法，并按该办法填写。",
      },
      "other-rule-bands": {
        message: "得分填 {score}，像是按满意度分段计分；本方案按完成比例计分，应为 {due:points}。",
        remedy: "请确认应用哪种计分办法，并按该办法填写。",
      },
    },
  },
  "S-06": {
    title: "已完成而扣分应有原因",
    message: "指标值“{target}”、完成值“{actual}”，已经完成，分值 {weight} 却只得 {score}，也没有说明原因。",
    remedy: "请改为满分，或在偏差原因中写明扣分理由。",
    variants: {
      goal: {
        message:
          "指标值“{target}”、完成值“{actual}”，已经完成，得分却只有 {score}：本目标共 {goal} 分，各项指标都已完成，得分合计只有 {sum}，少 {shortfall} 分，像是把完成值当成了得分系数。",
        remedy: "请改为满分，或写明扣分理由。",
      },
    },
  },
  "S-07": {
    title: "未完成不能得满分",
    message:
      "指标值“{target}”、完成值“{actual}”，完成率 {completion:percent}，却得满分 {score}；按规则应为 {recomputed:points}。",
    remedy: "请按完成情况重新计算得分。",
    variants: {
      late: {
        message: "指标值“{target}”、完成值“{actual}”，完成时间晚于要求，却得满分 {score}。",
        remedy: "请核对完成时间；确属超期的，应扣减得分并说明原因。",
      },
    },
  },
  "S-08": {
    title: "有偏差应填写偏差原因",
    message: "指标值“{target}”、完成值“{actual}”，完成率 {completion:percent}，偏差原因却为空。",
    remedy: "请写明未完成的原因和改进措施。",
    variants: {
      points: {
        message: "分值 {weight}、得分 {score}，有扣分，偏差原因却为空。",
        remedy: "请写明扣分的原因和改进措施。",
      },
    },
  },
  "S-09": {
    title: "偏差原因不能只写“无”",
    message: "本行有偏差，偏差原因只填了“{reason}”，没有说明问题。",
    remedy: "请写明具体原因和改进措施。",
    variants: {
      nought: {
        message: "偏差原因填的是“{reason}”，没有意义。",
        remedy: "没有偏差的请留空；有偏差的请写明原因。",
      },
    },
  },
  "S-10": {
    title: "有得分应有完成值",
    message: "得分 {score}，实际完成值却是空的，无法核对。",
    remedy: "请填写实际完成值；没有完成的，得分应为0。",
  },
  "S-11": {
    title: "定量指标的完成值应为数值",
    message: "指标值“{target}”是数值，完成值“{actual}”却是文字。",
    remedy: "请填写实际完成的数值和单位。",
    variants: {
      date: {
        message: "指标值“{target}”是时间要求，完成值“{actual}”看不出何时完成。",
        remedy: "请填写实际完成的日期或所用时间。",
      },
      "in-time": {
        message: "指标值“{target}”是时间要求，完成值只写“{actual}”，没有写明完成时间。",
        remedy: "建议填写实际完成的日期或所用时间。",
      },
      several: {
        message: "指标值“{target}”是数值，完成值“{actual}”里看不出哪个数与它对应。",
        remedy: "请只填一个与指标值同口径的数值，其他说明写在偏差原因栏。",
      },
      "formula-error": {
        message: "完成值显示为公式错误“{actual}”。",
        remedy: "请改正公式，或直接填写实际完成值。",
      },
    },
  },
  "S-12": {
    title: "完成值应填实际数",
    message: "完成值“{actual}”还带着比较符号，像是照抄了指标值“{target}”。",
    remedy: "请填写实际完成的数，不带“≥”“≤”“以上”等。",
  },
  "S-13": {
    title: "定性指标得分应在所属档次内",
    message: "完成值“{actual}”所属档次的得分为 {lowest} 到 {highest}，得分填 {score}，不在其中。",
    remedy: "请核对档次或得分。",
  },
  "S-14": {
    title: "超额完成较多应说明原因",
    message: "指标值“{target}”、完成值“{actual}”，完成率 {completion:percent}，达到 {from:percent} 却没有说明原因。",
    remedy: "请在偏差原因中分析超额完成的原因。",
    variants: {
      "low-target": {
        message:
          "指标值“{target}”、完成值“{actual}”，完成率 {completion:percent}，超过 {remark:percent}，指标值可能定得偏低，也没有说明原因。",
        remedy: "请在偏差原因中分析超额完成的原因；指标值偏低的，下年应调整。",
      },
    },
  },
  "S-16": {
    title: "等级应与总分相符",
    message: "等级填“{printed}”，总分 {total} 对应的等级为“{due}”。",
    remedy: "请核对总分和等级。",
  },
} as const satisfies Readonly<Record<string, RuleSentences>>;
