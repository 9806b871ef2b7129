/** What published forms print themselves: headings, rows, and the notes under the table. */
import { lawDocument } from "./cited";

export const formNotes = lawDocument(
  { number: "项目支出绩效自评表", title: "项目支出绩效自评表的表头与表注（各地公开实表）", issued: "2016" },
  {
    weights: [
      "表注",
      "一级指标分值统一设置为：产出指标50分、效益指标30分、服务对象满意度指标10分、预算资金执行率10分。如有特殊情况可调整。",
      "V",
    ],
    scoreCap: ["表注", "得分一档最高不能超过该指标分值上限。", "V"],
    /** 正向 B/A and 反向 A/B. */
    ratio: [
      "表注",
      "定量指标，正向指标（即目标值为≥*）得分=B/A×该指标分值，反向指标（即目标值为≤*）得分=A/B×该指标分值。",
      "V",
    ],
    execution: ["表注", "执行率×该指标分值，最高不得超过分值上限。", "V"],
    qualitative: [
      "表注",
      "定性指标分为达成年度指标、部分达成年度指标并具有一定效果、未达成年度指标且效果较差三档，按100%-80%（含）、80%-60%（含）、60%-0%确定得分。",
      "V",
    ],
    /** Rows that do not apply are left out and the rest is scaled to 100. */
    inapplicable: ["填表注", "对于不适用的评价指标，不考核该指标，用适用指标得分汇总后按百分制折算。", "V"],
    reasons: ["填表注", "在未完成原因分析中说明偏离目标、不能完成的原因及拟采取的措施。", "V"],
    reasonColumn: ["表头", "偏差原因分析及改进措施", "V"],
    fundsRows: ["表头", "年度资金总额；其中：当年财政拨款、上年结转资金、其他资金", "V"],
    executionRate: ["表头", "全年预算数（A）、全年执行数（B）、执行率（B/A）", "V"],
    levels: ["表头", "一级指标、二级指标、三级指标、年度指标值、实际完成值、分值、得分", "V"],
    levelWeights: ["一级指标栏", "产出指标（50分）、效益指标（30分）、满意度指标（10分）", "V"],
    /** Blank template rows: 指标1：, 指标2：, …… */
    templateRows: ["三级指标栏", "指标1：、指标2：、……", "V"],
    total: ["末行", "总分 100", "V"],
    satisfactionRate: ["填表注", "满意度=满意人数/有效调查人数×100%。", "V"],
  },
);
