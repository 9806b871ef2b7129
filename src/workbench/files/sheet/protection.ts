/** Protection of sheets. */
import type { Worksheet } from "exceljs";
import type { ProtectionOptions, SheetCustom } from "../../model/book/snapshot";
import type { LossLog } from "../loss";
import { attribute, childOf, flagOf, type XmlElement } from "../package/xml";

/** What may be allowed: the attribute's name in files, which says `0` where it is allowed, and the option's name. */
const ALLOWED = [
  ["autoFilter", "allowAutoFilter"],
  ["deleteColumns", "allowDeleteColumns"],
  ["deleteRows", "allowDeleteRows"],
  ["formatCells", "allowFormatCells"],
  ["formatColumns", "allowFormatColumns"],
  ["formatRows", "allowFormatRows"],
  ["insertColumns", "allowInsertColumns"],
  ["insertHyperlinks", "allowInsertHyperlinks"],
  ["insertRows", "allowInsertRows"],
  ["pivotTables", "allowPivotTables"],
  ["sort", "allowSort"],
] as const;
/** Rounds of hashing a password; Excel's own 100,000 would keep a page busy for seconds. */
const SPIN_COUNT = 10_000;

function selectionMode(found: XmlElement): ProtectionOptions["selectionMode"] {
  if (flagOf(found, "selectUnlockedCells")) return "None";
  return flagOf(found, "selectLockedCells") ? "Unlocked" : "Normal";
}

/**
 * The protection of a sheet; a password cannot be read back from a file.
 *
 * @param sheet the sheet's part, without its cells
 */
export function readProtection(sheet: XmlElement, name: string, losses: LossLog): SheetCustom["protection"] {
  const found = childOf(sheet, "sheetProtection");
  if (found === undefined || !flagOf(found, "sheet")) return null;
  if ((attribute(found, "hashValue") ?? attribute(found, "password")) !== undefined) {
    losses.add("password", { sheet: name, range: null });
  }
  const allowed = Object.fromEntries(ALLOWED.map(([key, option]) => [option, !flagOf(found, key, true)]));
  const options = {
    ...(allowed as Record<(typeof ALLOWED)[number][1], boolean>),
    allowEditObjects: !flagOf(found, "objects"),
    allowEditScenarios: !flagOf(found, "scenarios"),
    selectionMode: selectionMode(found),
  };
  return { options, password: null };
}

/** Protects a sheet of exceljs. */
export async function writeProtection(sheet: Worksheet, protection: SheetCustom["protection"]): Promise<void> {
  if (protection === null) return;
  const { options, password } = protection;
  await sheet.protect(password ?? "", {
    ...Object.fromEntries(ALLOWED.map(([key, option]) => [key, options[option]])),
    objects: options.allowEditObjects,
    scenarios: options.allowEditScenarios,
    selectLockedCells: options.selectionMode === "Normal",
    selectUnlockedCells: options.selectionMode !== "None",
    spinCount: SPIN_COUNT,
  });
}
