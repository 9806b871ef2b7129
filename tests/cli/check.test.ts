import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { jixiao } from "../support/terminal";

const CLEAN = "assets/samples/1-规范填报.xlsx";
const FAULTY = "assets/samples/2-分值和总分有误.xlsx";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "jixiao-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

interface Sheet {
  form: string;
  profile: string;
  header: { year: number | null; department: string | null };
  funds: unknown[];
  indicators: unknown[];
  total: unknown;
  findings: { rule: string; severity: string; cells: string[]; message: string; basis: string }[];
  undetermined: object[];
}
interface Document {
  version: number;
  files: { file: string; error: { code: string; message: string } | null; sheets: Sheet[] }[];
}

async function checkJson(...args: string[]): Promise<{ status: number; document: Document; err: string }> {
  const { status, out, err } = await jixiao(["check", ...args, "--json"]);
  return { status, document: JSON.parse(out) as Document, err };
}

describe("exit status", () => {
  test.each([
    ["no error found", [CLEAN], 0],
    ["at least one error", [CLEAN, FAULTY], 1],
    ["a file that cannot be used counts for more than errors", [FAULTY, "没有.xlsx"], 2],
  ])("%s", async (_, files, expected) => {
    expect((await jixiao(["check", ...files])).status).toBe(expected);
  });
});

describe("check --json keeps to the contract", () => {
  test("one sheet, value by value", async () => {
    const { document } = await checkJson(CLEAN);
    expect(document.version).toBe(1);
    const [file] = document.files;
    expect(file?.file).toBe(CLEAN);
    expect(file?.error).toBeNull();
    const [sheet] = file?.sheets ?? [];
    expect(Object.keys(sheet ?? {})).toEqual([
      "sheet",
      "form",
      "profile",
      "header",
      "funds",
      "indicators",
      "total",
      "findings",
      "undetermined",
    ]);
    expect(sheet?.header).toEqual({
      project: "农村供水管网改造",
      department: "青溪县水利局",
      unit: "青溪县农村供水服务中心",
      year: 2024,
      moneyUnit: "万元",
    });
    expect(sheet?.funds[0]).toEqual({
      source: "total",
      label: "年度资金总额",
      row: 6,
      initial: 320,
      annual: 320,
      executed: 312.5,
      weight: 10,
      rate: 0.9766,
      score: 9.77,
    });
    expect(sheet?.indicators[5]).toEqual({
      row: 18,
      level1: "效益指标",
      level2: "社会效益指标",
      name: "受益人口数",
      target: { text: "≥6200人", op: ">=", value: 6200, upper: null, unit: "人", kind: "number" },
      actual: { text: "5890人", op: null, value: 5890, upper: null, unit: "人", kind: "number" },
      weight: 15,
      score: 14.25,
      reason: "两个自然村搬迁，常住人口减少；下年按实有人口申报。",
      completion: 0.95,
      deviation: -0.05,
      recomputed: 14.25,
    });
    expect(sheet?.total).toEqual({ weight: 100, printed: 99.02, sum: 99.02, recomputed: 99.02, grade: "优" });
    expect(sheet?.findings).toEqual([]);
  });

  test("a finding names its rule, severity, cells, sentence and document", async () => {
    const { document } = await checkJson(FAULTY);
    expect(document.files[0]?.sheets[0]?.findings.find(({ rule }) => rule === "V-01")).toEqual({
      rule: "V-01",
      severity: "error",
      cells: ["G19"],
      message:
        "指标分值合计 100 分，加执行率分值 10 分，共 110 分，应为 100 分，相差 10 分。请调整指标分值，使合计为 100 分。",
      basis: "财预〔2020〕10号",
    });
  });

  test("a finding and a question hold what the contract names, in its order, and no more", async () => {
    const { document } = await checkJson("assets/samples", "--profile", "hubei");
    const sheets = document.files.flatMap((file) => file.sheets);
    const keys = (entries: readonly object[]) => [...new Set(entries.map((entry) => Object.keys(entry).join()))];
    expect(keys(sheets.flatMap(({ findings }) => findings))).toEqual(["rule,severity,cells,message,basis"]);
    expect(keys(sheets.flatMap((sheet) => sheet.undetermined))).toEqual(["rule,cells,why"]);
  });

  test("stdout holds the document and nothing else, and nothing is said on stderr without a terminal", async () => {
    const { document, err } = await checkJson(CLEAN, FAULTY);
    expect(document.files.map(({ file }) => file)).toEqual([CLEAN, FAULTY]);
    expect(err).toBe("");
  });

  test("--profile and --year are gone by", async () => {
    const { document } = await checkJson(CLEAN, "--profile", "hubei", "--year", "2020");
    expect(document.files[0]?.sheets[0]?.profile).toBe("hubei");
    expect(document.files[0]?.sheets[0]?.header.year).toBe(2024);
  });
});

