/** Sentences of the rules on the head and the funds (F). */
import type { RuleSentences } from "./rule-sentences";

export const SENTENCES_F = {
  "F-01": {
    title: "项目名称、主管部门、实施单位、年度不能为空",
    message: "表头有必填项没有填写。",
    remedy: "请补填。",
    variants: {
      project: { message: "项目名称没有填写。", remedy: "请填写与部门预算一致的项目名称。" },
      department: { message: "主管部门没有填写。", remedy: "请填写主管部门名称。" },
      unit: { message: "实施单位没有填写。", remedy: "请填写项目实施单位名称。" },
      year: { message: "表上看不出是哪一年度。", remedy: "请在标题下写明年度，如“（2023年度）”。" },
    },
  },
  "F-02": {
    title: "年度资金总额应等于各资金来源之和",
    message: "年度资金总额为 {total}，各资金来源合计为 {sum}，相差 {difference}。",
    remedy: "请核对总额和各分项金额。",
    variants: {
      initial: {
        message: "年初预算数：年度资金总额为 {total}，各资金来源合计为 {sum}，相差 {difference}。",
        remedy: "请核对年初预算数一栏的总额和各分项。",
      },
      annual: {
        message: "全年预算数：年度资金总额为 {total}，各资金来源合计为 {sum}，相差 {difference}。",
        remedy: "请核对全年预算数一栏的总额和各分项。",
      },
      executed: {
        message: "全年执行数：年度资金总额为 {total}，各资金来源合计为 {sum}，相差 {difference}。",
        remedy: "请核对全年执行数一栏的总额和各分项。",
      },
    },
  },
  "F-03": {
    title: "全年执行数不能大于全年预算数",
    message: "{label}：全年执行数 {executed} 大于全年预算数 {budget}，超出 {over}。",
    remedy: "请核对两数；年中有追加的，全年预算数应填调整后的预算数。",
    variants: {
      initial: {
        message: "{label}：全年执行数 {executed} 大于年初预算数 {budget}，超出 {over}。",
        remedy: "请核对两数；年中有追加预算的，请按调整后的预算数计算执行率。",
      },
    },
  },
  "F-04": {
    title: "执行率应等于全年执行数除以全年预算数",
    message: "执行率填的是 {printed}，按全年执行数÷全年预算数应为 {due:percent}。",
    remedy: "请更正执行率，或核对预算数和执行数。",
    variants: {
      "no-percent": {
        message: "执行率填的是 {printed}，少了百分号，应为 {due:percent}。",
        remedy: "请写成百分数。",
      },
      unreadable: {
        message: "执行率填的是“{printed}”，不是百分数。",
        remedy: "请填写百分数，如 95.80%。",
      },
    },
  },
  "F-05": {
    title: "执行率应以全年预算数为分母",
    message: "执行率填的是 {printed}，是按年初预算数 {initial} 算的；按全年预算数 {annual} 应为 {due:percent}。",
    remedy: "请改用全年预算数（调整后的预算数）计算。",
  },
  "F-06": {
    title: "金额应为不小于 0 的数字",
    message: "金额填的是“{printed}”，不是数字。",
    remedy: "请只填数字，单位和说明写在别处。",
    variants: {
      negative: { message: "金额填的是 {printed}，小于 0。", remedy: "请核对，金额应不小于 0。" },
    },
  },
  "F-07": {
    title: "年中调整预算应说明理由",
    message: "全年预算数 {annual} 与年初预算数 {initial} 相差 {difference}，原因栏没有说明。",
    remedy: "请在原因栏写明追加或调减的理由。",
  },
  "F-08": {
    title: "执行率偏低应说明原因",
    message: "预算执行率为 {rate:percent}，低于 {limit:percent}，原因栏没有说明。",
    remedy: "请在原因栏说明（100字以内）。",
  },
  "F-10": {
    title: "总额与分项不能一边为 0 一边有数",
    message: "{label}为 0 或没有填写，而各资金来源合计为 {sum}。",
    remedy: "请把总额填为各资金来源之和。",
    variants: {
      parts: {
        message: "{label}为 {total}，而各资金来源都填 0。",
        remedy: "请按资金来源分别填写金额。",
      },
    },
  },
  "F-11": {
    title: "有执行数就应有预算数",
    message: "全年执行数为 {executed}，全年预算数却为 0 或没有填写，无法计算执行率。",
    remedy: "请填写全年预算数（调整后的预算数）。",
    variants: {
      initial: {
        message: "全年执行数为 {executed}，预算数却为 0 或没有填写，无法计算执行率。",
        remedy: "请填写预算数。",
      },
    },
  },
} as const satisfies Readonly<Record<string, RuleSentences>>;
