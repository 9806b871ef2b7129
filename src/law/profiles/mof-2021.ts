/** 财预〔2021〕101号: tiers for execution, a pass mark for quantities, bands for satisfaction. */
import { caiyu_2021_101, figures_2021_101 } from "../caiyu-2021-101";
import { constant } from "../cited";
import { override, overlay } from "../overlay";
import { SCHEMES_WITH_COST_FIRST } from "./level-schemes";
import { mof2020 } from "./mof-2020";

const SINCE = caiyu_2021_101.issued;
const law = caiyu_2021_101.articles;

export const mof2021 = overlay(mof2020, "mof-2021", [
  override(
    "levelSchemes",
    constant(SCHEMES_WITH_COST_FIRST, "分", SINCE, law.weightsWithCost),
    "一级分值按是否设置成本指标、满意度指标分四种",
  ),
  override("executionRule", constant("tiers", "方法", SINCE, law.executionTiers), "预算执行率按档计分"),
  override("executionTiers", figures_2021_101.executionTiers, "项目未完成的，按执行率分档给分"),
  override("quantityRule", constant("pass-mark", "方法", SINCE, law.passMark), "定量指标设及格门槛"),
  override("passMark", figures_2021_101.passMark, "完成率低于60%的不得分"),
  override("qualitativeBands", figures_2021_101.qualitativeBands, "定性指标按评判等级分三档"),
  override("satisfactionBands", figures_2021_101.satisfactionBands, "满意度按区间给分"),
]);
