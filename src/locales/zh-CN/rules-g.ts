/** Sentences of the rules on target values (G). */
import type { RuleSentences } from "./rule-sentences";

export const SENTENCES_G = {
  "G-01": {
    title: "年度指标值不能为空",
    message: "年度指标值为空。",
    remedy: "请填写批复的年度指标值，含计算符号和计量单位，例如“≥95%”。",
  },
  "G-02": {
    title: "定量指标应有计量单位",
    message: "年度指标值“{target}”没有计量单位。",
    remedy: "请补上计量单位，例如“个”“万元”“%”。",
    variants: {
      incomplete: {
        message: "年度指标值“{target}”的计量单位“{unit}”不完整。",
        remedy: "请把单位写全，例如“元/株”。",
      },
    },
  },
  "G-03": {
    title: "有计算符号的指标值应为数值",
    message: "年度指标值“{target}”有计算符号，后面却不是一个数值。",
    remedy: "请在符号后填写一个数值和单位；确属定性指标的，请去掉符号。",
    variants: {
      equals: {
        message: "年度指标值“{target}”是文字，却用了符号“=”。",
        remedy: "能量化的请填写数值；确属定性指标的，请去掉符号。",
      },
    },
  },
  "G-04": {
    title: "指标值不能留有模板符号",
    message: "年度指标值“{target}”还留有模板里的“*”“_”或“XX”。",
    remedy: "请删去模板内容，只留实际的指标值。",
  },
  "G-05": {
    title: "指标值不能是占位符",
    message: "年度指标值填的是“{target}”，等于没有填。",
    remedy: "请填写年度指标值；确实不考核的指标，请写“不适用”或删去本行。",
    variants: {
      "formula-error": {
        message: "年度指标值显示为公式错误“{target}”。",
        remedy: "请改正公式，或直接填写年度指标值。",
      },
    },
  },
  "G-06": {
    title: "指标值的单位应与度量单位栏一致",
    message: "年度指标值“{target}”自带单位“{unit}”，与度量单位栏不一致。",
    remedy: "请核对是哪一个单位，只保留一个。",
  },
  "G-07": {
    title: "定性指标值不应有计量单位",
    message: "年度指标值“{target}”是文字，度量单位栏却填了“{unit}”。",
    remedy: "请填写带数值的指标值；确属定性指标的，请清空度量单位。",
  },
  "G-08": {
    title: "定量指标的指标值应为数值",
    message: "指标性质为“{nature}”，年度指标值“{target}”却是文字。",
    remedy: "请填写数值和单位，或把指标性质改为“定性”。",
  },
  "G-09": {
    title: "日期不能显示为序列号",
    message: "时效指标填的是“{found}”，像是日期丢了格式后留下的数。",
    remedy: "请按日期填写，例如“2023年12月31日前”。",
  },
  "G-10": {
    title: "百分比不应超过100%",
    message: "“{found}”超过100%，这类比率一般不会超过100%。",
    remedy: "请核对数值；“≥”误录成“2”的，请改回“≥”。",
    variants: {
      misread: {
        message: "年度指标值“{target}”疑为“≥{rest}”，“≥”可能误录成了“2”。",
        remedy: "请对照批复的指标值核对；本行得分待核对后再判断。",
      },
      satisfaction: {
        message: "满意度完成值“{found}”超过100%。",
        remedy: "满意度为满意人数除以有效调查人数，请核对完成值。",
      },
    },
  },
  "G-11": {
    title: "满意度指标应为百分比",
    message: "满意度指标的年度指标值“{target}”不是百分比。",
    remedy: "请改为可以调查得出的比率，例如“≥90%”。",
  },
  "G-15": {
    title: "成本指标不应用“≥”",
    message: "成本指标的年度指标值为“{target}”，方向是越多越好。",
    remedy: "成本应有上限，请改用“≤”或“=”。",
  },
  "G-16": {
    title: "反向指标不应用“≥”",
    message: "“{name}”越少越好，年度指标值却是“{target}”。",
    remedy: "请改用“≤”，或核对指标名称。",
    variants: {
      nature: {
        message: "指标性质为“{nature}”，年度指标值却是“{target}”。",
        remedy: "反向指标应有上限，请改用“≤”，或核对指标性质。",
      },
    },
  },
  "G-18": {
    title: "指标值应可衡量",
    message: "年度指标值“{target}”表述模糊，无法衡量是否完成。",
    remedy: "请写明数量、比率或可以核对的标准。",
  },
  "G-22": {
    title: "计算符号应规范",
    message: "年度指标值“{target}”的符号写法不规范，已按相应的规范符号理解。",
    remedy: "建议统一用“≥”“>”“=”“<”“≤”和“%”。",
  },
  "G-25": {
    title: "成本不应为0",
    message: "成本指标的年度指标值为“{target}”，可能是小数被取整成了0。",
    remedy: "请填写完整的小数，或换用更小的单位（例如“元”）。",
  },
} as const satisfies Readonly<Record<string, RuleSentences>>;
