/** Sentences of the rules on structure (T). */
import type { RuleSentences } from "./rule-sentences";

export const SENTENCES_T = {
  "T-01": {
    title: "应设置产出指标和效益指标",
    message: "缺少必设的一级指标。",
    remedy: "请补充。",
    variants: {
      output: { message: "没有产出指标。", remedy: "每个项目原则上都应设置产出指标，请补充。" },
      benefit: { message: "没有效益指标。", remedy: "每个项目原则上都应设置效益指标，请补充。" },
    },
  },
  "T-02": {
    title: "面向公众的项目应设置满意度指标",
    message: "没有满意度指标。",
    remedy: "直接面向社会公众服务的项目请补设满意度指标；不需设置的，请把它的分值调给效益指标。",
  },
  "T-04": {
    title: "新旧指标分类不能混用",
    message: "“{level2}”是一级指标“成本指标”下的二级指标，却列在产出指标下。",
    remedy: "请移到一级指标“成本指标”下；沿用旧分类的，改为产出指标下的“成本指标”。",
    variants: {
      twice: {
        message: "已设一级指标“成本指标”，产出指标下又有二级指标“{level2}”。",
        remedy: "请把成本类指标归到一处。",
      },
    },
  },
  "T-05": {
    title: "二级指标应是规定的名称",
    message: "“{level2}”不是{level1}下规定的二级指标。",
    remedy: "请改为下列之一：{known}。",
  },
  "T-06": {
    title: "三级指标名称不能为空",
    message: "这一行填了指标值、完成值或分值，三级指标名称却是空的。",
    remedy: "请填写三级指标名称；多余的行请清空。",
  },
  "T-07": {
    title: "三级指标不能过少",
    message: "全表只有 {found} 个三级指标，不少于 {fewest} 个为宜。",
    remedy: "请把绩效目标细化为更多可衡量的指标。",
  },
  "T-09": {
    title: "三级指标名称不能重复",
    message: "“{name}”与 {first} 的三级指标名称相同，会重复计分。",
    remedy: "请合并为一项，或改写名称以示区别。",
  },
  "T-11": {
    title: "指标值不能照抄指标名称",
    message: "指标值“{target}”只是重复指标名称“{name}”，没有写要达到什么程度。",
    remedy: "请填写可以衡量的指标值，如数量、比率或完成时间。",
  },
  "T-12": {
    title: "指标名称中不能留有空表的提示文字",
    message: "指标名称“{name}”中留有空表的“{residue}”。",
    remedy: "请删去提示文字，写出完整的名称。",
  },
  "T-13": {
    title: "指标值应填在指标值栏",
    message: "指标值“{value}”写在了指标名称里，指标值栏是空的。",
    remedy: "请把指标值移到指标值栏。",
  },
  "T-14": {
    title: "资金投入不能当作产出",
    message: "“{name}”是投入的资金，不是项目的产出。",
    remedy: "请改为资金办成的事，如数量、质量或时效；金额可放到成本指标。",
    variants: {
      money: {
        message: "“{name}”（指标值 {target}）是投入的资金，不是项目的产出。",
        remedy: "请改为资金办成的事，如数量、质量或时效；金额可放到成本指标。",
      },
      budget: {
        message: "“{name}”的指标值 {target} 就是项目的预算数，投入多少不是产出。",
        remedy: "请改为资金办成的事，如数量、质量或时效；金额可放到成本指标。",
      },
      cost: {
        message: "“{name}”（指标值 {target}）只说投入多少，没有说成本控制在多少以内。",
        remedy: "请改为成本控制类指标，如“项目总成本≤×万元”或单位成本。",
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleSentences>>;
