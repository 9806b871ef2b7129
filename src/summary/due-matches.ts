/** Who of a list of those who should submit has submitted. */
import type { DueEntry } from "./batch";
import { byPlace, foldName, unitOf } from "./identity";
import type { Submission } from "./submission";

/** An entry and the forms that answer it, in the order of their places; none for one that is missing. */
export interface DueMatch {
  readonly entry: DueEntry;
  readonly forms: readonly Submission[];
}

/** Forms by the folded names of their project, unit and department. */
class NamedForms {
  readonly #named = new Map<string, Set<Submission>>();

  constructor(submissions: readonly Submission[]) {
    for (const submission of [...submissions].sort(byPlace)) {
      for (const name of ["project", "unit", "department"] as const) this.#add(name, submission);
    }
  }

  #add(what: "project" | "unit" | "department", submission: Submission): void {
    const name = submission[what];
    if (name === null) return;
    const key = `${what}\n${foldName(name)}`;
    this.#named.set(key, (this.#named.get(key) ?? new Set()).add(submission));
  }

  /** Forms whose project, unit or department has the name. */
  having(name: string, ...among: readonly ("project" | "unit" | "department")[]): Submission[] {
    const found = among.flatMap((what) => [...(this.#named.get(`${what}\n${foldName(name)}`) ?? [])]);
    return [...new Set(found)].sort(byPlace);
  }
}

function answering(entry: DueEntry, forms: NamedForms): Submission[] {
  const { project, unit, department } = entry;
  const owner = unitOf(entry);
  if (project !== null) {
    const named = forms.having(project, "project");
    const owned = new Set(owner === null ? named : forms.having(owner, "unit", "department"));
    return named.filter((form) => owned.has(form));
  }
  if (owner === null) return [];
  // A pasted column of names does not say whether they are units, departments or projects.
  return unit !== null && department === null
    ? forms.having(owner, "unit", "department", "project")
    : forms.having(owner, "unit", "department");
}

/**
 * The forms that answer each entry: by project, and by its unit or department where the entry names one; else by unit or
 * department; an entry that names nothing but a unit may name any of the three.
 *
 * @example dueMatches([form], [{ department: null, unit: "水利局", project: null, lastEvaluated: null }])[0]?.forms // [form]
 */
export function dueMatches(submissions: readonly Submission[], due: readonly DueEntry[]): DueMatch[] {
  const forms = new NamedForms(submissions);
  return due.map((entry) => ({ entry, forms: answering(entry, forms) }));
}
