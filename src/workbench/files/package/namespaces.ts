/** Namespaces of a workbook's parts (ECMA-376). */

export const SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
/** How parts name what they are related to; the kinds of relationships begin with it. */
export const OFFICE_RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** The part that lists relationships. */
export const PACKAGE_RELATIONSHIPS = "http://schemas.openxmlformats.org/package/2006/relationships";