describe("folders", () => {
  test("are opened, in order, without lock files, hidden files and other things", async () => {
    mkdirSync(join(folder, "乙"));
    for (const name of ["10.xlsx", "2.xlsx", "~$2.xlsx", ".3.xlsx", join("乙", "1.XLSX")]) {
      copyFileSync(CLEAN, join(folder, name));
    }
    writeFileSync(join(folder, "说明.txt"), "不是表");
    const { document, status } = await checkJson(folder);
    expect(document.files.map(({ file }) => file)).toEqual(
      ["2.xlsx", "10.xlsx", join("乙", "1.XLSX")].map((name) => join(folder, name)),
    );
    expect(status).toBe(0);
  });

  test("show their progress on a terminal, on a line of its own", async () => {
    copyFileSync(CLEAN, join(folder, "1.xlsx"));
    copyFileSync(CLEAN, join(folder, "2.xlsx"));
    const { err } = await jixiao(["check", folder, "--json"], [], true);
    expect(err).toBe("\r\u001b[K第 1 / 2 份\r\u001b[K\r\u001b[K第 2 / 2 份\r\u001b[K");
  });

  test("without a spreadsheet are told, and end with 2", async () => {
    const { status, err, out } = await jixiao(["check", folder]);
    expect([status, out, err]).toEqual([2, "", "没有找到可审核的表格（.xlsx .xls .xlsm .et）。\n"]);
  });
});

test("a file that cannot be used is told in one sentence, and the others go on", async () => {
  writeFileSync(join(folder, "1.xlsx"), "这是文本");
  copyFileSync(FAULTY, join(folder, "2.xlsx"));
  const { status, document } = await checkJson(folder);
  expect(status).toBe(2);
  expect(document.files[0]?.error).toEqual({
    code: "unreadable",
    message: "这不是 Excel 或 WPS 表格。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  });
  expect(document.files[1]?.sheets[0]?.findings.length).toBe(5);
});

test("a workbook without any official form says so", async () => {
  const { Workbook } = await import("exceljs");
  const book = new Workbook();
  book.addWorksheet("名单").addRow(["姓名", "电话"]);
  await book.xlsx.writeFile(join(folder, "名单.xlsx"));
  const { status, document } = await checkJson(join(folder, "名单.xlsx"));
  expect(status).toBe(2);
  expect(document.files[0]?.error?.code).toBe("no-form");
});

test("the report for a person names cells, sentences, documents, scores and a summary", async () => {
  const { out } = await jixiao(["check", FAULTY]);
  expect(out.split("\n").slice(0, 3)).toEqual([
    FAULTY,
    "工作表“项目支出绩效自评表”  项目支出绩效自评表  2024年度  指标 6 个  按财政部2020（财预〔2020〕10号）",
    "  错误 5  警告 0  提示 0  无法判定 0",
  ]);
  expect(out).toContain("  错误  H19  总分填 99，各项得分（含预算执行率得分）之和为 109，相差 10。");
  expect(out).toContain("        S-03  依据：财预〔2020〕10号\n");
  expect(out).toContain("  14  火情处置及时率        100%           100%        20.00  20.00   20.00\n");
  expect(out.trimEnd().split("\n").at(-1)).toBe("共 1 份文件，1 张表  错误 5  警告 0  提示 0  无法判定 0");
});
