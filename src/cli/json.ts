/** The contract's JSON, made from reports. */
import type { FilledForm, FundsRow } from "../domain/filled-form";
import type { Quantity } from "../domain/quantity";
import type { FileReport } from "../application/check-files";
import type { SheetReport } from "../application/report";

const VERSION = 1;

function quantity({ text, op, value, upper, unit, kind }: Quantity) {
  return { text, op, value, upper, unit, kind };
}

/** A result is a plain figure: it has an operator only where somebody typed one. */
function actualQuantity(actual: Quantity) {
  return { ...quantity(actual), op: actual.opExplicit ? actual.op : null };
}

function fundsRow({ source, label, row, entries }: FundsRow) {
  const { initial, annual, executed, weight, rate, score } = entries;
  return {
    source,
    label,
    row,
    initial: initial.value,
    annual: annual.value,
    executed: executed.value,
    weight: weight.value,
    rate: rate.value,
    score: score.value,
  };
}

function header({ header: { project, department, unit, year, moneyUnit } }: FilledForm) {
  return {
    project: project.value,
    department: department.value,
    unit: unit.value,
    year: year.value,
    moneyUnit: moneyUnit.value,
  };
}

function contents({ filled, scores }: SheetReport) {
  if (filled === null) {
    const total = { weight: null, printed: null, sum: null, recomputed: null, grade: null };
    const nobody = { project: null, department: null, unit: null, year: null, moneyUnit: null };
    return { header: nobody, funds: [], indicators: [], total };
  }
  return {
    header: header(filled),
    funds: (filled.funds?.rows ?? []).map(fundsRow),
    indicators: filled.indicators.map((indicator, index) => {
      const score = scores?.indicators[index];
      return {
        row: indicator.row,
        level1: indicator.level1,
        level2: indicator.level2,
        name: indicator.name,
        target: quantity(indicator.target),
        actual: actualQuantity(indicator.actual),
        weight: indicator.weight.value,
        score: indicator.score.value,
        reason: indicator.reason,
        completion: score?.completion ?? null,
        deviation: score?.deviation ?? null,
        recomputed: score?.recomputed ?? null,
      };
    }),
    total: {
      weight: scores?.total.weight ?? null,
      printed: filled.total.score.value,
      sum: scores?.total.sum ?? null,
      recomputed: scores?.total.recomputed ?? null,
      grade: scores?.total.grade ?? null,
    },
  };
}

function sheet(report: SheetReport) {
  const { header: head, funds, indicators, total } = contents(report);
  return {
    sheet: report.sheet,
    form: report.form,
    profile: report.profile,
    header: head,
    funds,
    indicators,
    total,
    findings: report.findings.map(({ rule, severity, cells, message, basis }) => ({
      rule,
      severity,
      cells,
      message,
      basis,
    })),
    undetermined: report.undetermined.map(({ rule, cells, why }) => ({ rule, cells, why })),
  };
}

/**
 * The document that `check --json` prints.
 *
 * @example checkDocument([{ file: "a.xlsx", error: null, sheets: [] }]).version // 1
 */
export function checkDocument(files: readonly FileReport[]) {
  return {
    version: VERSION,
    files: files.map(({ file, error, sheets }) => ({ file, error, sheets: sheets.map(sheet) })),
  };
}
