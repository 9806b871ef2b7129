/** 广东: five grades, and a remark where the result exceeds the target by 150 %. */
import { constant } from "../cited";
import { figures_localPractice } from "../local-practice";
import { override, overlay } from "../overlay";
import { ownDesign } from "../own-design";
import { mof2020 } from "./mof-2020";
import { FIVE_GRADE_RESULT_RULES } from "./result-use";

export const guangdong = overlay(mof2020, "guangdong", [
  override("grades", figures_localPractice.guangdongGrades, "评价等级分优、良、中、低、差五档"),
  override("overRemarkFrom", figures_localPractice.guangdongOverRemarkFrom, "完成值超出预期值150%的，提示指标值过低"),
  override(
    "resultRules",
    constant(FIVE_GRADE_RESULT_RULES, "规则", "2026", ownDesign.articles.lowGrade),
    "五档中的低档比照中、差档使用",
  ),
]);
