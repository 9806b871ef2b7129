import {
  WorkbookRefusal,
  type OpenWorkbook,
  type WorkbookChange,
  type WorkbookFault,
} from "../../../src/application/workbook/open-workbook";
import type { RawSheet } from "../../../src/application/workbook/raw-sheet";
import { coreService } from "../../../src/taskpane/core/implementation";
import type { Core } from "../../../src/taskpane/core/service";
import { createDesk, type Desk } from "../../../src/taskpane/desk/desk";
import { isOutdated } from "../../../src/taskpane/desk/summarising";
import { NOTHING_SUMMED } from "../../../src/taskpane/desk/summary-state";
import { nodeCollector } from "./node-collector";

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
const core: Pick<Core, "collectSheets" | "summarise"> = {
  collectSheets: (raws, options) => Promise.resolve(coreService.collectSheets(raws, options)),
  summarise: (files, asked, options) => Promise.resolve(coreService.summarise(files, asked, options)),
};

function deskOf(...names: string[]) {
  const workbook = new Workbook(names.map(sheetOf));
  const desk = createDesk(workbook.asPort(), core as Core, nodeCollector, () => new Date(0));
  return { workbook, desk };
}

const workbookSum = (desk: Desk) => desk.state().summary.workbook;

describe("summing up the sheets of a workbook", () => {
  test("reads one after the other and says how far it is", async () => {
    const { workbook, desk } = deskOf("甲", "乙", "丙");
    const told: string[] = [];
    workbook.beforeRead = (id) => {
      const { work } = desk.state();
      told.push(`${work?.kind ?? ""} ${id} ${work?.done ?? 0}/${work?.all ?? 0}`);
    };
    await desk.summariseWorkbook();
    expect(told).toEqual(["reading id-甲 1/3", "reading id-乙 2/3", "reading id-丙 3/3"]);
    expect(desk.state().work).toBeNull();
    expect(workbookSum(desk)?.summary).toMatchObject({
      year: null,
      projects: 0,
      sources: ["甲", "乙", "丙"].map((sheet) => ({ file: "", sheet, state: { kind: "not-a-form" } })),
    });
    expect(workbookSum(desk)?.summary.tables.length).toBe(13);
  });

  test("goes on without a sheet that is too large, or gone meanwhile", async () => {
    const { workbook, desk } = deskOf("甲", "大", "删");
    workbook.refusals.set("id-大", "too-large").set("id-删", "sheet-gone");
    await desk.summariseWorkbook();
    expect(workbookSum(desk)?.forms.tooLarge).toEqual(["大"]);
    expect(workbookSum(desk)?.summary.sources.map(({ sheet }) => sheet)).toEqual(["甲"]);
    expect(desk.state().trouble).toBeNull();
  });

  test("stops at any other refusal, which the frame tells, and watches no longer", async () => {
    const { workbook, desk } = deskOf("甲", "乙");
    workbook.refusals.set("id-乙", "editing");
    await desk.summariseWorkbook();
    expect(workbookSum(desk)).toBeNull();
    expect(desk.state().trouble?.failure).toEqual({ kind: "workbook", fault: "editing", detail: "" });
    expect(workbook.listeners.size).toBe(0);
  });

  test("can be given up between two sheets; what stood before stays", async () => {
    const { workbook, desk } = deskOf("甲", "乙", "丙");
    await desk.summariseWorkbook();
    const before = workbookSum(desk);
    const read: string[] = [];
    workbook.beforeRead = (id) => {
      read.push(id);
      if (id === "id-乙") desk.state().work?.cancel?.();
    };
    await desk.summariseWorkbook();
    expect(read).toEqual(["id-甲", "id-乙"]);
    expect(desk.state().trouble?.failure).toEqual({ kind: "cancelled" });
    expect(workbookSum(desk)).toBe(before);
    workbook.edit("甲");
    expect(workbookSum(desk)?.forms.isStale).toBe(true);
  });

  test("is stale once one of its sheets is edited, and fresh when summed up again", async () => {
    const { workbook, desk } = deskOf("甲", "大");
    workbook.refusals.set("id-大", "too-large");
    await desk.summariseWorkbook();
    workbook.edit("大");
    expect(workbookSum(desk)?.forms.isStale).toBe(false);
    workbook.edit("甲");
    expect(workbookSum(desk)?.forms.isStale).toBe(true);
    await desk.summariseWorkbook();
    expect(workbookSum(desk)?.forms.isStale).toBe(false);
    expect(workbook.listeners.size).toBe(1);
  });

  test("is stale from the beginning where a sheet is edited while others are read", async () => {
    const { workbook, desk } = deskOf("甲", "乙");
    workbook.beforeRead = (id) => {
      if (id === "id-乙") workbook.edit("甲");
    };
    await desk.summariseWorkbook();
    expect(workbookSum(desk)?.forms.isStale).toBe(true);
  });

  test("no longer holds once other rules are chosen; switches change nothing", async () => {
    const { desk } = deskOf("甲");
    await desk.summariseWorkbook();
    const { summary, settings } = desk.state();
    expect(isOutdated({ summary, settings })).toBe(false);
    expect(isOutdated({ summary, settings: { ...settings, autoCheck: !settings.autoCheck } })).toBe(false);
    expect(isOutdated({ summary, settings: { ...settings, profile: "hubei" } })).toBe(true);
    expect(isOutdated({ summary, settings: { ...settings, year: 2023 } })).toBe(false);
    expect(isOutdated({ summary, settings: { ...settings, thresholds: { fewestIndicators: 5 } } })).toBe(true);
    expect(isOutdated({ summary: NOTHING_SUMMED, settings })).toBe(false);
  });
});
