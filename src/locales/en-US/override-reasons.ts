/** Why a profile sets a value otherwise, in English, by the Chinese sentence that stands with the override. */
export const OVERRIDE_REASONS: Readonly<Record<string, string>> = {
  "一级分值按是否设置成本指标、满意度指标分四种":
    "First-level weights are of four kinds, with or without cost indicators and satisfaction indicators",
  预算执行率按档计分: "The execution rate is scored by tiers",
  "项目未完成的，按执行率分档给分": "A project that is not complete is scored by the tier of its execution rate",
  定量指标设及格门槛: "Quantitative indicators have a pass mark",
  "完成率低于60%的不得分": "Completion below 60% scores nothing",
  定性指标按评判等级分三档: "Qualitative indicators have three grades",
  满意度按区间给分: "Satisfaction is scored by bands",
  "评价等级分优、良、中、低、差五档": "There are five grades: “优”, “良”, “中”, “低” and “差”",
  "完成值超出预期值150%的，提示指标值过低":
    "An actual value above 150% of the target is remarked as a target set too low",
  "自评表按预算执行20分、年度绩效目标80分设置":
    "The form gives 20 points to budget execution and 80 to the annual performance goals",
  "分值按年度绩效目标设置，不规定一级指标分值":
    "Weights are set by annual performance goal; first-level weights are not fixed",
  "定性指标第二档到50%为止": "The second qualitative grade reaches down to 50%",
  "只规定预算执行10分、绩效指标90分，不规定一级指标分值":
    "Only the 10 points of budget execution and the 90 of the indicators are fixed, not the first-level weights",
  "预算执行率未达到90%的需说明原因": "An execution rate below 90% must be explained",
  年中发生预算调整的应单独说明理由: "A budget adjusted during the year must be explained separately",
  "五档中的低档比照中、差档使用": "“低”, one of the five grades, is treated as “中” and “差” are",
  "部门整体绩效与公用经费、一般性项目挂钩，最高100万元":
    "The performance of a department is tied to its running costs and general projects, at most 1 million yuan",
  "5亿元以上的部门每年、其余部门5年至少一次重点评价，每年另选10个左右200万元以上的项目":
    "Departments above 500 million yuan have a key evaluation every year, the others at least one in 5 years, and about 10 projects from 2 million yuan each year",
  "部门整体评分低于70分的扣减5%公用经费综合定额，项目为中的从严从紧、为低或差的调减或撤销":
    "A department below 70 points loses 5% of its quota of running costs; projects of “中” are strictly budgeted, those of “低” or “差” cut or cancelled",
  "200万元以上的项目自评报财政备案、实施重点监控":
    "Projects from 2 million yuan file their self-evaluation with the treasury and are monitored closely",
  "重点评价结果为中、低或差的项目，下一年度原则上减少或不再安排":
    "Projects whose key evaluation comes to “中”, “低” or “差” are in principle cut or stopped the next year",
  项目资金超过100万元的须事前绩效评估: "Projects of more than 1 million yuan need a prior performance assessment",
  本单位在设置中自行设定: "Set by this unit itself in the settings",
};
