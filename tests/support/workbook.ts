/** Makes workbook files for tests, good and bad. */
import { deflateRawSync, crc32 } from "node:zlib";
import * as XLSX from "@e965/xlsx";
import { storedZip } from "../../src/files/zip/stored-zip";

export type Value = string | number | boolean | null;

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** A file of one sheet or more, written by SheetJS in any of its formats. */
export function workbookFile(
  sheets: Readonly<Record<string, readonly (readonly Value[])[]>>,
  bookType: XLSX.BookType,
): Buffer {
  const workbook = XLSX.utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    XLSX.utils.book_append_sheet(workbook, XLSX.utils.aoa_to_sheet(rows.map((row) => [...row])), name);
  }
  return XLSX.write(workbook, { type: "buffer", bookType }) as Buffer;
}

/** What of a raw .xlsx a test writes itself. */
export interface RawParts {
  /** Between `<sheetData>` and `</sheetData>`. */
  readonly cells?: string;
  /** After `</sheetData>`. */
  readonly after?: string;
  readonly sheet?: string;
  readonly shared?: string;
  readonly styles?: string;
  readonly workbookProperties?: string;
  /** Attributes of the sheet in the list of sheets. */
  readonly state?: string;
}

/** The parts of an .xlsx of one sheet, by name. */
export function rawParts({
  cells = "",
  after = "",
  sheet = `<?xml version="1.0"?><worksheet xmlns="${MAIN}"><sheetData>${cells}</sheetData>${after}</worksheet>`,
  shared = "",
  styles = '<cellXfs><xf numFmtId="0"/></cellXfs>',
  workbookProperties = "",
  state = "",
}: RawParts): Map<string, string> {
  const override = (name: string, type: string): string =>
    `<Override PartName="/xl/${name}.xml" ContentType="${TYPE}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`;
  return new Map([
    [
      "[Content_Types].xml",
      `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
        override("workbook", "sheet.main") +
        override("worksheets/sheet1", "worksheet") +
        override("sharedStrings", "sharedStrings") +
        `${override("styles", "styles")}</Types>`,
    ],
    [
      "_rels/.rels",
      `<Relationships xmlns="${PACKAGE}/relationships">${relation("r1", "officeDocument", "xl/workbook.xml")}</Relationships>`,
    ],
    [
      "xl/workbook.xml",
      `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}">${workbookProperties}<sheets><sheet name="表" sheetId="1" r:id="r1"${state}/></sheets></workbook>`,
    ],
    [
      "xl/_rels/workbook.xml.rels",
      `<Relationships xmlns="${PACKAGE}/relationships">` +
        relation("r1", "worksheet", "worksheets/sheet1.xml") +
        relation("r2", "sharedStrings", "sharedStrings.xml") +
        `${relation("r3", "styles", "styles.xml")}</Relationships>`,
    ],
    ["xl/worksheets/sheet1.xml", sheet],
    ["xl/sharedStrings.xml", `<sst xmlns="${MAIN}">${shared}</sst>`],
    ["xl/styles.xml", `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`],
  ]);
}

/** An .xlsx of parts as they are. */
export function rawXlsx(raw: RawParts): Buffer {
  const parts = [...rawParts(raw)].map(([name, text]) => ({ name, content: Buffer.from(text) }));
  return Buffer.from(storedZip(parts, (bytes) => crc32(bytes)));
}

/** One packed entry of a zip, whose headers may lie. */
export interface PackedEntry {
  readonly name: string;
  readonly content: Buffer;
  /** What the headers say of the length; the truth by default. */
  readonly claimed?: number;
}

/** A packed zip. */
export function packedZip(entries: readonly PackedEntry[]): Buffer {
  const pieces: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, content, claimed = content.length } of entries) {
    const packed = deflateRawSync(content);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(claimed, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, Buffer.from(name)]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from("PK\u0001\u0002\u0014\u0000"), common, place, Buffer.from(name)]));
    pieces.push(local, packed);
    offset += local.length + packed.length;
  }
  const listing = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(listing.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...pieces, listing, end]);
}

interface Compound {
  utils: { cfb_new(): object; cfb_add(file: object, name: string, content: Buffer): void };
  write(file: object, options: { type: "buffer" }): Buffer;
}

/** A compound file with streams. */
export function compoundFile(streams: Readonly<Record<string, Buffer>>): Buffer {
  const cfb = XLSX.CFB as Compound;
  const file = cfb.utils.cfb_new();
  for (const [name, content] of Object.entries(streams)) cfb.utils.cfb_add(file, `/${name}`, content);
  return cfb.write(file, { type: "buffer" });
}
