/** The words of the standard tables and the tables that use them: neither has what the other does not know. */
import { dirname, join, normalize } from "node:path";
import { standardTables } from "../../src/application/summary/standard-tables";
import { STANDARD_TABLES as ENGLISH } from "../../src/locales/en-US/summary/tables";
import { SEVERITY_NAMES } from "../../src/locales/zh-CN/severities";
import { SHARED_LABELS, STANDARD_TABLES } from "../../src/locales/zh-CN/summary/tables";
import { TABLE_IDS, type TableId } from "../../src/summary/table";
import { filesBelow, textOf, withoutComments } from "../support/source-tree";
import { basis } from "../support/submissions";

/** Modules whose own keys are labels: advice and demands of the law, severities of findings. */
const WORDS_OF_OTHERS: ReadonlySet<string> = new Set(["src/law/result-rules.ts", "src/domain/finding.ts"]);

/** Files that a table is made of: its own, what it imports of src/summary, and keys of the law and of the checks. */
function filesOf(id: TableId): string[] {
  const files = new Set([`src/summary/tables/${id}.ts`]);
  for (const path of files) {
    for (const [, from = ""] of textOf(path).matchAll(/ from "(\.[^"]+)"/gu)) {
      const found = `${normalize(join(dirname(path), from))}.ts`;
      if (found.startsWith("src/summary/") || WORDS_OF_OTHERS.has(found)) files.add(found);
    }
  }
  return [...files];
}

const source = (paths: readonly string[]): string => paths.map((path) => withoutComments(textOf(path))).join("\n");

/** Every text in quotes. */
const quoted = (text: string): Set<string> => new Set([...text.matchAll(/"([^"\n]+)"/gu)].map(([, word = ""]) => word));

/** Keys that stand where only a label can stand. */
function labelsSaid(text: string): string[] {
  const said = text.matchAll(/(?:\blabel: |\bcountNote\(\s*|\bleftOut\(|\bline\()"([^"]+)"/gu);
  const chosen = text.matchAll(/\blabel: [^,}]*\? "([^"]+)" : "([^"]+)"/gu);
  return [...said, ...chosen].flatMap(([, ...keys]) => keys);
}

/** Said by print-table in the rules' own sentences. */
const RULE = "rule";

/** Names of severities serve others too. */
const ownLabels = (id: TableId): string[] =>
  Object.keys(STANDARD_TABLES[id].labels).filter((key) => !(key in SEVERITY_NAMES));
const shared = Object.keys(SHARED_LABELS);

describe.each(TABLE_IDS)("%s", (id) => {
  test("has words for every label it may print, in both languages", () => {
    const said = [...new Set(labelsSaid(source(filesOf(id))))].filter((key) => key !== RULE).sort();
    const known = (labels: object): ReadonlySet<string> => new Set([...shared, ...Object.keys(labels)]);
    expect(said.length).toBeGreaterThan(0);
    expect(said.filter((key) => !known(STANDARD_TABLES[id].labels).has(key))).toEqual([]);
    expect(said.filter((key) => !known(ENGLISH[id].labels).has(key))).toEqual([]);
  });

  test("has no words for a label it never prints", () => {
    const words = quoted(source(filesOf(id)));
    expect(ownLabels(id).filter((key) => !words.has(key))).toEqual([]);
  });

  test("has a heading for every column but those of grades, and no other", () => {
    const table = standardTables(basis([])).find((one) => one.id === id);
    const keys = (table?.columns ?? []).filter(({ heading }) => heading === undefined).map(({ key }) => key);
    expect(Object.keys(STANDARD_TABLES[id].columns)).toEqual(keys);
    expect(Object.keys(ENGLISH[id].columns)).toEqual(keys);
  });
});

test("a label that tables share is printed by one of them that has no words of its own for it", () => {
  const without = (label: string): TableId[] => TABLE_IDS.filter((id) => !ownLabels(id).includes(label));
  const unused = shared.filter((label) => !without(label).some((id) => quoted(source(filesOf(id))).has(label)));
  expect(unused).toEqual([]);
});

test("the tables alone use these words", () => {
  const files = new Set(TABLE_IDS.flatMap(filesOf));
  const others = filesBelow("src/summary").filter((path) => !files.has(path));
  expect(others.filter((path) => labelsSaid(source([path])).length > 0)).toEqual([]);
});
