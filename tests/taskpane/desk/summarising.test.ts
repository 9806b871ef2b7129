import {
  WorkbookRefusal,
  type OpenWorkbook,
  type WorkbookChange,
  type WorkbookFault,
} from "../../../src/application/workbook/open-workbook";
import type { RawSheet } from "../../../src/application/workbook/raw-sheet";
import { coreService } from "../../../src/taskpane/core/implementation";
import type { Core } from "../../../src/taskpane/core/service";
import { createDesk } from "../../../src/taskpane/desk/desk";
import { isOutdated } from "../../../src/taskpane/desk/summarising";

/** A sheet with one cell. */
function sheetOf(name: string): RawSheet {
  const block = { top: 1, values: [["台账"]], texts: [["台账"]], formats: [["General"]] };
  return { sheet: { id: `id-${name}`, name }, isProtected: false, left: 1, blocks: [block], merges: [] };
}

/** A workbook of such sheets, by hand. */
class Workbook {
  readonly listeners = new Set<(change: WorkbookChange) => void>();
  readonly refusals = new Map<string, WorkbookFault>();
  /** Called before a sheet is read. */
  beforeRead: (id: string) => void = () => undefined;

  constructor(private readonly raws: readonly RawSheet[]) {}

  edit(name: string): void {
    for (const listener of this.listeners) listener({ kind: "cells", sheetId: `id-${name}` });
  }

  asPort(): OpenWorkbook {
    const port: Partial<OpenWorkbook> = {
      environment: () => ({ language: "zh-CN", apiLevel: "1.17", platform: "PC", version: "16.0", canRead: true }),
      sheets: () =>
        Promise.resolve(this.raws.map(({ sheet }, index) => ({ ...sheet, isProtected: false, isActive: index === 0 }))),
      read: async (which) => {
        const id = which === "active" ? this.raws[0]?.sheet.id : which.id;
        this.beforeRead(id ?? "");
        const raw = this.raws.find(({ sheet }) => sheet.id === id);
        const fault = this.refusals.get(id ?? "");
        if (fault !== undefined || raw === undefined) throw new WorkbookRefusal(fault ?? "sheet-gone");
        return Promise.resolve(raw);
      },
      watch: (listener) => {
        this.listeners.add(listener);
        return Promise.resolve(() => Promise.resolve(void this.listeners.delete(listener)));
      },
    };
    return port as OpenWorkbook;
  }
}

/** The real core, asked at once. */
const core: Pick<Core, "summarise"> = {
  summarise: (raws, options) => Promise.resolve(coreService.summarise(raws, options)),
};

function deskOf(...names: string[]) {
  const workbook = new Workbook(names.map(sheetOf));
  const desk = createDesk(workbook.asPort(), core as Core, () => new Date(0));
  return { workbook, desk };
}

describe("summing up the sheets of a workbook", () => {
  test("reads one after the other and says how far it is", async () => {
    const { workbook, desk } = deskOf("甲", "乙", "丙");
    const told: string[] = [];
    workbook.beforeRead = (id) => {
      const { work } = desk.state();
      told.push(`${work?.kind ?? ""} ${id} ${work?.done ?? 0}/${work?.all ?? 0}`);
    };
    await desk.summarise();
    expect(told).toEqual(["reading id-甲 1/3", "reading id-乙 2/3", "reading id-丙 3/3"]);
    expect(desk.state().work).toBeNull();
    expect(desk.state().summary?.summary).toEqual({
      sheets: ["甲", "乙", "丙"].map((sheet) => ({
        sheet,
        form: null,
        project: null,
        errors: 0,
        state: "not-a-form",
      })),
      tables: [],
    });
  });

  test("goes on without a sheet that is too large, or gone meanwhile", async () => {
    const { workbook, desk } = deskOf("甲", "大", "删");
    workbook.refusals.set("id-大", "too-large").set("id-删", "sheet-gone");
    await desk.summarise();
    expect(desk.state().summary?.tooLarge).toEqual(["大"]);
    expect(desk.state().summary?.summary.sheets.map(({ sheet }) => sheet)).toEqual(["甲"]);
    expect(desk.state().trouble).toBeNull();
  });

  test("stops at any other refusal, which the frame tells, and watches no longer", async () => {
    const { workbook, desk } = deskOf("甲", "乙");
    workbook.refusals.set("id-乙", "editing");
    await desk.summarise();
    expect(desk.state().summary).toBeNull();
    expect(desk.state().trouble?.failure).toEqual({ kind: "workbook", fault: "editing", detail: "" });
    expect(workbook.listeners.size).toBe(0);
  });

  test("can be given up between two sheets; what stood before stays", async () => {
    const { workbook, desk } = deskOf("甲", "乙", "丙");
    await desk.summarise();
    const before = desk.state().summary;
    const read: string[] = [];
    workbook.beforeRead = (id) => {
      read.push(id);
      if (id === "id-乙") desk.state().work?.cancel?.();
    };
    await desk.summarise();
    expect(read).toEqual(["id-甲", "id-乙"]);
    expect(desk.state().trouble?.failure).toEqual({ kind: "cancelled" });
    expect(desk.state().summary).toBe(before);
    workbook.edit("甲");
    expect(desk.state().summary?.isStale).toBe(true);
  });

  test("is stale once one of its sheets is edited, and fresh when summed up again", async () => {
    const { workbook, desk } = deskOf("甲", "大");
    workbook.refusals.set("id-大", "too-large");
    await desk.summarise();
    workbook.edit("大");
    expect(desk.state().summary?.isStale).toBe(false);
    workbook.edit("甲");
    expect(desk.state().summary?.isStale).toBe(true);
    await desk.summarise();
    expect(desk.state().summary?.isStale).toBe(false);
    expect(workbook.listeners.size).toBe(1);
  });

  test("is stale from the beginning where a sheet is edited while others are read", async () => {
    const { workbook, desk } = deskOf("甲", "乙");
    workbook.beforeRead = (id) => {
      if (id === "id-乙") workbook.edit("甲");
    };
    await desk.summarise();
    expect(desk.state().summary?.isStale).toBe(true);
  });

  test("no longer holds once other rules are chosen; switches change nothing", async () => {
    const { desk } = deskOf("甲");
    await desk.summarise();
    const { summary, settings } = desk.state();
    expect(isOutdated({ summary, settings })).toBe(false);
    expect(isOutdated({ summary, settings: { ...settings, autoCheck: !settings.autoCheck } })).toBe(false);
    expect(isOutdated({ summary, settings: { ...settings, profile: "hubei" } })).toBe(true);
    expect(isOutdated({ summary, settings: { ...settings, year: 2023 } })).toBe(true);
    expect(isOutdated({ summary, settings: { ...settings, thresholds: { fewestIndicators: 5 } } })).toBe(true);
    expect(isOutdated({ summary: null, settings })).toBe(false);
  });
});
