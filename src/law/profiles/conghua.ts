/** 广州市从化区: a low department loses a part of its running costs, a low project its money; large ones are monitored. */
import { constant } from "../cited";
import { localPractice } from "../local-practice";
import { override, overlay } from "../overlay";
import { forDepartments, forGrades, named } from "../result-rules";
import { guangdong } from "./guangdong";
import { NATIONAL_SUPPORT } from "./result-use";

const SINCE = "2020";
const report = localPractice.articles;

export const conghua = overlay(guangdong, "conghua", [
  override(
    "resultRules",
    constant(
      [
        NATIONAL_SUPPORT,
        forGrades(["中"], "be-strict", report.conghuaStrict),
        forGrades(["低", "差"], "cut-or-cancel", report.conghuaCut),
        forDepartments({ scoreBelow: 70, advice: "cut-quota", share: 0.05, source: report.conghuaQuota }),
      ],
      "规则",
      SINCE,
      report.conghuaQuota,
    ),
    "部门整体评分低于70分的扣减5%公用经费综合定额，项目为中的从严从紧、为低或差的调减或撤销",
  ),
  override(
    "keyEvaluation",
    constant(
      [named({ on: "project", amount: { from: 200 }, demand: "monitor", source: report.conghuaMonitoring })],
      "规则",
      SINCE,
      report.conghuaMonitoring,
    ),
    "200万元以上的项目自评报财政备案、实施重点监控",
  ),
]);
