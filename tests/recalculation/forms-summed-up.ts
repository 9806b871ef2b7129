/** A summary of forms in which every standard table has something to say. */
import { checkBook } from "../../src/application/check";
import { collectedFile, submissionsOf, type CollectedFile } from "../../src/application/summary/collect";
import { summarise, type Summary } from "../../src/application/summary/summarise";
import { round, subtract } from "../../src/domain/decimal";
import { DEFAULT_PROFILE } from "../../src/law/index";
import type { Submission } from "../../src/summary/submission";
import { filledPlan } from "../bench/workbooks";
import { fillCells } from "../support/filled-plan";
import { planToGrid } from "../support/plan-to-grid";

const DEPARTMENTS = ["县水利局", "县农业农村局", "县教育局", "县交通运输局", "县卫生健康局"] as const;
const UNITS = ["本级", "服务中心", "第一分局（城区和高新技术产业开发区）"] as const;
const INDICATORS = 14;
const OPTIONS = { profile: DEFAULT_PROFILE, year: null, language: "zh-CN" } as const;

/** One form as a file: spending and points differ from form to form, one of nine was not spent by half. */
function collected(seed: number): CollectedFile {
  const department = DEPARTMENTS[seed % DEPARTMENTS.length] ?? "";
  const unit = `${department}${UNITS[seed % UNITS.length] ?? ""}`;
  const budget = round(80 + ((seed * 7919) % 4000) / 7, 2);
  const spent = round(seed % 9 === 0 ? budget * 0.45 : seed % 3 === 0 ? budget : budget * 0.93, 2);
  const form = fillCells(filledPlan(INDICATORS, seed), {
    D3: `${seed % 4 === 0 ? "农村饮水安全巩固提升工程及小型水库除险加固" : "社区养老服务"}项目（第${seed}批）`,
    D4: department,
    H4: unit,
    ...{ D6: budget, E6: budget, F6: spent, D7: budget, E7: budget, F7: spent },
  });
  const sheets = checkBook({ sheets: [planToGrid(form)] }, OPTIONS);
  const file = `${department}/${unit}-第${seed}批-项目支出绩效自评表.xlsx`;
  return collectedFile({ file, error: null, sheets });
}

function pastOf(submission: Submission, index: number): Submission {
  const score = submission.score === null ? null : subtract(submission.score, (index % 5) * 4);
  return { ...submission, year: (submission.year ?? 2024) - 1, score, printed: score };
}

/**
 * Sums up forms, with a list of who is due, the year before and review scores.
 *
 * @param count how many forms count; three more files do not
 */
export function formsSummedUp(count: number): Summary {
  const files = Array.from({ length: count }, (_, index) => collected(index + 1));
  const submissions = submissionsOf(files);
  const twin = { ...collected(1), file: "补报/第1批.xlsx" };
  const broken = { code: "unreadable", message: "文件已损坏，打不开。" } as const;
  const failed: CollectedFile = { file: "县审计局/绩效自评表（终稿）.xlsx", error: broken, sheets: [] };
  const other: CollectedFile = {
    file: "县水利局/通讯录.xlsx",
    error: null,
    sheets: [{ sheet: "Sheet1", form: null, submission: null }],
  };
  return summarise([...files, twin, failed, other], {
    ...OPTIONS,
    due: [...submissions, { department: "县审计局", unit: "县审计局本级", project: "审计业务费" }].map(
      ({ department, unit, project }, index) => ({
        department,
        unit,
        project,
        lastEvaluated: index % 3 === 0 ? 2019 : null,
      }),
    ),
    previous: submissions.map(pastOf),
    reviews: submissions.flatMap(({ project, unit, score }, index) =>
      project === null || score === null ? [] : [{ project, unit, score: subtract(score, index % 6) }],
    ),
    seed: "2024",
  });
}
