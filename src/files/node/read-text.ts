/** Has SheetJS read a text in a process of its own, which can be ended. */
import { spawnSync } from "node:child_process";
import type * as XLSX from "@e965/xlsx";
import { LIMITS } from "../limits";
import { damaged, tooIntricate } from "../refuse";

type Placed<T> = readonly (readonly [number, T])[];

interface Answer {
  readonly name: string;
  readonly hidden: 0 | 1 | 2;
  readonly rows: Placed<Placed<XLSX.CellObject>>;
  readonly merges: XLSX.Range[];
}

/**
 * What runs in the process of its own: it takes the text from its input and gives back what SheetJS reads, cells and rows
 * with their places, as a sheet may have a few cells at far places.
 */
const SCRIPT = `
const { readFileSync, writeFileSync } = require("node:fs");
const XLSX = require(process.argv[1]);
const options = { type: "string", dense: true, cellFormula: false, cellHTML: false, cellNF: true, raw: true };
const { SheetNames, Sheets, Workbook } = XLSX.read(readFileSync(0, "utf8"), options);
const entries = (list) => Object.keys(list ?? []).map((place) => [Number(place), list[place]]);
const cells = (row) => entries(row).map(([column, { t, v, w, z }]) => [column, { t, v, w, z }]);
const sheets = SheetNames.map((name, index) => ({
  name,
  hidden: Workbook?.Sheets?.[index]?.Hidden ?? 0,
  rows: entries(Sheets[name]["!data"]).map(([row, list]) => [row, cells(list)]),
  merges: Sheets[name]["!merges"] ?? [],
}));
writeFileSync(1, JSON.stringify(sheets));
`;
/** The answer repeats the text of every cell, with its place. */
const ANSWER_BYTES = 20 * LIMITS.textFileBytes;

/** An array with holes again. */
function spread<T>(placed: Placed<T>): T[] {
  const list: T[] = [];
  for (const [place, value] of placed) list[place] = value;
  return list;
}

function asWorkbook(answer: readonly Answer[]): XLSX.WorkBook {
  const sheets = answer.map(({ name, rows, merges }): [string, XLSX.WorkSheet] => [
    name,
    { "!data": spread(rows.map(([row, cells]) => [row, spread(cells)] as const)), "!merges": merges },
  ]);
  return {
    SheetNames: answer.map(({ name }) => name),
    Sheets: Object.fromEntries(sheets),
    Workbook: { Sheets: answer.map(({ name, hidden }) => ({ name, Hidden: hidden })) },
  };
}

/**
 * What SheetJS reads of a page or an XML 2003 table.
 *
 * @throws UnreadableFile where SheetJS cannot read it, or not in the time and memory it is given
 * @example readTextApart("<table><tr><td>a</td></tr></table>").SheetNames // ["Sheet1"]
 */
export function readTextApart(text: string): XLSX.WorkBook {
  const { status, signal, stdout } = spawnSync(
    process.execPath,
    [`--max-old-space-size=${LIMITS.textMemory}`, "-e", SCRIPT, require.resolve("@e965/xlsx")],
    {
      input: text,
      encoding: "utf8",
      timeout: LIMITS.textMilliseconds,
      killSignal: "SIGKILL",
      maxBuffer: ANSWER_BYTES,
      stdio: ["pipe", "pipe", "ignore"],
    },
  );
  if (signal !== null) throw tooIntricate();
  if (status !== 0) throw damaged();
  return asWorkbook(JSON.parse(stdout) as Answer[]);
}
