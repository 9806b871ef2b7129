import { placeName, sourceState } from "../../../src/application/summary/source-line";
import type { Desk } from "../../../src/taskpane/desk/desk";
import { isOutdated } from "../../../src/taskpane/desk/summarising";
import { shownSum } from "../../../src/taskpane/desk/summary-state";
import type { Collector, NamedFile } from "../../../src/taskpane/reader/collector";
import type { Guest } from "../../workbench/support/guest";
import { brokenFile, choose, formFile } from "./form-files";
import { nodeCollector } from "./node-collector";
import { deskOn, directCore, openBlank } from "./open-desk";

/** Names of the files that were read, a list for each reading. */
let readings: string[][];
let beforeRead: (files: readonly NamedFile[]) => void;
const collector: Collector = {
  ...nodeCollector,
  collect: (files, options, on) => {
    readings.push(files.map(({ name }) => name));
    beforeRead(files);
    return nodeCollector.collect(files, options, on);
  },
};

let guest: Guest;
let desk: Desk;
beforeEach(async () => {
  readings = [];
  beforeRead = () => undefined;
  guest = openBlank();
  desk = deskOn(directCore(), collector);
  await desk.begin();
});
afterEach(() => guest.workbook.dispose());

const files = () => desk.state().summary.files;
const lines = () =>
  (shownSum(desk.state().summary)?.summary.sources ?? []).map(
    (source) => `${placeName({ ...source, sheet: null }, "zh-CN")} ${sourceState(source, "zh-CN").slice(0, 6)}`,
  );

describe("files that were chosen", () => {
  test("are read and summed up; a broken one is named and the rest counts", async () => {
    await choose(
      desk,
      "files",
      await formFile("水利局/甲.xlsx", "道路"),
      brokenFile("坏.xlsx"),
      await formFile("农业局/甲.xlsx", "道路"),
    );
    const { source, passedOver } = desk.state().summary;
    expect(source).toBe("files");
    expect(passedOver).toEqual({ others: 0, known: 0, unopened: [] });
    expect(files()?.summary.projects).toBe(1);
    expect(files()?.summary.year).toBe(2024);
    expect(files()?.forms.named.map(({ name }) => name)).toEqual(["水利局/甲.xlsx", "坏.xlsx", "农业局/甲.xlsx"]);
    expect(lines()).toEqual(["水利局/甲.xlsx 与 农业局/", "坏.xlsx 这不是 Ex", "农业局/甲.xlsx 已计入，有错"]);
    expect(desk.state().trouble).toBeNull();
  });

  test("more of them are read alone and come behind; what is listed already is not read again", async () => {
    const first = await formFile("甲.xlsx", "道路");
    await choose(desk, "files", first);
    await choose(desk, "files", first, await formFile("乙.xlsx", "桥梁"), await formFile("甲.xlsx", "供水管网改造"));
    expect(readings).toEqual([["甲.xlsx"], ["乙.xlsx", "甲.xlsx (2)"]]);
    expect(files()?.forms.files.map(({ file }) => file)).toEqual(["甲.xlsx", "乙.xlsx", "甲.xlsx (2)"]);
    expect(files()?.summary.projects).toBe(3);
    expect(desk.state().summary.passedOver).toEqual({ others: 0, known: 1, unopened: [] });
  });

  test("a choice without a workbook reads nothing and tells what there was", async () => {
    await desk.addFiles("files", () => Promise.resolve({ workbooks: [], others: 3, unopened: ["水利局/锁.xlsx"] }));
    expect(readings).toEqual([]);
    expect(files()).toBeNull();
    expect(desk.state().summary.passedOver).toEqual({ others: 3, known: 0, unopened: ["水利局/锁.xlsx"] });
    desk.clearFiles();
    expect(desk.state().summary.passedOver).toEqual({ others: 0, known: 0, unopened: [] });
  });

  test("a reading that is given up leaves what was there", async () => {
    await choose(desk, "files", await formFile("甲.xlsx", "道路"));
    const before = files();
    beforeRead = () => desk.state().work?.cancel?.();
    await choose(desk, "files", await formFile("乙.xlsx", "桥梁"));
    expect(files()).toBe(before);
    expect(desk.state().trouble?.failure).toEqual({ kind: "cancelled" });
    expect(desk.state().work).toBeNull();
  });

  test("a list can be cleared; what else is known stays", async () => {
    await choose(desk, "files", await formFile("甲.xlsx", "道路"));
    await choose(desk, "previous", await formFile("去年.xlsx", "道路", { A2: "（2023年度）" }));
    desk.clearFiles();
    expect(files()).toBeNull();
    expect(desk.state().summary.basis.previous?.named.map(({ name }) => name)).toEqual(["去年.xlsx"]);
  });

  test("say how far the reading is", async () => {
    const told: string[] = [];
    desk.subscribe(() => {
      const { work } = desk.state();
      if (work !== null) told.push(`${work.kind} ${work.done}/${work.all}`);
    });
    await choose(desk, "files", await formFile("甲.xlsx", "道路"), await formFile("乙.xlsx", "桥梁"));
    // The clock of the test stands still: the end alone is told.
    expect([...new Set(told)]).toEqual(["collecting 0/0", "collecting 1/2", "collecting 2/2"]);
  });
});

describe("a change of rules", () => {
  test("makes files stale until they are read again", async () => {
    await choose(desk, "files", await formFile("甲.xlsx", "道路"));
    expect(isOutdated(desk.state())).toBe(false);
    await desk.chooseRules({ profile: "hubei" });
    expect(isOutdated(desk.state())).toBe(true);
    expect(readings.length).toBe(1);
    await desk.readFilesAgain();
    expect(isOutdated(desk.state())).toBe(false);
    expect(files()?.forms.options.profile).toBe("hubei");
    expect(readings).toEqual([["甲.xlsx"], ["甲.xlsx"]]);
  });

  test("has all files read when more are added", async () => {
    await choose(desk, "files", await formFile("甲.xlsx", "道路"));
    await desk.chooseRules({ profile: "hubei" });
    await choose(desk, "files", await formFile("乙.xlsx", "桥梁"));
    expect(readings).toEqual([["甲.xlsx"], ["甲.xlsx", "乙.xlsx"]]);
    expect(isOutdated(desk.state())).toBe(false);
  });

  test("of the year draws the tables again and reads nothing", async () => {
    await choose(
      desk,
      "files",
      await formFile("甲.xlsx", "道路"),
      await formFile("乙.xlsx", "桥梁", { A2: "（2023年度）" }),
    );
    expect(files()?.summary).toMatchObject({ year: 2024, projects: 1 });
    await desk.chooseRules({ year: 2023 });
    expect(files()?.summary).toMatchObject({ year: 2023, projects: 1 });
    expect(lines()).toEqual(["甲.xlsx 2024 年", "乙.xlsx 已计入，有错"]);
    expect(isOutdated(desk.state())).toBe(false);
    expect(readings.length).toBe(1);
  });
});

describe("going from one source to the other", () => {
  test("keeps what was read of either, and draws by what is known by then", async () => {
    await choose(desk, "files", await formFile("甲.xlsx", "道路"));
    await desk.chooseSource("workbook");
    await desk.summariseWorkbook();
    expect(shownSum(desk.state().summary)?.summary.projects).toBe(0);
    await desk.changeSeed("第一次");
    await desk.chooseSource("files");
    expect(shownSum(desk.state().summary)?.summary.projects).toBe(1);
    expect(shownSum(desk.state().summary)?.basis.seed).toBe("第一次");
    expect(readings.length).toBe(1);
  });
});
