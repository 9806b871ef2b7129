import type { Desk } from "../../../src/taskpane/desk/desk";
import { shownSum } from "../../../src/taskpane/desk/summary-state";
import type { TableId } from "../../../src/summary/table";
import type { Guest } from "../../workbench/support/guest";
import { choose, formFile } from "./form-files";
import { deskOn, openBlank, type } from "./open-desk";

let guest: Guest;
let desk: Desk;
beforeEach(async () => {
  guest = openBlank();
  desk = deskOn();
  await desk.begin();
  await choose(desk, "files", await formFile("甲.xlsx", "道路"), await formFile("乙.xlsx", "桥梁"));
});
afterEach(() => guest.workbook.dispose());

const basis = () => desk.state().summary.basis;
const table = (id: TableId) => shownSum(desk.state().summary)?.summary.tables.find((one) => one.id === id);

describe("a list of who should submit", () => {
  test("is pasted, and taken out again", async () => {
    await desk.takeList("due", { text: "单位\t项目名称\n某县水利局\t道路\n某县水利局\t隧道" });
    expect(basis().due?.sheet).toBeNull();
    expect(basis().due?.list.due.map(({ unit, project }) => [unit, project])).toEqual([
      ["某县水利局", "道路"],
      ["某县水利局", "隧道"],
    ]);
    expect(table("submission-progress")?.rows).toEqual([
      ["某市水利局", 1, 2, 2, 0, 1, null],
      ["某县水利局", 1, 0, 0, 0, 0, "隧道"],
    ]);
    await desk.dropBasis("due");
    expect(basis().due).toBeNull();
    expect(table("submission-progress")?.rows).toEqual([["某市水利局", null, 2, 2, 0, null, null]]);
  });

  test("is read from a sheet of the workbook", async () => {
    await type(guest, "sheet-1", { A1: "项目名称", A2: "道路", A3: "桥梁" });
    await desk.takeList("due", { sheet: { id: "sheet-1", name: "Sheet1" } });
    expect(basis().due?.sheet).toBe("Sheet1");
    expect(basis().due?.list.due.map(({ project }) => project)).toEqual(["道路", "桥梁"]);
  });

  test("that is on a sheet which is gone is refused; nothing changes", async () => {
    await desk.takeList("due", { sheet: { id: "gone", name: "名单" } });
    expect(basis().due).toBeNull();
    expect(desk.state().trouble?.failure).toEqual({ kind: "workbook", fault: "sheet-gone", detail: "" });
  });
});

describe("review scores", () => {
  const reviewed = () => table("review-comparison")?.rows.map((row) => [row[3], row[5]]);

  test("come from a list and from files, and each can be taken out", async () => {
    await desk.takeList("reviews", { text: "项目名称\t复核得分\n道路\t88" });
    expect(reviewed()).toEqual([["道路", 88]]);
    await choose(desk, "reviewed", await formFile("复核.xlsx", "桥梁"));
    expect(reviewed()).toEqual([
      ["道路", 88],
      ["桥梁", 99.92],
    ]);
    await desk.dropBasis("reviewed");
    expect(reviewed()).toEqual([["道路", 88]]);
    await desk.dropBasis("reviews");
    expect(reviewed()).toEqual([]);
  });
});

describe("forms of the year before", () => {
  test("are compared with, and are not summed up", async () => {
    await choose(desk, "previous", await formFile("去年.xlsx", "道路", { A2: "（2023年度）" }));
    expect(table("year-on-year")?.rows).toEqual([
      [1, "某市水利局", "某县水利局", "道路", 2023, 99.92, "优", 2024, 99.92, "优", 0, "持平"],
    ]);
    expect(shownSum(desk.state().summary)?.summary.projects).toBe(2);
    await desk.dropBasis("previous");
    expect(table("year-on-year")?.rows).toEqual([]);
  });
});

describe("the seed of the sample", () => {
  const seedOf = () => table("sampling")?.notes.map((note) => /种子：([^，；]*)/u.exec(note)?.[1]);

  test("is the year that is summed up, unless one is given", async () => {
    expect(seedOf()).toEqual(["2024"]);
    await desk.changeSeed("甲乙丙");
    expect(seedOf()).toEqual(["甲乙丙"]);
    await desk.changeSeed("");
    expect(seedOf()).toEqual(["2024"]);
  });
});
