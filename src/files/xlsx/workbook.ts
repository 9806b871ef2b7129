/** Reads an .xlsx or .xlsm. */
import type { Book } from "../../domain/grid";
import { toUtf8 } from "../bytes";
import { LIMITS } from "../limits";
import type { ReaderPort } from "../reader-port";
import { notAWorkbook, tooIntricate, tooMany } from "../refuse";
import { parseWorkbook } from "../sheetjs";
import { toBook } from "../to-book";
import { storedZip, type Part } from "../zip/stored-zip";
import { Zip } from "../zip/zip";
import { withRareCharacters } from "./rare-characters";
import { trimSheet } from "./sheet-part";
import { trimStyles } from "./styles-part";
import { TagInspector } from "./tags";

const CONTENT_TYPES = "[Content_Types].xml";
/** Parts of XML; pictures, macros and binary sheets are not. */
const XML = /\.(?:xml|rels)$/iu;
/** Folders and parts that cells do not rest on; they are never unpacked. */
const UNREAD_FOLDER =
  /(?:^|\/)(?:docProps|customXml|customUI|META-INF|theme|drawings|charts|chartsheets|externalLinks|embeddings|pivotTables|pivotCache|tables|queryTables|ctrlProps|activeX|threadedComments|slicers|slicerCaches|richData|worksheets\/_rels)\//iu;
const UNREAD_PART = /\/(?:calcChain|comments\d{0,9}|connections|volatileDependencies)\.xml$/iu;
const SHEET = /\/worksheets\/[^/]{1,200}\.xml$/iu;
const STYLES = /\/styles\.xml$/iu;
const WORKBOOK = /workbook\.xml$/iu;

/** The bytes of a part in UTF-8, whatever it was written in. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  const big = bytes[0] === 0xfe && bytes[1] === 0xff;
  return little || big ? toUtf8(new TextDecoder(little ? "utf-16le" : "utf-16be").decode(bytes)) : bytes;
}

/** Prepares the parts of one workbook for SheetJS. */
class PartsReader {
  private readonly inspector = new TagInspector();
  private cells = 0;

  prepare(name: string, unpacked: Uint8Array): Part {
    const written = inUtf8(unpacked);
    this.inspector.inspect(written);
    const content = withRareCharacters(written);
    if (STYLES.test(name)) return { name, content: trimStyles(content) };
    if (!SHEET.test(name)) return { name, content };
    const sheet = trimSheet(content);
    this.cells += sheet.cells;
    if (this.cells > LIMITS.cells) throw tooMany("cells");
    return { name, content: sheet.content };
  }
}

/**
 * Reads a zipped workbook.
 *
 * The parts that cells rest on are unpacked within the limits, looked through, cut down to what is read, and given to
 * SheetJS in a plain zip: it never sees what the file's own zip says of itself.
 *
 * @param bytes the whole file
 * @throws UnreadableFile
 */
export function readXlsx(bytes: Uint8Array, port: ReaderPort): Book {
  const zip = new Zip(bytes, port);
  const names = zip.names.filter((name) => XML.test(name) && !UNREAD_FOLDER.test(name) && !UNREAD_PART.test(name));
  if (!names.includes(CONTENT_TYPES) || !names.some((name) => WORKBOOK.test(name))) throw notAWorkbook();
  if (names.length > LIMITS.parts) throw tooIntricate();
  const reader = new PartsReader();
  const parts = names.map((name) => reader.prepare(name, zip.read(name)));
  return toBook(parseWorkbook(storedZip(parts, port.crc32), port));
}
