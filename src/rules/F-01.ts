/** 项目名称、主管部门、实施单位、年度 must be filled in. */
import type { Field } from "../domain/filled-form";
import { caiyu_2015_88 } from "../law/caiyu-2015-88";
import { checked, type Fault, type Rule } from "./rule";

/** Where a form shows neither the label nor the value, its title is the place to look. */
const TITLE = "A1";

function isBlank({ value, text }: Field<string | number>): boolean {
  return value === null || text.trim() === "";
}

export const rule: Rule = {
  id: "F-01",
  severity: "error",
  phase: "filled",
  basis: caiyu_2015_88.articles.completeness,
  appliesTo: ["project-self-evaluation"],
  thresholds: [],
  check({ form: { header }, year }) {
    const faults: Fault[] = [];
    const blank = (variant: string, cell: string) => faults.push({ cells: [cell], facts: {}, variant });
    if (isBlank(header.project)) blank("project", header.project.cell ?? TITLE);
    for (const variant of ["department", "unit"] as const) {
      const field = header[variant];
      if (field.cell !== null && isBlank(field)) blank(variant, field.cell);
    }
    if (isBlank(header.year) && year === null) blank("year", header.year.cell ?? TITLE);
    return checked(faults);
  },
};
