/** The official forms in English. */
import type { FormId } from "../../domain/form-id";

export const FORM_NAMES: Readonly<Record<FormId, string>> = {
  "project-self-evaluation": "Project expenditure performance self-evaluation form",
  "department-self-evaluation": "Department (unit) overall expenditure performance self-evaluation form",
  "target-declaration": "Project expenditure performance goal declaration form",
  "department-target": "Department (unit) overall expenditure performance goal declaration form",
  monitoring: "Performance monitoring form",
  "transfer-self-evaluation": "Transfer payment (regional/project) performance self-evaluation form",
  "target-review": "Performance goal review form",
  evaluation: "Project expenditure performance evaluation (scoring) form",
};
