/** Reads a workbook file under Node. */
import type { WorkbookReader } from "../application/ports";
import { nodePort } from "./node/port";
import { workbookReader } from "./workbook-reader";

/**
 * Reads a workbook; see `workbookReader`.
 *
 * @param bytes the whole file
 * @throws UnreadableFile where it is no workbook, damaged, encrypted or too large
 * @example readWorkbook(readFileSync("a.xlsx"), "a.xlsx").sheets[0]?.at(1, 1)?.text // "项目支出绩效自评表"
 */
export const readWorkbook: WorkbookReader = workbookReader(nodePort);
