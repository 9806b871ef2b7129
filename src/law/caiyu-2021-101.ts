/** 财预〔2021〕101号 中央部门项目支出核心绩效目标和指标设置及取值指引（试行）. */
import { constant, lawDocument } from "./cited";

export const caiyu_2021_101 = lawDocument(
  { number: "财预〔2021〕101号", title: "中央部门项目支出核心绩效目标和指标设置及取值指引（试行）", issued: "2021" },
  {
    /** Which first levels a project must have. */
    structure: [
      "指标设置要求",
      "原则上每一项目均应设置产出指标和效益指标；工程基建类项目和大型修缮及购置项目等应设置成本指标，并逐步推广；满意度指标根据实际需要选用。",
      "M-high",
    ],
    /** 成本指标 as a first level with three second levels. */
    costLevel: ["指标设置要求", "成本指标分为经济成本指标、社会成本指标和生态环境成本指标。", "M-high"],
    costWithinStandard: ["指标取值", "成本指标取值不得超出规定的预算支出标准。", "M-high"],
    satisfaction: ["指标设置要求", "对于直接面向社会公众提供服务的项目，应设置满意度指标；其他项目可不设。", "M-high"],
    principles: ["指标设置原则", "高度关联、重点突出、量化易评。", "M-high"],
    weightsWithCost: [
      "三（六）",
      "设置成本指标的项目：成本指标20%、产出指标40%、效益指标20%、满意度指标10%，其余10%为预算执行率。",
      "M-high",
    ],
    weightsWithoutCost: [
      "三（六）",
      "未设置成本指标的项目：产出指标50%、效益指标30%、满意度指标10%，其余10%为预算执行率。",
      "M-high",
    ],
    benefitWithoutSatisfaction: [
      "三（六）",
      "对于不需设置满意度指标的项目，其效益指标分值权重相应可调增10%。",
      "M-high",
    ],
    /** While the budget is drawn up there are no points for execution: the indicators make 90. */
    declarationTotal: ["三（六）", "编制预算时不设置预算执行率10分，自评时再加上。", "M-high"],
    directScoring: [
      "三（七）直接赋分",
      "适用于“是”或“否”的单一评判指标，符合的得满分，不符合的不得分或扣相应分。",
      "M-high",
    ],
    executionTiers: [
      "三（七）按完成比例赋分",
      "项目完成且执行数控制在年度预算规模之内的得10分；未完成的，预算执行率80%（含）-100%得7分，60%（含）-80%得5分，60%以下不得分。",
      "M-high",
    ],
    passMark: [
      "三（七）按完成比例赋分",
      "完成率小于60%为不及格，不得分；大于等于60%的，得分=（实际完成率-60%）/（1-60%）×指标分值。",
      "M-high",
    ],
    qualitative: [
      "三（七）按评判等级赋分",
      "分为基本达成目标、部分实现目标、实现目标程度较低三档，分别按100%-80%（含）、80%-60%（含）、60%-0%合理确定分值。",
      "M-high",
    ],
    satisfactionBands: [
      "三（七）满意度赋分",
      "满意度90%（含）以上得10分，80%（含）-90%得8分，60%（含）-80%得5分，60%以下不得分。",
      "M-high",
    ],
    targetsUnchanged: ["实施要求", "绩效目标和指标确定后，一般不予调整。", "M-high"],
  },
);

const { articles } = caiyu_2021_101;
const SINCE = "2021";

/** The figures the document sets. */
export const figures_2021_101 = {
  weightsWithCost: constant(
    { cost: 20, output: 40, benefit: 20, satisfaction: 10 },
    "分",
    SINCE,
    articles.weightsWithCost,
  ),
  weightsWithoutCost: constant({ output: 50, benefit: 30, satisfaction: 10 }, "分", SINCE, articles.weightsWithoutCost),
  benefitWithoutSatisfaction: constant(10, "分", SINCE, articles.benefitWithoutSatisfaction),
  executionTiers: constant(
    [
      { from: 0.8, share: 0.7 },
      { from: 0.6, share: 0.5 },
      { from: 0, share: 0 },
    ],
    "占分值比例",
    SINCE,
    articles.executionTiers,
  ),
  passMark: constant(0.6, "完成率", SINCE, articles.passMark),
  qualitativeBands: constant([0.8, 0.6] as const, "占分值比例", SINCE, articles.qualitative),
  satisfactionBands: constant(
    [
      { from: 0.9, share: 1 },
      { from: 0.8, share: 0.8 },
      { from: 0.6, share: 0.5 },
      { from: 0, share: 0 },
    ],
    "占分值比例",
    SINCE,
    articles.satisfactionBands,
  ),
} as const;
