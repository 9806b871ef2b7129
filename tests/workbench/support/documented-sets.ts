/** What office.d.ts says of the requirement set that each member of the Excel API came in. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import ts from "typescript";

const SET = /\[Api set: ExcelApi (\d+\.\d+)/u;

/** Requirement sets by class and by member; null where office.d.ts names none. */
export type DocumentedSets = Map<string, { since: string | null; members: Map<string, string | null> }>;

function setOf(node: ts.Node, source: ts.SourceFile): string | null {
  const comments = ts.getLeadingCommentRanges(source.text, node.pos) ?? [];
  const last = comments[comments.length - 1];
  return last === undefined ? null : (SET.exec(source.text.slice(last.pos, last.end))?.[1] ?? null);
}

function earlier(a: string | null | undefined, b: string | null): string | null {
  if (a === undefined || a === null) return b;
  if (b === null) return a;
  return Number(a.split(".")[1]) <= Number(b.split(".")[1]) ? a : b;
}

/** Reads namespace Excel of the office.d.ts that comes with Office.js. */
export function documentedSets(): DocumentedSets {
  const root = dirname(createRequire(__filename).resolve("@microsoft/office-js/package.json"));
  const text = readFileSync(join(root, "dist/office.d.ts"), "utf8");
  const source = ts.createSourceFile("office.d.ts", text, ts.ScriptTarget.ES2022);
  const found: DocumentedSets = new Map();
  for (const statement of source.statements) {
    if (!ts.isModuleDeclaration(statement) || statement.name.text !== "Excel") continue;
    if (statement.body === undefined || !ts.isModuleBlock(statement.body)) continue;
    for (const one of statement.body.statements) {
      if (!ts.isClassDeclaration(one) || one.name === undefined) continue;
      const members = new Map<string, string | null>();
      for (const member of one.members) {
        const name = member.name !== undefined && ts.isIdentifier(member.name) ? member.name.text : null;
        if (name !== null) members.set(name, earlier(members.get(name), setOf(member, source)));
      }
      found.set(one.name.text, { since: setOf(one, source), members });
    }
  }
  return found;
}
