import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readWorkbook } from "../../src/files/read-workbook";
import { TABLE_IDS } from "../../src/summary/table";
import { jixiao } from "../support/terminal";
import { workbookFile } from "../support/workbook";
import { DECLARATION, ENCRYPTED, formBytes, writeForm } from "./form-files";

jest.setTimeout(120_000);

const SHEET = "项目支出绩效自评表";

interface Document {
  version: number;
  projects: number;
  tables: { id: string; title: string; columns: string[]; rows: (string | number | null)[][] }[];
  notes: string[];
}

let folder: string;
let home: string;
beforeEach(() => {
  home = process.cwd();
  folder = mkdtempSync(join(tmpdir(), "jixiao-"));
  process.chdir(folder);
});
afterEach(() => {
  process.chdir(home);
  rmSync(folder, { recursive: true });
});

async function summed(...args: string[]): Promise<{ status: number; document: Document; err: string[] }> {
  const { status, out, err } = await jixiao(["summarize", ...args, "--json"]);
  return { status, document: JSON.parse(out) as Document, err: err.split("\n").slice(0, -1) };
}

function tableOf({ tables }: Document, id: string): Document["tables"][number] {
  const found = tables.find((table) => table.id === id);
  if (found === undefined) throw new Error(`no table ${id}`);
  return found;
}

/** Names of the sheets of a workbook. */
function sheetsOf(path: string): string[] {
  return readWorkbook(readFileSync(path), path).sheets.map(({ name }) => name);
}

async function threeForms(): Promise<void> {
  mkdirSync("表");
  await writeForm("表/1.xlsx", { project: "供水", unit: "供水站", budget: 100, executed: 100, total: 95 });
  await writeForm("表/2.xlsx", { project: "灌溉", unit: "灌区", budget: 300, executed: 270, total: 85 });
  await writeForm("表/3.xlsx", {
    project: "护林",
    department: "林业局",
    unit: "林场",
    budget: 100,
    executed: 80,
    total: 75,
  });
}

describe("the document keeps to the contract", () => {
  test("all tables in their order, headings as columns, the foot behind the rows", async () => {
    await threeForms();
    const { status, document, err } = await summed("表", "--out", "汇总.xlsx");
    expect(status).toBe(0);
    expect(Object.keys(document)).toEqual(["version", "projects", "tables", "notes"]);
    expect([document.version, document.projects]).toEqual([1, 3]);
    expect(document.tables.map(({ id }) => id)).toEqual(TABLE_IDS);
    expect([...new Set(document.tables.map((table) => Object.keys(table).join()))]).toEqual(["id,title,columns,rows"]);
    expect(tableOf(document, "grade-distribution")).toEqual({
      id: "grade-distribution",
      title: "绩效等级分布",
      columns: ["等级", "个数", "个数占比", "金额（万元）", "金额占比"],
      rows: [
        ["优", 1, 1 / 3, 100, 0.2],
        ["良", 1, 1 / 3, 300, 0.6],
        ["中", 1, 1 / 3, 100, 0.2],
        ["差", 0, 0, 0, 0],
        ["合计", 3, 1, 500, 1],
        ["优良率", 2, 2 / 3, 400, 0.8],
      ],
    });
    expect(tableOf(document, "completion-bands").rows).toEqual([
      ["=100%", 1, 1 / 3, 100, 100, 1],
      ["90%以上", 1, 1 / 3, 300, 270, 0.9],
      ["90%以下", 1, 1 / 3, 100, 80, 0.8],
      [">100%（异常）", 0, 0, 0, 0, null],
      ["总体预算完成率", 3, 1, 500, 450, 0.9],
    ]);
    const titles = document.tables.map(({ title }) => title);
    expect(document.notes.filter((note) => !titles.some((title) => note.startsWith(`${title}：`)))).toEqual([]);
    expect(err).toEqual(["已生成 汇总.xlsx"]);
  });

  test("the workbook holds 汇总说明 and every table that has rows", async () => {
    await threeForms();
    const { document } = await summed("表", "--out", "汇总.xlsx");
    const filled = document.tables.filter(({ rows }) => rows.length > 0).map(({ title }) => title);
    expect(filled.length).toBeGreaterThanOrEqual(3);
    expect(sheetsOf("汇总.xlsx")).toEqual(["汇总说明", ...filled]);
  });

  test("--profile, --year and --seed are gone by", async () => {
    await threeForms();
    await writeForm("表/4.xlsx", { project: "供水", unit: "供水站", year: 2023 });
    const { document } = await summed(
      "表",
      "--out",
      "汇总.xlsx",
      "--year",
      "2023",
      "--profile",
      "hubei",
      "--seed",
      "七",
    );
    expect(document.projects).toBe(1);
    expect(document.notes.slice(0, 3)).toEqual(
      [1, 2, 3].map((number) => `表/${number}.xlsx〔${SHEET}〕：2024 年度的表，不是本次汇总年度，未计入`),
    );
    expect(document.notes.filter((note) => note.startsWith("抽查名单：")).join()).toContain("七");
  });
});

