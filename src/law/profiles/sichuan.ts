/** 四川: only the sum of weights is fixed; low execution and a changed budget need a reason. */
import { constant } from "../cited";
import { figures_localPractice, localPractice } from "../local-practice";
import { override, overlay } from "../overlay";
import { mof2020 } from "./mof-2020";

const form = localPractice.articles;

export const sichuan = overlay(mof2020, "sichuan", [
  override(
    "levelSchemes",
    constant([], "分", "2023", form.sichuanWeights),
    "只规定预算执行10分、绩效指标90分，不规定一级指标分值",
  ),
  override(
    "executionReasonBelow",
    figures_localPractice.sichuanExecutionReasonBelow,
    "预算执行率未达到90%的需说明原因",
  ),
  override(
    "budgetChangeNeedsReason",
    constant(true, "是否", "2023", form.sichuanBudgetChange),
    "年中发生预算调整的应单独说明理由",
  ),
]);
