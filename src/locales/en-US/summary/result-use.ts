/** The words of the tables on what results are used for and who is evaluated next; see tables.ts. */
import type { Words } from "../../words";
import type {
  KEY_EVALUATION as CHINESE_KEY_EVALUATION,
  RESULT_APPLICATION as CHINESE_RESULT_APPLICATION,
} from "../../zh-CN/summary/result-use";

export const KEY_EVALUATION: Words<typeof CHINESE_KEY_EVALUATION> = {
  title: "Proposed key evaluations",
  columns: {
    number: "No.",
    department: "Department",
    unit: "Unit",
    project: "Project",
    budget: "Annual budget (10,000 yuan)",
    lastEvaluated: "Last evaluated",
    yearsSince: "Years since",
    reasons: "Why",
    basis: "Basis",
  },
  labels: {
    wholeDepartment: "(whole department)",
    "evaluate-yearly": "Department with {bound} {limit} (10,000 yuan): key evaluation every year",
    "evaluate-every": "Last key evaluation {years} years ago: at least one in {every} years",
    "evaluate-largest":
      "Project with {bound} {limit} (10,000 yuan), number {rank} by amount: about {pick} key evaluations a year",
    monitor: "Project with {bound} {limit} (10,000 yuan): self-evaluation filed with the treasury, monitored closely",
    "assess-before": "Project with {bound} {limit} (10,000 yuan): prior performance assessment",
    noRule:
      "These rules set neither amounts nor years for key evaluations: nothing is proposed; choose a place that sets them.",
    nobody: "No project or department reaches the amounts or years that these rules set.",
    largest: "{count} projects have {bound} {limit} (10,000 yuan); the {picked} largest are proposed.",
    notEvaluated:
      "For {count} of them the year of the last evaluation is not known: nothing is proposed by years; the list of those due may give it.",
    departmentMoney:
      "A department's money is the budget of its projects counted here, without basic expenditure and what was not submitted: compare it with the department's whole.",
    withoutDepartment: "{count} projects give no department: their money counts for none.",
    withoutBudget: "The budget of {count} projects is not known: nothing is proposed for them by amount.",
  },
};

export const RESULT_APPLICATION: Words<typeof CHINESE_RESULT_APPLICATION> = {
  title: "Proposed use of results",
  columns: {
    number: "No.",
    subject: "Subject",
    department: "Department",
    unit: "Unit",
    project: "Project",
    score: "Score",
    grade: "Grade",
    advice: "Proposal",
    basis: "Basis",
  },
  labels: {
    project: "Project",
    department: "Department",
    support: "Support as circumstances allow",
    "improve-and-cut": "Improve policy and management, cut the budget as circumstances require",
    "be-strict": "Be strict with the budget",
    "cut-or-cancel": "In principle cut or cancel",
    "cut-or-stop":
      "If the key evaluation comes to this grade: in principle cut or stop next year (not for subsidies paid to persons)",
    "cut-quota":
      "Mean of the projects below {scoreBelow} points, a pointer only: the place goes by the evaluation of the whole department, which below {scoreBelow} points loses {percent}% of its quota of running costs for staff in post",
    "link-funds":
      "The score is the mean of the projects, a pointer only: the place goes by the performance of the whole department, tied to running costs and general projects, at most {amount} (10,000 yuan)",
    noScore: "{count} forms have no total score: nothing is proposed for them.",
    ownScores:
      "Scores are those of the self-evaluations, for reference; where a rule goes by an evaluation of the department or the treasury, that result holds.",
    meanOfProjects:
      "A department's score is the mean of its projects' scores weighted by budget (the plain mean where none has a budget), not that of an evaluation of the whole department.",
    withoutDepartment: "{count} projects give no department: they count for no department's score.",
    withoutBudget: "The budget of {count} projects is not known: they have no weight in a department's score.",
  },
};