const ODD = ["  带 空 格  .xlsx", "表😀格.xlsx", `${"很长的文件名".repeat(10)}.xlsx`, "'引号'.xlsx", "#1&2.xlsx"];

describe("a batch of which one in twenty is broken", () => {
  const GOOD = 57;

  async function batch(): Promise<void> {
    mkdirSync("好");
    for (let number = 1; number <= GOOD; number += 1) {
      await writeForm(`好/${number}.xlsx`, { project: `第${number}号`, budget: number, executed: number });
    }
    const first = await formBytes({ project: "坏" });
    writeFileSync("好/x空.xlsx", "");
    writeFileSync("好/x断.xlsx", first.subarray(0, first.length / 2));
    writeFileSync("好/x密.xlsx", ENCRYPTED);
  }

  async function strangers(): Promise<void> {
    mkdirSync("别");
    writeFileSync("别/申报.xlsx", DECLARATION);
    await writeForm("别/旧.xlsx", { project: "旧项目", year: 2022 });
    await writeForm("别/重.xlsx", { project: "第 9 号", budget: 9, executed: 9 });
    await writeForm("别/重改.xlsx", { project: "第9号", budget: 10, executed: 9 });
    writeFileSync("别/名单.xlsx", workbookFile({ 名单: [["姓名", "电话"]] }, "xlsx"));
  }

  const BROKEN = [
    "好/x断.xlsx：文件已损坏或不完整。请用 Excel 或 WPS 打开后另存为 .xlsx，打不开的请重新取得这份文件。（未计入）",
    "好/x空.xlsx：文件是空的。请重新取得这份文件。（未计入）",
    "好/x密.xlsx：文件设有打开密码。请取消密码后再审核。（未计入）",
  ];
  const STRANGE = [
    `别/旧.xlsx〔${SHEET}〕：2022 年度的表，不是本次汇总年度，未计入`,
    "别/名单.xlsx：没有找到绩效表。请确认表名和表头与官方表式一致。（未计入）",
    "别/申报.xlsx〔申报〕：项目支出绩效目标申报表，本版本不汇总这种表，未计入",
  ];

  test("gives the full result of the rest and names each broken one", async () => {
    await batch();
    await strangers();
    const { status, document, err } = await summed("好", "别", "没有.xlsx", "--out", "汇总.xlsx");
    expect(status).toBe(0);
    expect(document.projects).toBe(GOOD);
    const [total] = tableOf(document, "grade-distribution").rows.slice(-2);
    expect(total).toEqual(["合计", GOOD, 1, (GOOD * (GOOD + 1)) / 2, 1]);
    // Of twins the one counts that comes first by name, whatever the order on the command line.
    const twins = [
      `好/9.xlsx〔${SHEET}〕：与 别/重.xlsx〔${SHEET}〕 重复（同一项目、同一单位，金额相同），未计入`,
      `别/重改.xlsx〔${SHEET}〕：与 别/重.xlsx〔${SHEET}〕 重复（同一项目、同一单位，但金额不同），未计入，请核实以哪份为准`,
    ];
    const missing = "没有.xlsx：找不到这个文件。请检查文件名和所在文件夹。（未计入）";
    const named = [...BROKEN, ...STRANGE, ...twins, missing];
    const left = document.notes.slice(0, named.length);
    expect([...left].sort()).toEqual([...named].sort());
    expect(err).toEqual([...left, "已生成 汇总.xlsx"]);
    expect(document.notes.slice(named.length).filter((note) => note.includes(".xlsx"))).toEqual([]);
  });
});

test("odd names of files are read and told as they are", async () => {
  mkdirSync("表");
  for (const name of ODD) await writeForm(join("表", name), { project: "同一个" });
  const { document } = await summed("表", "--out", "汇总.xlsx");
  expect(document.projects).toBe(1);
  const [first, ...others] = ODD.map((name) => join("表", name)).sort();
  const told = document.notes.filter((note) => note.includes("重复（同一项目"));
  expect([...told].sort()).toEqual(
    others.map(
      (name) => `${name}〔${SHEET}〕：与 ${first ?? ""}〔${SHEET}〕 重复（同一项目、同一单位，金额相同），未计入`,
    ),
  );
});

