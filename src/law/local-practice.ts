/** Published forms, notes and reports of single places. Each article names its own document. */
import { constant, lawDocument } from "./cited";

const SICHUAN = "四川省部门预算项目支出绩效自评表";
const HUBEI = "湖北省项目支出绩效自评表";
const CONGHUA = "广州市从化区2020年度财政支出绩效情况报告";
const WUCHUAN = "吴川市“八有字诀”经验材料（2023）";
const YUZHONG = "重庆市渝中区财政局建议复函（2023）";
const JIANGXI = "江西省2017年项目支出绩效自评样表";
const ZHEJIANG = "浙江省绩效目标填报说明";

export const localPractice = lawDocument(
  { number: "地方实践", title: "地方公开的绩效表、填报说明与工作报告", issued: "2017" },
  {
    sichuanExecutionRate: ["表注", "预算执行率=预算执行数/调整后预算数。", "V", SICHUAN],
    sichuanExecutionReason: ["原因栏说明", "预算执行率未达到90%的需说明原因（100字以内）。", "V", SICHUAN],
    sichuanBudgetChange: ["原因栏说明", "年中发生预算调整的（追加或调减），应单独说明理由。", "V", SICHUAN],
    sichuanWeights: ["表头", "预算执行情况（10分）、绩效指标（90分）、合计100", "V", SICHUAN],
    sichuanTextLimit: ["表头", "评价结论、存在问题、改进措施（200字内）", "V", SICHUAN],
    hubeiExecutionWeight: ["表头", "预算执行情况（万元）（20分）；得分（20分*执行率）", "V", HUBEI],
    hubeiGoals: ["表头", "年度绩效目标1（40分）、年度绩效目标2（40分）", "V", HUBEI],
    hubeiQualitative: [
      "表注",
      "达成预期指标、部分达成预期指标并具有一定效果、未达成预期指标且效果较差三档，分别按照该指标对应分值区间100-80%（含80%）、80-50%（含50%）、50-0%合理确定分值。",
      "V",
      HUBEI,
    ],
    hubeiBudget: [
      "表注",
      "预算数为调整后财政资金总额（包括上年结余结转），执行数为资金使用单位财政资金实际支出数。",
      "V",
      HUBEI,
    ],
    hubeiReverse: ["表注", "反向指标（即目标值为≤X），得分=A/B×该指标分值。", "V", HUBEI],
    wuchuanResult: [
      "结果应用",
      "除补助到个人的民生项目外，重点评价结果为“中、低或差”的项目，下一年度原则上减少或不再安排。",
      "V",
      WUCHUAN,
    ],
    guangdongGrades: [
      "等级划分",
      "优90（含）-100分、良80（含）-90分、中70（含）-80分、低60（含）-70分、差60分以下。",
      "M-medium",
      "广东省五档评价等级",
    ],
    guangdongOver: ["存在问题", "完成值超出预期值150%的，列为预期指标值过低。", "V", CONGHUA],
    rateBands: ["预算完成率", "预算完成率分为100%、90%以上、90%以下三档。", "V", CONGHUA],
    goodRate: ["评价结果", "优良率=（优+良）/总数。", "V", CONGHUA],
    classification: ["存在问题", "未有明确的计算公式和指标归类。", "V", CONGHUA],
    reviewDifference: ["自评复核", "自评与复核结果有差异，自评成果质量偏低。", "V", CONGHUA],
    unitConsistency: ["存在问题", "统计口径标准不一致。", "V", CONGHUA],
    logicalUnits: [
      "问题整改",
      "核实绩效指标的数值和单位等逻辑性。",
      "V",
      "武汉市扶贫资金绩效管理问题整改情况报告（2020）",
    ],
    fewestIndicators: ["指标设置", "自设指标总数不得少于3个。", "V", ZHEJIANG],
    inputIsNotOutput: ["指标设置", "财力、人力和物力等投入数量不能作为绩效目标。", "V", ZHEJIANG],
    formula: ["指标设置", "定量指标的，要说明考核计算公式。", "V", ZHEJIANG],
    quantify: [
      "第十四条",
      "尽量进行定量表述。不能以量化形式表述的，可以采用定性的分级分档形式表述。",
      "V",
      "地方绩效目标管理办法",
    ],
    poverty: ["目标设定要求", "绩效指标应当包括产出、效益和满意度。", "V", "扶贫项目资金绩效目标设定要求"],
    chongqingCost: ["指标栏", "成本指标（0-20）分、产出指标（40-50）分", "V", "重庆市奉节县2023年绩效目标审批表"],
    jiangxiStep: ["评分标准", "群众满意率90%以上得10分，每降5%扣1分，扣完为止。", "V", JIANGXI],
    jiangxiCostBands: [
      "评分标准",
      "控制率在±10%以内得5分，±10-15%以内得3分，±15-20%以内得1分，±20%以外不得分。",
      "V",
      JIANGXI,
    ],
    monitoringReason: [
      "表注2",
      "如“完成目标可能性”出现“有可能”“不可能”选项，请分别填写相关原因及拟采取的措施。",
      "V",
      "黄石市2019年绩效监控表",
    ],
    sampling: ["工作安排", "每年按不低于5%的比例抽取自评项目再评价。", "V", YUZHONG],
    yuzhongDepartments: [
      "重点评价",
      "整体资金规模超过5亿元的部门全部纳入年度重点评价，其余部门5年至少一次。",
      "V",
      YUZHONG,
    ],
    yuzhongProjects: ["重点评价", "每年选10个左右预算200万元以上的项目重点评价。", "V", YUZHONG],
    yuzhongLinkedFunds: ["结果应用", "部门整体绩效与公用经费、一般性项目挂钩，最高100万元。", "V", YUZHONG],
    conghuaQuota: ["结果应用", "上年部门整体评分低于70分的，扣减5%在职人员公用经费综合定额。", "V", CONGHUA],
    conghuaStrict: ["结果应用", "项目“中”以下的，从严从紧。", "V", CONGHUA],
    conghuaCut: ["结果应用", "“低”或“差”的项目，原则上调减或撤销。", "V", CONGHUA],
    conghuaMonitoring: ["重点监控", "200万元以上项目自评报财政备案、实施重点监控。", "V", CONGHUA],
    wuchuanAssessment: ["事前评估", "项目资金超过100万元的，须事前绩效评估。", "V", WUCHUAN],
  },
);

