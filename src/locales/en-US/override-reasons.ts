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
  本单位在设置中自行设定: "Set by this unit itself in the settings",
};
