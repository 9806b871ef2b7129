/** How files write functions that are newer than the format, and an add-in's own. */

/** Functions of Excel 2010 and later, written `_xlfn.NAME(`. */
const LATER = new Set(
  (
    "ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV " +
    "CHISQ.INV.RT CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P " +
    "COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ENCODEURL ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT " +
    "F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.ETS.CONFINT " +
    "FORECAST.ETS.SEASONALITY FORECAST.ETS.STAT FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV " +
    "GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS IMCOSH IMCOT IMCSC IMCSCH IMSEC IMSECH IMSINH IMTAN " +
    "ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT " +
    "MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC " +
    "RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P STDEV.S SWITCH " +
    "T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW " +
    "UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH " +
    "XOR Z.TEST"
  ).split(" "),
);
/** Written `_xlfn._xlws.NAME(`. */
const WORKSHEET_LATER = new Set(["FILTER", "SORT"]);
/** Functions with a point in their name that were always there. */
const POINTED = new Set(["ERROR.TYPE", "ISO.CEILING", "NETWORKDAYS.INTL", "WORKDAY.INTL"]);
/** Functions whose result fills more than one cell by itself. */
const SPILLING =
  /(?<![\w.])(?:FILTER|SORT|SORTBY|UNIQUE|SEQUENCE|RANDARRAY|HSTACK|VSTACK|TOCOL|TOROW|TEXTSPLIT|MAKEARRAY)\(/iu;
/** Names that LET and LAMBDA bind are marked in files, and the mark cannot be set without taking the formula apart. */
const BINDING = /(?<![\w.])(?:LET|LAMBDA)\(/iu;
const CUSTOM = "_xldudf_";
const NAME = /(?<![\p{L}\p{N}_.!'\]])([A-Z_][A-Z0-9_.]*)(?=\()/giu;
const TEXT_OR_SHEET = /("(?:[^"]|"")*"|'(?:[^']|'')*'!)/u;

/**
 * Applies a change to the parts of a formula that are no text and no quoted sheet's name.
 *
 * @example outsideTexts('A1&"A1"', (code) => code.toLowerCase()) // 'a1&"A1"'
 */
export function outsideTexts(formula: string, change: (code: string) => string): string {
  return formula
    .split(TEXT_OR_SHEET)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join("");
}

/**
 * A file's formula as a person writes it.
 *
 * @param formula without its `=`
 * @returns with its `=`
 * @example gridFormula("_xlfn.XLOOKUP(A1,B:B,C:C)") // "=XLOOKUP(A1,B:B,C:C)"
 */
export function gridFormula(formula: string): string {
  const plain = outsideTexts(formula, (code) =>
    code
      .replace(/_xlfn\.(?:_xlws\.)?/giu, "")
      .replace(/_xldudf_([A-Z0-9]+)_/giu, (_whole, namespace: string) => `${namespace}.`),
  );
  return `=${plain}`;
}

function prefixed(name: string): string {
  const upper = name.toUpperCase();
  if (WORKSHEET_LATER.has(upper)) return `_xlfn._xlws.${upper}`;
  if (LATER.has(upper)) return `_xlfn.${upper}`;
  if (!name.includes(".") || POINTED.has(upper)) return name;
  return `${CUSTOM}${name.replace(".", "_")}`;
}

/**
 * A formula as a file writes it.
 *
 * @param formula with its `=`
 * @returns without its `=`
 * @example fileFormula("=IFS(A1>0,1)") // "_xlfn.IFS(A1>0,1)"
 */
export function fileFormula(formula: string): string {
  return outsideTexts(formula.replace(/^=/u, ""), (code) => code.replace(NAME, prefixed));
}

/** Whether a formula fills more than one cell by itself. @example spills("=UNIQUE(A1:A9)") // true */
export function spills(formula: string): boolean {
  return SPILLING.test(outsideTexts(formula, (code) => code).replace(/"(?:[^"]|"")*"/gu, ""));
}

/** Whether a file cannot hold a formula as the grid writes it. @example cannotWrite("=LET(x,1,x)") // true */
export function cannotWrite(formula: string): boolean {
  const code = formula.replace(/"(?:[^"]|"")*"/gu, "");
  return BINDING.test(code) && !code.includes("_xlpm.");
}

/** Whether a formula of a file looks into another workbook. @example looksOutside("[1]Sheet1!A1") // true */
export function looksOutside(formula: string): boolean {
  return /(?:^|[^\p{L}\p{N}_\]])'?(?:[^'"[\]]*\/)?\[\d+\][^[\]"]*!/u.test(formula.replace(/"(?:[^"]|"")*"/gu, ""));
}
