/** Files that are refused, each for its own reason. */
import * as XLSX from "@e965/xlsx";
import JSZip from "jszip";
import { openWorkbook } from "../../../src/workbench/files/open-workbook";
import { FILE_BYTES } from "../../../src/workbench/files/refuse";
import { saveWorkbook } from "../../../src/workbench/files/save-workbook";
import { blankBook } from "../../../src/workbench/model/book/blank";

const text = (content: string) => new TextEncoder().encode(content);

async function zipOf(parts: Record<string, string>): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries(parts)) zip.file(path, content);
  return zip.generateAsync({ type: "uint8array" });
}

const RELATIONSHIPS =
  '<Relationships xmlns="r"><Relationship Id="r1" Type="x/officeDocument" Target="xl/workbook.xml"/></Relationships>';

const { CFB } = XLSX as unknown as {
  CFB: {
    utils: { cfb_new: () => object; cfb_add: (file: object, path: string, data: Uint8Array) => void };
    write: (file: object, options: { type: "array" }) => ArrayBuffer;
  };
};

function compound(path: string): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, path, text("x".repeat(5000)));
  return new Uint8Array(CFB.write(file, { type: "array" }));
}

test.each<[string, string, () => Uint8Array | Promise<Uint8Array>]>([
  ["an empty file", "empty", () => new Uint8Array()],
  ["a text", "notAWorkbook", () => text("指标,分值")],
  ["a zip without a workbook", "notAWorkbook", () => zipOf({ "a.txt": "a" })],
  [
    "a workbook without sheets",
    "notAWorkbook",
    () => zipOf({ "_rels/.rels": RELATIONSHIPS, "xl/workbook.xml": "<workbook/>" }),
  ],
  [
    "a workbook whose names have prefixes",
    "unusual",
    () => zipOf({ "_rels/.rels": RELATIONSHIPS, "xl/workbook.xml": '<x:workbook xmlns:x="x"/>' }),
  ],
  [
    "a workbook that is no XML",
    "damaged",
    () => zipOf({ "_rels/.rels": RELATIONSHIPS, "xl/workbook.xml": "<workbook><sheets></workbook>" }),
  ],
  ["a zip that breaks off", "damaged", async () => (await saveWorkbook(blankBook(""))).bytes.slice(0, 2000)],
  ["an encrypted workbook", "encrypted", () => compound("/EncryptedPackage")],
  ["a compound file of another kind", "damaged", () => compound("/WordDocument")],
  ["a file over 50 MB", "tooLarge", () => new Uint8Array(FILE_BYTES + 1)],
])("%s is refused as %s", async (_name, reason, make) => {
  await expect(openWorkbook(await make(), "a.xlsx")).rejects.toMatchObject({ name: "WorkbookFileError", reason });
});
