/** 定性三档 in short, as forms print them beside the boxes to tick. */
import type { QualitativeGrade } from "../domain/quantity";

/** The three grades with their names, best first. */
export const QUALITATIVE_GRADES: readonly { readonly grade: QualitativeGrade; readonly name: string }[] = [
  { grade: 1, name: "达成" },
  { grade: 2, name: "部分达成" },
  { grade: 3, name: "未达成" },
];
