/** 财预〔2020〕10号 项目支出绩效评价管理办法. */
import { constant, lawDocument } from "./cited";

export const caiyu_2020_10 = lawDocument(
  { number: "财预〔2020〕10号", title: "项目支出绩效评价管理办法", issued: "2020-02-25" },
  {
    /** What a self-evaluation is about, and that deviations are explained. */
    deviation: [
      "单位自评的内容",
      "对未完成绩效目标或偏离绩效目标较大的项目要分析并说明原因，研究提出改进措施。",
      "M-high",
    ],
    indicatorWeights: [
      "第十三条",
      "原则上预算执行率和一级指标权重统一设置为：预算执行率10%、产出指标50%、效益指标30%、服务对象满意度指标10%。如有特殊情况，一级指标权重可做适当调整。",
      "M-high",
    ],
    indicatorImportance: ["第十三条", "二、三级指标应当根据指标重要程度、项目实施阶段等因素综合确定。", "M-high"],
    evaluationWeights: ["第十四条", "原则上，产出、效益指标权重不低于60%。", "M-high"],
    /** Quantitative scoring, and that the total is the sum. */
    scoring: [
      "第十六条",
      "总分由各项指标得分汇总形成。完成指标值的，记该指标所赋全部分值；未完成指标值的，按照完成值与指标值的比例记分。",
      "M-high",
    ],
    overAchievement: [
      "第十六条",
      "对完成值高于指标值较多的，要分析原因，如果是由于年初指标值设定明显偏低造成的，要按照偏离度适度调减分值。",
      "M-high",
    ],
    qualitative: [
      "第十六条",
      "达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，分别按照该指标对应分值区间100%-80%（含）、80%-60%（含）、60%-0%合理确定分值。",
      "M-high",
    ],
    grades: [
      "第十八条",
      "总分一般设置为100分，等级一般划分为四档：90（含）-100分为优、80（含）-90分为良、60（含）-80分为中、60分以下为差。",
      "M-high",
    ],
    resultUse: [
      "评价结果应用",
      "评价等级为优、良的，根据情况予以支持；中、差的，要完善政策、改进管理，根据情况核减预算。",
      "M-high",
    ],
    selfEvaluationForm: ["附件", "项目支出绩效自评表", "M-high"],
    /** 附件1: the framework of indicators for an evaluation by the treasury or the department. */
    evaluationFramework: ["附件1", "项目支出绩效评价指标体系框架（参考）", "M-high"],
  },
);

const { articles } = caiyu_2020_10;
const SINCE = "2020-02-25";

/** The figures the document sets. */
export const figures_2020_10 = {
  executionWeight: constant(10, "分", SINCE, articles.indicatorWeights),
  indicatorTotal: constant(90, "分", SINCE, articles.indicatorWeights),
  total: constant(100, "分", SINCE, articles.grades),
  levelWeights: constant({ output: 50, benefit: 30, satisfaction: 10 }, "分", SINCE, articles.indicatorWeights),
  qualitativeBands: constant([0.8, 0.6] as const, "占分值比例", SINCE, articles.qualitative),
  grades: constant(
    [
      { name: "优", from: 90 },
      { name: "良", from: 80 },
      { name: "中", from: 60 },
      { name: "差", from: 0 },
    ],
    "分",
    SINCE,
    articles.grades,
  ),
} as const;
