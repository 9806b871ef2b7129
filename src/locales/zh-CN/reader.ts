/** What the reader says of things on a sheet that it could not place. */
import type { UnplacedReason } from "../../domain/filled-form";

/** In the place of a rule's title. */
export const READER_TITLE = "表中有认不出的内容";

/** What is wrong, and what to do about it. */
export const UNPLACED = {
  "unknown-heading": {
    message: "不认识“{text}”这一栏，其中的内容没有审核。",
    remedy: "如属本表应填的栏目，请改用规定的表头。",
  },
  "duplicate-heading": {
    message: "“{text}”这一栏与前面的栏目重复，只审核了前一栏。",
    remedy: "请删去多余的栏目或改正表头。",
  },
  "unknown-funds-row": {
    message: "资金部分“{text}”这一行没有写资金来源，没有审核。",
    remedy: "请补写来源名称。",
  },
  "outside-table": {
    message: "“{text}”不在任何栏目之下，没有审核。",
    remedy: "请移到应填的栏目，或删去。",
  },
  "second-form": {
    message: "本工作表从这里起还有另一张自评表（“{text}”），没有审核。",
    remedy: "请每张工作表只放一张自评表。",
  },
} as const satisfies Readonly<Record<UnplacedReason, { message: string; remedy: string }>>;
