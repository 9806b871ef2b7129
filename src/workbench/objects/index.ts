/** Every API object that the host has. */
import type { ObjectClass } from "../richapi/object-class";
import { customFunctionsClass } from "./functions/custom-functions-service";
import { runtimeClass } from "./events/runtime";
import { FEATURE_CLASSES } from "./features";
import { formatProtectionClass } from "./format/format-protection";
import { rangeBorderClass, rangeBorderCollectionClass } from "./format/range-border";
import { rangeFillClass } from "./format/range-fill";
import { rangeFontClass } from "./format/range-font";
import { rangeFormatClass } from "./format/range-format";
import { rangeClass } from "./range/range";
import { rangeAreasClass, rangeCollectionClass } from "./range/range-areas";
import { rangeSortClass, removeDuplicatesResultClass } from "./range/range-sort";
import { workbookClass } from "./workbook/workbook";
import { WORKBOOK_CLASSES } from "./workbook/classes";
import { worksheetClass } from "./worksheet/worksheet";
import { worksheetCollectionClass } from "./worksheet/worksheet-collection";

const LIST = [
  workbookClass,
  worksheetCollectionClass,
  worksheetClass,
  rangeClass,
  rangeAreasClass,
  rangeCollectionClass,
  rangeSortClass,
  removeDuplicatesResultClass,
  rangeFormatClass,
  rangeFillClass,
  rangeFontClass,
  rangeBorderCollectionClass,
  rangeBorderClass,
  formatProtectionClass,
  ...WORKBOOK_CLASSES,
  runtimeClass,
  customFunctionsClass,
  ...FEATURE_CLASSES,
];

/** Classes by name. */
export const CLASSES: ReadonlyMap<string, ObjectClass> = new Map(
  LIST.map((one) => [one.name, one as unknown as ObjectClass]), // each class knows its own target; the server passes it back unseen
);
