/** What the reader says of things on a sheet that it could not place. */
import type { Words } from "../words";
import type { UNPLACED as CHINESE } from "../zh-CN/reader";

/** In the place of a rule's title. */
export const READER_TITLE = "Contents that were not recognised";

/** What is wrong, and what to do about it. */
export const UNPLACED: Words<typeof CHINESE> = {
  "unknown-heading": {
    message: "The column “{text}” is not known; what it holds was not checked.",
    remedy: "If it is a column of this form, use the prescribed heading.",
  },
  "duplicate-heading": {
    message: "The column “{text}” repeats an earlier one; only the earlier one was checked.",
    remedy: "Delete the column that is not needed, or correct its heading.",
  },
  "unknown-funds-row": {
    message: "The funds row “{text}” names no funding source and was not checked.",
    remedy: "Add the name of the source.",
  },
  "outside-table": {
    message: "“{text}” stands under no column and was not checked.",
    remedy: "Move it to the column where it belongs, or delete it.",
  },
  "second-form": {
    message: "Another self-evaluation form (“{text}”) begins here; it was not checked.",
    remedy: "Keep one self-evaluation form to a worksheet.",
  },
};
