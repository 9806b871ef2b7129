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
    const withList = table("submission-progress")?.rows;
    await desk.dropBasis("due");
    expect(basis().due).toBeNull();
    expect(table("submission-progress")?.rows).not.toEqual(withList);
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
  test("come from a list and from files, and each can be taken out", async () => {
    await desk.takeList("reviews", { text: "项目名称\t复核得分\n道路\t88" });
    expect(table("review-comparison")?.rows.length).toBe(1);
    await choose(desk, "reviewed", await formFile("复核.xlsx", "桥梁"));
    expect(table("review-comparison")?.rows.length).toBe(2);
    await desk.dropBasis("reviewed");
    expect(table("review-comparison")?.rows.length).toBe(1);
    await desk.dropBasis("reviews");
    expect(table("review-comparison")?.rows).toEqual([]);
  });
});

describe("forms of the year before", () => {
  test("are compared with, and are not summed up", async () => {
    await choose(desk, "previous", await formFile("去年.xlsx", "道路", { A2: "（2023年度）" }));
    expect(table("year-on-year")?.rows.length).toBe(1);
    expect(shownSum(desk.state().summary)?.summary.projects).toBe(2);
    await desk.dropBasis("previous");
    expect(table("year-on-year")?.rows).toEqual([]);
  });
});

describe("the seed of the sample", () => {
  const seedNotes = (): string => (table("sampling")?.notes ?? []).join();

  test("is the year that is summed up, unless one is given", async () => {
    expect(seedNotes()).toContain("2024");
    await desk.changeSeed("甲乙丙");
    expect(seedNotes()).toContain("甲乙丙");
    await desk.changeSeed("");
    expect(seedNotes()).toContain("2024");
  });
});
