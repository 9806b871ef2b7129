/** The default: 财预〔2020〕10号 with the notes of its form, and what is common practice where it is silent. */
import { caiyu_2020_10, figures_2020_10 } from "../caiyu-2020-10";
import { figures_2021_101 } from "../caiyu-2021-101";
import { constant } from "../cited";
import { formNotes } from "../form-notes";
import { figures_localPractice } from "../local-practice";
import { nationalProfile } from "../overlay";
import { figures_ownDesign, ownDesign } from "../own-design";
import { figures_systemPractice } from "../system-practice";
import { NATIONAL_SCHEMES } from "./level-schemes";
import { NATIONAL_RESULT_RULES } from "./result-use";

const SINCE = "2020-02-25";
const law = caiyu_2020_10.articles;
const own = ownDesign.articles;

export const mof2020 = nationalProfile("mof-2020", {
  executionWeight: figures_2020_10.executionWeight,
  indicatorTotal: figures_2020_10.indicatorTotal,
  total: figures_2020_10.total,
  levelSchemes: constant(NATIONAL_SCHEMES, "分", SINCE, law.indicatorWeights),
  executionRule: constant("ratio", "方法", SINCE, formNotes.articles.execution),
  executionTiers: constant([], "占分值比例", SINCE, formNotes.articles.execution),
  quantityRule: constant("ratio", "方法", SINCE, law.scoring),
  passMark: constant(0, "完成率", SINCE, law.scoring),
  reverseRule: constant("inverse-ratio", "方法", SINCE, formNotes.articles.ratio),
  qualitativeBands: figures_2020_10.qualitativeBands,
  satisfactionBands: constant([], "占分值比例", SINCE, law.scoring),
  overReasonFrom: figures_systemPractice.overReasonFrom,
  overRemarkFrom: figures_ownDesign.overRemarkFrom,
  overDeductions: constant([], "扣减比例", SINCE, own.noDeduction),
  grades: figures_2020_10.grades,
  executionReasonBelow: constant(null, "执行率", SINCE, own.noSuchRule),
  budgetChangeNeedsReason: constant(false, "是否", SINCE, own.noSuchRule),
  singleWeightLimit: figures_ownDesign.singleWeightLimit,
  fewestIndicators: figures_localPractice.fewestIndicators,
  moneyTolerance: figures_ownDesign.moneyTolerance,
  scorePlaces: figures_systemPractice.scorePlaces,
  benefitWithoutSatisfaction: figures_2021_101.benefitWithoutSatisfaction,
  lights: figures_systemPractice.lights,
  rateBands: figures_localPractice.rateBands,
  goodGrades: figures_localPractice.goodGrades,
  resultRules: constant(NATIONAL_RESULT_RULES, "规则", SINCE, law.resultUse),
  keyEvaluation: constant([], "规则", SINCE, own.noSuchRule),
});
