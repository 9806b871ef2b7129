/** 重庆市渝中区: large departments are evaluated every year, the others once in five; results are tied to running costs. */
import { constant } from "../cited";
import { localPractice } from "../local-practice";
import { override, overlay } from "../overlay";
import { forDepartments, named } from "../result-rules";
import { mof2020 } from "./mof-2020";

const SINCE = "2023";
const reply = localPractice.articles;

/** 5亿元, in 万元. */
const LARGE_DEPARTMENT = 50_000;

export const yuzhong = overlay(mof2020, "yuzhong", [
  override(
    "resultRules",
    constant(
      [...mof2020.resultRules, forDepartments({ advice: "link-funds", amount: 100, source: reply.yuzhongLinkedFunds })],
      "规则",
      SINCE,
      reply.yuzhongLinkedFunds,
    ),
    "部门整体绩效与公用经费、一般性项目挂钩，最高100万元",
  ),
  override(
    "keyEvaluation",
    constant(
      [
        named({
          on: "department",
          amount: { above: LARGE_DEPARTMENT },
          demand: "evaluate-yearly",
          source: reply.yuzhongDepartments,
        }),
        named({
          on: "department",
          amount: { upTo: LARGE_DEPARTMENT },
          everyYears: 5,
          demand: "evaluate-every",
          source: reply.yuzhongDepartments,
        }),
        named({
          on: "project",
          amount: { from: 200 },
          pick: 10,
          demand: "evaluate-largest",
          source: reply.yuzhongProjects,
        }),
      ],
      "规则",
      SINCE,
      reply.yuzhongDepartments,
    ),
    "5亿元以上的部门每年、其余部门5年至少一次重点评价，每年另选10个左右200万元以上的项目",
  ),
]);
