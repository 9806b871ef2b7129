/** 吴川市: projects of more than 100万元 are assessed beforehand; a low result costs the next year's money. */
import { constant } from "../cited";
import { localPractice } from "../local-practice";
import { override, overlay } from "../overlay";
import { forGrades, named } from "../result-rules";
import { guangdong } from "./guangdong";
import { NATIONAL_SUPPORT } from "./result-use";

const SINCE = "2023";
const experience = localPractice.articles;

export const wuchuan = overlay(guangdong, "wuchuan", [
  override(
    "resultRules",
    constant(
      [NATIONAL_SUPPORT, forGrades(["中", "低", "差"], "cut-or-stop", experience.wuchuanResult)],
      "规则",
      SINCE,
      experience.wuchuanResult,
    ),
    "重点评价结果为中、低或差的项目，下一年度原则上减少或不再安排",
  ),
  override(
    "keyEvaluation",
    constant(
      [named({ on: "project", amount: { above: 100 }, demand: "assess-before", source: experience.wuchuanAssessment })],
      "规则",
      SINCE,
      experience.wuchuanAssessment,
    ),
    "项目资金超过100万元的须事前绩效评估",
  ),
]);