describe("what lies in the folder and is no form to be summed up", () => {
  test("the summary itself is never read, however often it is written", async () => {
    await threeForms();
    await summed("表", "--out", "表/汇总.xlsx");
    const { document } = await summed("表", "表/汇总.xlsx", "--out", "表/汇总.xlsx");
    expect(document.projects).toBe(3);
    expect(document.notes.filter((note) => note.includes("汇总.xlsx"))).toEqual([]);
  });

  test("a workbook of forms is never written over by a summary", async () => {
    await threeForms();
    const before = readFileSync("表/1.xlsx");
    const { status, out, err } = await jixiao(["summarize", "表", "--out", "表/1.xlsx"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err.split("\n")[0]).toBe("表/1.xlsx 里有绩效表，不能用来存汇总结果。请换一个文件名。");
    expect(readFileSync("表/1.xlsx").equals(before)).toBe(true);
  });

  test("a form is never taken for a list of those who should submit, and so left out of the sums", async () => {
    await threeForms();
    const { status, out, err } = await jixiao(["summarize", "表", "--due", "表/1.xlsx", "--out", "汇总.xlsx"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err.split("\n")[0]).toBe("表/1.xlsx 里有绩效表，不是应报名单。请在 --due 后写名单文件。");
  });

  test("what is named for something else is not summed up too", async () => {
    await threeForms();
    mkdirSync("表/复核");
    mkdirSync("表/上年");
    await writeForm("表/复核/1.xlsx", { project: "供水", total: 88 });
    await writeForm("表/上年/1.xlsx", { project: "供水", year: 2023, total: 70 });
    writeFileSync("表/名单.xlsx", workbookFile({ 名单: [["供水站"], ["灌区"], ["水库"]] }, "xlsx"));
    const beside = ["--review", "表/复核", "--previous", "表/上年", "--due", "表/名单.xlsx", "--opinions", "表"];
    await summed("表", "--out", "汇总.xlsx", ...beside);
    const { document } = await summed("表", "--out", "汇总.xlsx", ...beside);
    expect(document.projects).toBe(3);
    expect(document.notes.filter((note) => note.includes(".xlsx"))).toEqual([]);
    const [compared] = tableOf(document, "review-comparison").rows;
    expect(compared?.slice(3, 7)).toEqual(["供水", 95, 88, -7]);
    const [year] = tableOf(document, "year-on-year").rows;
    expect(year?.slice(3)).toEqual(["供水", 2023, 70, "中", 2024, 95, "优", 25, "升级"]);
    expect(tableOf(document, "submission-progress").rows.map((row) => row.at(-1))).toContain("水库");
  });

  test("a file named twice is read once", async () => {
    await threeForms();
    const { document } = await summed("表", "表/1.xlsx", "./表", "--out", "汇总.xlsx");
    expect(document.projects).toBe(3);
    expect(document.notes.filter((note) => note.includes("重复"))).toEqual([]);
  });
});

describe("lists", () => {
  test.each<[string, string, string | Buffer]>([
    ["a text", "名单.txt", "供水站\n灌区\n水库\n"],
    ["a text of another encoding", "名单.txt", Buffer.from("b9a9cbaed5be0ab9e0c7f80acbaebfe2", "hex")],
    ["comma-separated", "名单.csv", '主管部门,实施单位\n水利局,供水站\n"水利局","灌区"\n水利局,水库\n'],
    ["a workbook", "名单.xls", workbookFile({ 名单: [["供水站"], ["灌区"], ["水库"]] }, "biff8")],
  ])("应报名单: %s", async (_, name, content) => {
    await threeForms();
    writeFileSync(name, content);
    const { document } = await summed("表", "--out", "汇总.xlsx", "--due", name);
    const missing = tableOf(document, "submission-progress").rows.map((row) => row.at(-1) ?? "");
    expect(missing.filter((names) => names !== "")).toEqual(["水库"]);
  });

  test("a comma, or a quotation mark, within a field of a .csv parts nothing", async () => {
    await threeForms();
    writeFileSync("名单.csv", '主管部门,实施单位\n水利局,供水站\n"水利局","水库(东,""西"")"\n');
    const { document } = await summed("表", "--out", "汇总.xlsx", "--due", "名单.csv");
    const missing = tableOf(document, "submission-progress").rows.map((row) => row.at(-1) ?? "");
    expect(missing.filter((names) => names !== "")).toEqual(['水库(东,"西")']);
  });

  test.each<[string, string | null, string]>([
    ["无.txt", null, "应报名单 无.txt：找不到这个文件。请检查文件名和所在文件夹。"],
    ["坏.xlsx", "x", "应报名单 坏.xlsx：这不是 Excel 或 WPS 表格。请用 Excel 或 WPS 打开后另存为 .xlsx。"],
    ["空.txt", "\n", "应报名单 空.txt：没有读到单位或项目。请每行写一个，或写明“主管部门”“实施单位”“项目名称”的列名。"],
  ])("%s cannot be gone by: nothing is written", async (name, content, sentence) => {
    await threeForms();
    if (content !== null) writeFileSync(name, content);
    const { status, out, err } = await jixiao(["summarize", "表", "--out", "汇总.xlsx", "--due", name]);
    expect([status, out, err]).toEqual([2, "", `${sentence}\n`]);
    expect(existsSync("汇总.xlsx")).toBe(false);
  });

  test("复核得分 of texts, workbooks and forms together; what gives none is told", async () => {
    await threeForms();
    writeFileSync("一.txt", "项目名称\t复核得分\n供水\t90\n");
    writeFileSync(
      "二.xlsx",
      workbookFile(
        {
          表: [
            ["项目名称", "复核得分"],
            ["灌溉", 80],
          ],
        },
        "xlsx",
      ),
    );
    await writeForm("三.xlsx", { project: "护林", department: "林业局", unit: "林场", total: 60 });
    await writeForm("四.xlsx", { project: "护林", department: "林业局", unit: "林场", year: 2020, total: 61 });
    writeFileSync("五.txt", "");
    writeFileSync("六.xlsx", "");
    const names = ["一.txt", "二.xlsx", "三.xlsx", "四.xlsx", "五.txt", "六.xlsx"];
    const { document } = await summed("表", "--out", "汇总.xlsx", ...names.flatMap((name) => ["--review", name]));
    const compared = tableOf(document, "review-comparison").rows.slice(0, 3);
    expect(compared.map((row) => row.slice(3, 6))).toEqual([
      ["供水", 95, 90],
      ["灌溉", 85, 80],
      ["护林", 75, 60],
    ]);
    expect(document.notes.slice(0, 3)).toEqual([
      "复核材料 五.txt：没有读到项目和复核得分，未采用",
      `复核材料 四.xlsx〔${SHEET}〕：2020 年度的表，不是本次汇总年度，未计入`,
      "复核材料 六.xlsx：文件是空的。请重新取得这份文件。（未计入）",
    ]);
  });
});

describe("opinions", () => {
  test("a workbook for each unit, a sheet for each form that counts, safe names within the folder", async () => {
    mkdirSync("表");
    await writeForm("表/1.xlsx", { project: "供水", unit: "供水站" });
    await writeForm("表/2.xlsx", { project: "灌溉", unit: "供水站" });
    await writeForm("表/3.xlsx", { project: "供水", unit: "供 水站" });
    await writeForm("表/4.xlsx", { project: "越狱", unit: "../x" });
    await writeForm("表/5.xlsx", { project: "旧", unit: "旧站", year: 2020 });
    const { status, err } = await summed("表", "--out", "汇总.xlsx", "--opinions", "意见/2024");
    expect(status).toBe(0);
    expect(err.slice(-2)).toEqual(["已生成 汇总.xlsx", "已生成审核意见书 2 份，在 意见/2024"]);
    expect(readdirSync("意见/2024").sort()).toEqual(["审核意见书-.._x.xlsx", "审核意见书-供水站.xlsx"]);
    expect(readdirSync(".").sort()).toEqual(["意见", "汇总.xlsx", "表"].sort());
    const book = readWorkbook(readFileSync("意见/2024/审核意见书-供水站.xlsx"), "");
    expect(book.sheets.map(({ name }) => name)).toEqual(["供水", "灌溉"]);
    expect(book.sheets[1]?.at(4, 6)?.text).toBe(`2.xlsx〔${SHEET}〕`);
  });

  test("a folder that cannot be made is told, the summary stays", async () => {
    await threeForms();
    writeFileSync("意见", "");
    const { status, err } = await summed("表", "--out", "汇总.xlsx", "--opinions", "意见");
    expect([status, ...err]).toEqual([
      2,
      "已生成 汇总.xlsx",
      "审核意见书写不进文件夹 意见，请检查权限，以及其中的文件是否正被打开。",
    ]);
  });
});

describe("for a person", () => {
  test("counts, grades, completion, what was not counted and where it was written", async () => {
    await threeForms();
    writeFileSync("表/4.xlsx", "");
    const { status, out, err } = await jixiao(["summarize", "表", "--out", "汇总.xlsx"]);
    expect(status).toBe(0);
    const broken = "表/4.xlsx：文件是空的。请重新取得这份文件。（未计入）";
    expect(out.split("\n")).toEqual([
      "2024年度  计入项目 3 个  共读取文件 4 份、表 3 张",
      "",
      "绩效等级分布",
      "  等级    个数  个数占比  金额（万元）  金额占比",
      "  优         1    33.33%        100.00    20.00%",
      "  良         1    33.33%        300.00    60.00%",
      "  中         1    33.33%        100.00    20.00%",
      "  差         0     0.00%          0.00     0.00%",
      "  合计       3   100.00%        500.00   100.00%",
      "  优良率     2    66.67%        400.00    80.00%",
      "",
      "预算完成率分档",
      "  档次            个数  个数占比  全年预算数（万元）  全年执行数（万元）  预算完成率",
      "  =100%              1    33.33%              100.00              100.00     100.00%",
      "  90%以上            1    33.33%              300.00              270.00      90.00%",
      "  90%以下            1    33.33%              100.00               80.00      80.00%",
      "  >100%（异常）      0     0.00%                0.00                0.00           —",
      "  总体预算完成率     3   100.00%              500.00              450.00      90.00%",
      "",
      "未计入、未采用 1 处：",
      `  ${broken}`,
      "",
      "",
    ]);
    expect(err).toBe(`${broken}\n已生成 汇总.xlsx\n`);
  });

  test("on a terminal progress is shown on a line of its own, and no sentence twice", async () => {
    await threeForms();
    writeFileSync("表/2.xlsx", "");
    rmSync("表/3.xlsx");
    const { err } = await jixiao(["summarize", "表", "--out", "汇总.xlsx"], [], true);
    expect(err).toBe("\r\u001b[K第 1 / 2 份\r\u001b[K第 2 / 2 份\r\u001b[K已生成 汇总.xlsx\n");
  });
});

describe("wrong usage", () => {
  test.each<[string[], string]>([
    [["--out", "a.xlsx"], "请写明要汇总的文件或文件夹。"],
    [["表"], "请用 --out 写明要生成的文件。"],
    [["表", "--out"], "参数写法不对。"],
    [["表", "--out", "a.xlsx", "--fast"], "参数写法不对。"],
    [["表", "--out", "a.xlsx", "--year", "二〇二四"], "年度应是四位数字，如 2024：二〇二四。"],
    [["表", "--out", "a.xlsx", "--workers", "0"], "线程数应是 1 至 9999 的整数：0。"],
    [["表", "--out", "a.xlsx", "--workers", "1.5"], "线程数应是 1 至 9999 的整数：1.5。"],
  ])("jixiao summarize %j", async (args, sentence) => {
    const { status, out, err } = await jixiao(["summarize", ...args]);
    expect([status, out, err.split("\n")[0]]).toEqual([2, "", sentence]);
    expect(err).toContain("用法：");
  });

  test("no file found, or none that is there", async () => {
    mkdirSync("表");
    for (const word of ["表", "没有.xlsx"]) {
      const { status, out, err } = await jixiao(["summarize", word, "--out", "a.xlsx", "--json"]);
      expect([status, out, err]).toEqual([2, "", "没有找到可汇总的表格（.xlsx .xls .xlsm .et）。\n"]);
    }
    expect(readdirSync(".")).toEqual(["表"]);
  });

  test("a place where nothing can be written", async () => {
    await threeForms();
    const { status, err } = await jixiao(["summarize", "表", "--out", "无/a.xlsx"]);
    expect(status).toBe(2);
    expect(err).toBe("写不进文件 无/a.xlsx，请检查文件夹是否存在、文件是否正被打开。\n");
  });
});

test("a batch without a single form that can be read gives a summary of nothing that names them all", async () => {
  writeFileSync("a.xlsx", "");
  const { status, document } = await summed("a.xlsx", "--out", "汇总.xlsx");
  expect([status, document.projects, document.notes[0]]).toEqual([
    0,
    0,
    "a.xlsx：文件是空的。请重新取得这份文件。（未计入）",
  ]);
  expect(sheetsOf("汇总.xlsx")).toEqual(["汇总说明"]);
});
