/** The grade printed is the grade of the total printed. */
import { gradeWord } from "../domain/wording";
import { caiyu_2020_10 } from "../law/caiyu-2020-10";
import { gradeOf } from "../scoring/grade";
import { checked, notApplicable, type Rule } from "./rule";

export const rule: Rule = {
  id: "S-16",
  severity: "error",
  phase: "filled",
  basis: caiyu_2020_10.articles.grades,
  appliesTo: ["project-self-evaluation"],
  thresholds: ["grades", "scorePlaces"],
  check({ form, law }) {
    const { value: printed, cell } = form.total.grade;
    const total = form.total.score.value;
    if (printed === null || cell === null) return notApplicable("no-grade");
    if (total === null) return notApplicable("no-total-score");
    const grade = gradeWord(printed);
    const facts = { printed, total };
    if (!law.grades.some(({ name }) => name === grade)) {
      return checked([], [{ cells: [cell], why: "grade-unknown", facts }]);
    }
    const due = gradeOf(total, law);
    return checked(grade === due ? [] : [{ cells: [cell], facts: { ...facts, due } }]);
  },
};
