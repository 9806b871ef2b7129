/** The API objects that a workbook and a sheet are ruled by. */
import { worksheetFreezePanesClass } from "../worksheet/freeze-panes";
import { headerFooterClass, headerFooterGroupClass } from "../worksheet/header-footer";
import { pageLayoutClass } from "../worksheet/page-layout";
import { worksheetProtectionClass } from "../worksheet/protection";
import { applicationClass } from "./application";
import { cultureInfoClass, datetimeFormatInfoClass, numberFormatInfoClass } from "./culture";
import { customPropertyClass, customPropertyCollectionClass } from "./custom-property";
import { documentPropertiesClass } from "./document-properties";
import { namedItemClass } from "./named-item";
import { namedItemCollectionClass } from "./named-item-collection";
import { settingClass, settingCollectionClass } from "./setting";

/** Classes of `Excel.Workbook` and `Excel.Worksheet`'s own navigation. */
export const WORKBOOK_CLASSES = [
  applicationClass,
  cultureInfoClass,
  numberFormatInfoClass,
  datetimeFormatInfoClass,
  namedItemCollectionClass,
  namedItemClass,
  settingCollectionClass,
  settingClass,
  documentPropertiesClass,
  customPropertyCollectionClass,
  customPropertyClass,
  worksheetProtectionClass,
  worksheetFreezePanesClass,
  pageLayoutClass,
  headerFooterGroupClass,
  headerFooterClass,
];
