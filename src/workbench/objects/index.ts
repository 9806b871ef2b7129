/** Every API object that the host has. */
import type { ObjectClass } from "../richapi/object-class";
import { addinInternalServiceClass, customFunctionsClass } from "./custom-functions-service";
import { rangeClass } from "./range";
import { workbookClass } from "./workbook";
import { worksheetClass } from "./worksheet";
import { worksheetCollectionClass } from "./worksheet-collection";

const LIST = [
  workbookClass,
  worksheetCollectionClass,
  worksheetClass,
  rangeClass,
  customFunctionsClass,
  addinInternalServiceClass,
];

/** Classes by name. */
export const CLASSES: ReadonlyMap<string, ObjectClass> = new Map(
  LIST.map((one) => [one.name, one as unknown as ObjectClass]), // each class knows its own target; the server passes it back unseen
);
