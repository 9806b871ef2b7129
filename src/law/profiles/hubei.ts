/** 湖北: 20 points for execution and 80 for the goals, second qualitative grade from 50 %. */
import { constant } from "../cited";
import { figures_localPractice, localPractice } from "../local-practice";
import { override, overlay } from "../overlay";
import { mof2020 } from "./mof-2020";

export const hubei = overlay(mof2020, "hubei", [
  override("executionWeight", figures_localPractice.hubeiExecutionWeight, "自评表按预算执行20分、年度绩效目标80分设置"),
  override("indicatorTotal", figures_localPractice.hubeiIndicatorTotal, "自评表按预算执行20分、年度绩效目标80分设置"),
  override(
    "levelSchemes",
    constant([], "分", "2020", localPractice.articles.hubeiGoals),
    "分值按年度绩效目标设置，不规定一级指标分值",
  ),
  override("qualitativeBands", figures_localPractice.hubeiQualitativeBands, "定性指标第二档到50%为止"),
]);