const { articles } = localPractice;

/** The figures these places set. */
export const figures_localPractice = {
  hubeiExecutionWeight: constant(20, "分", "2020", articles.hubeiExecutionWeight),
  hubeiIndicatorTotal: constant(80, "分", "2020", articles.hubeiGoals),
  hubeiQualitativeBands: constant([0.8, 0.5] as const, "占分值比例", "2020", articles.hubeiQualitative),
  guangdongGrades: constant(
    [
      { name: "优", from: 90 },
      { name: "良", from: 80 },
      { name: "中", from: 70 },
      { name: "低", from: 60 },
      { name: "差", from: 0 },
    ],
    "分",
    "2020",
    articles.guangdongGrades,
  ),
  guangdongOverRemarkFrom: constant(1.5, "完成值/指标值", "2020", articles.guangdongOver),
  sichuanExecutionReasonBelow: constant(0.9, "执行率", "2023", articles.sichuanExecutionReason),
  rateBands: constant([1, 0.9] as const, "预算完成率", "2020", articles.rateBands),
  goodGrades: constant(["优", "良"] as const, "等级", "2020", articles.goodRate),
  fewestIndicators: constant(3, "个", "2020", articles.fewestIndicators),
  sampleShare: constant(0.05, "占自评项目比例", "2023", articles.sampling),
} as const;
