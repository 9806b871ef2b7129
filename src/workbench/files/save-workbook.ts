/** Saves a workbook as .xlsx. */
import type { IStyleData } from "@univerjs/core";
import { Workbook } from "exceljs";
import type { BookSnapshot, SheetSnapshot } from "../model/book/snapshot";
import { writeNames } from "./book/names";
import { writeCore, writeCustom } from "./book/properties";
import { fromResources, type GridResources } from "./book/resources";
import { NO_ADD_IN, writeSettings } from "./book/settings";
import { styleOf } from "./cells/cells-in";
import { CellWriter } from "./cells/cells-out";
import { NEW_BOOK_STYLE, writeDefaultStyle } from "./cells/default-style";
import { numbered } from "./given";
import { LossLog, type Loss } from "./loss";
import { splitCells } from "./package/book-parts";
import { OFFICE_RELATIONSHIPS } from "./package/namespaces";
import { attribute, childOf, childrenOf, parseXml, writePart, type XmlElement } from "./package/xml";
import { Package } from "./package/zip";
import { WorkbookFileError } from "./refuse";
import { completeSheet, writeSheet, type SheetTarget } from "./sheet/sheet-out";
import { writeTable } from "./sheet/tables";

/** A saved file. */
export interface SavedWorkbook {
  bytes: Uint8Array;
  /** What the snapshot has and the file has not. */
  losses: Loss[];
}

const TABLE_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml";
const CUSTOM_PATH = "docProps/custom.xml";
const CUSTOM_TYPE = "application/vnd.openxmlformats-officedocument.custom-properties+xml";

async function mustRead(file: Package, path: string): Promise<XmlElement> {
  const tree = await file.tree(path);
  if (tree === undefined) throw new WorkbookFileError("cannotSave");
  return tree;
}

/** Finishes the package that exceljs wrote. */
class Completion {
  #tables = 0;

  constructor(
    private readonly file: Package,
    private readonly snapshot: BookSnapshot,
    private readonly resources: GridResources,
  ) {}

  async styles(fallback: IStyleData): Promise<void> {
    const styles = await mustRead(this.file, "xl/styles.xml");
    writeDefaultStyle(styles, fallback);
    this.file.put("xl/styles.xml", styles);
  }

  async #tablesOf(sheet: SheetSnapshot, path: string): Promise<string[]> {
    const ids: string[] = [];
    for (const table of this.resources.tables[sheet.id]?.tables ?? []) {
      this.#tables += 1;
      const target = `xl/tables/table${this.#tables}.xml`;
      this.file.put(target, writeTable(table, this.#tables));
      await this.file.declare(target, TABLE_TYPE);
      ids.push(await this.file.relate(path, `${OFFICE_RELATIONSHIPS}/table`, `../tables/table${this.#tables}.xml`));
    }
    return ids;
  }

  /** `number` counts the sheets from 1, as exceljs names their parts. */
  async sheet(target: SheetTarget, number: number): Promise<void> {
    const path = `xl/worksheets/sheet${number}.xml`;
    const part = await this.file.text(path);
    if (part === undefined) throw new WorkbookFileError("cannotSave");
    const { frame, cells } = splitCells(part);
    const tree = parseXml(frame);
    completeSheet(tree, target, await this.#tablesOf(target.snapshot, path));
    this.file.put(
      path,
      writePart(tree).replace("<sheetData/>", () => cells),
    );
  }

  async book(sheets: readonly SheetSnapshot[]): Promise<void> {
    const tree = await mustRead(this.file, "xl/workbook.xml");
    const list = childOf(tree, "sheets");
    for (const [index, found] of childrenOf(list, "sheet").entries()) {
      found.attributes.name = sheets[index]?.name ?? attribute(found, "name") ?? "";
    }
    const named = sheets.map(({ id, name, custom: { pageLayout } }) => ({ id, name, ...pageLayout }));
    const names = writeNames(Object.values(this.resources.names), named);
    const rest = tree.children.filter((child) => typeof child === "string" || child.name !== "definedNames");
    const after = rest.findIndex((child) => child === list) + 1;
    tree.children = names === null ? rest : [...rest.slice(0, after), names, ...rest.slice(after)];
    this.file.put("xl/workbook.xml", tree);
  }

  async properties(addIn: string): Promise<void> {
    const { properties, customProperties, settings } = this.snapshot.custom;
    this.file.put("docProps/core.xml", writeCore(properties));
    await writeSettings(this.file, settings, addIn);
    if (customProperties.length === 0) return;
    this.file.put(CUSTOM_PATH, writeCustom(customProperties));
    await this.file.relate("", `${OFFICE_RELATIONSHIPS}/custom-properties`, CUSTOM_PATH);
    await this.file.declare(CUSTOM_PATH, CUSTOM_TYPE);
  }
}

/** A formula that fills several cells is saved without what it fills them with, so Excel is asked to calculate. */
function fillsSeveral({ cellData = {} }: SheetSnapshot): boolean {
  return numbered(cellData).some(([, row]) => numbered(row).some(([, { ref }]) => ref?.includes(":") === true));
}

/**
 * Saves a snapshot as .xlsx. Charts, threads of comments and pictures are not written; what is not is told.
 *
 * @param addIn id of the add-in whose settings the snapshot holds
 * @throws WorkbookFileError `cannotSave` where the snapshot cannot be written at all
 * @example (await saveWorkbook(blankBook("2025-01-01T00:00:00Z"))).losses // []
 */
export async function saveWorkbook(snapshot: BookSnapshot, addIn = NO_ADD_IN): Promise<SavedWorkbook> {
  const losses = new LossLog();
  const resources = fromResources(snapshot.resources, losses);
  const fallback = { ...NEW_BOOK_STYLE, ...styleOf(snapshot.defaultStyle, snapshot.styles) };
  const writer = new CellWriter(snapshot.styles, fallback, losses);
  const sheets = snapshot.sheetOrder.flatMap((id) => snapshot.sheets[id] ?? []);
  const targets = sheets.map((sheet) => ({ snapshot: sheet, resources, writer, losses }));
  const book = new Workbook();
  book.company = snapshot.custom.properties.company;
  book.manager = snapshot.custom.properties.manager;
  if (sheets.some(fillsSeveral)) book.calcProperties.fullCalcOnLoad = true;
  for (const [index, target] of targets.entries()) await writeSheet(book, `sheet${index + 1}`, target);
  const written = await book.xlsx.writeBuffer();
  const file = await Package.open(new Uint8Array(written));
  const completion = new Completion(file, snapshot, resources);
  for (const [index, target] of targets.entries()) await completion.sheet(target, index + 1);
  await completion.styles(fallback);
  await completion.book(sheets);
  await completion.properties(addIn);
  return { bytes: await file.bytes(true), losses: losses.list() };
}
