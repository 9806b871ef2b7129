/** What the Ministry's document makes of a grade: the default of every place, and a part of what places set themselves. */
import { caiyu_2020_10 } from "../caiyu-2020-10";
import { ownDesign } from "../own-design";
import { forGrades, type ResultRule } from "../result-rules";

const { resultUse } = caiyu_2020_10.articles;

/** 优、良. */
export const NATIONAL_SUPPORT: ResultRule = forGrades(["优", "良"], "support", resultUse);

/** 优、良; 中、差. */
export const NATIONAL_RESULT_RULES: readonly ResultRule[] = [
  NATIONAL_SUPPORT,
  forGrades(["中", "差"], "improve-and-cut", resultUse),
];

/** The same where there are five grades: the document does not know 低. */
export const FIVE_GRADE_RESULT_RULES: readonly ResultRule[] = [
  ...NATIONAL_RESULT_RULES,
  forGrades(["低"], "improve-and-cut", ownDesign.articles.lowGrade),
];
