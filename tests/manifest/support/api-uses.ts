/** Which members of Office.js a source uses, in which requirement set each lies, and behind which check it stands. */
import { join, relative } from "node:path";
import ts from "typescript";
import { TOP } from "../../support/source-tree";

/** One use of a member. */
export interface ApiUse {
  /** `src/…/file.ts:12`. */
  readonly at: string;
  /** `Range.getSpecialCells`. */
  readonly member: string;
  /** `ExcelApi 1.9`; null where the declarations name none, as for the common part and for `load` and `sync`. */
  readonly set: string | null;
  /** The newest level of ExcelApi that an enclosing check asked for, as a number of its second part; null: no check. */
  readonly guarded: number | null;
}

const OFFICE_TYPES = "/@types/office-js/";
/** What a check is called: `if (supports("1.13"))`, `whenSupported("1.13", () => …)`. */
const CHECKS = new Set(["supports", "whenSupported"]);
const SET = /\[\s*Api set:\s*([A-Za-z]+ \d+\.\d+)/u;

/** Sources to look at that may stand on disk or not, by path from the top. */
export function programOf(paths: readonly string[], planted: Readonly<Record<string, string>> = {}): ts.Program {
  const config = ts.readConfigFile(join(TOP, "tsconfig.json"), (path) => ts.sys.readFile(path));
  const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, TOP);
  const host = ts.createCompilerHost(options);
  const [readFile, fileExists] = [host.readFile.bind(host), host.fileExists.bind(host)];
  const texts = new Map(Object.entries(planted).map(([path, text]) => [join(TOP, path), text]));
  host.readFile = (path) => texts.get(path) ?? readFile(path);
  host.fileExists = (path) => texts.has(path) || fileExists(path);
  const roots = [...paths.map((path) => join(TOP, path)), ...texts.keys()];
  return ts.createProgram({ rootNames: roots, options, host });
}

function levelAsked(node: ts.Node): number | null {
  if (!ts.isCallExpression(node) || !ts.isIdentifier(node.expression) || !CHECKS.has(node.expression.text)) return null;
  const [level] = node.arguments;
  const minor = level !== undefined && ts.isStringLiteral(level) ? /^1\.(\d+)$/u.exec(level.text)?.[1] : undefined;
  return minor === undefined ? null : Number(minor);
}

/** What a condition guarantees where it is true: of both sides of `&&`. */
function guaranteed(condition: ts.Expression): number | null {
  if (ts.isParenthesizedExpression(condition)) return guaranteed(condition.expression);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) {
    return newest(guaranteed(condition.left), guaranteed(condition.right));
  }
  return levelAsked(condition);
}

/** What a condition guarantees where it is false: of `!supports(…)`, and of both sides of `||`. */
function guaranteedOtherwise(condition: ts.Expression): number | null {
  if (ts.isParenthesizedExpression(condition)) return guaranteedOtherwise(condition.expression);
  if (ts.isBinaryExpression(condition) && condition.operatorToken.kind === ts.SyntaxKind.BarBarToken) {
    return newest(guaranteedOtherwise(condition.left), guaranteedOtherwise(condition.right));
  }
  const negated = ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken;
  return negated ? guaranteed(condition.operand) : null;
}

function newest(...levels: readonly (number | null)[]): number | null {
  const known = levels.filter((level) => level !== null);
  return known.length === 0 ? null : Math.max(...known);
}

function leaves(statement: ts.Statement): boolean {
  if (ts.isBlock(statement)) return statement.statements.some(leaves);
  return ts.isReturnStatement(statement) || ts.isThrowStatement(statement);
}

/** `if (!supports("1.13")) return;` guards what follows it in its block. */
function guardedBefore(statement: ts.Node, block: ts.Block | ts.SourceFile): number | null {
  const before = block.statements.filter((one) => one.end <= statement.pos && ts.isIfStatement(one));
  return newest(
    ...before.map((one) =>
      ts.isIfStatement(one) && leaves(one.thenStatement) ? guaranteedOtherwise(one.expression) : null,
    ),
  );
}

function guardOf(child: ts.Node, parent: ts.Node): number | null {
  if (ts.isIfStatement(parent)) {
    if (child === parent.thenStatement) return guaranteed(parent.expression);
    return child === parent.elseStatement ? guaranteedOtherwise(parent.expression) : null;
  }
  if (ts.isConditionalExpression(parent)) {
    if (child === parent.whenTrue) return guaranteed(parent.condition);
    return child === parent.whenFalse ? guaranteedOtherwise(parent.condition) : null;
  }
  if (ts.isBinaryExpression(parent) && child === parent.right) {
    if (parent.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken) return guaranteed(parent.left);
    return parent.operatorToken.kind === ts.SyntaxKind.BarBarToken ? guaranteedOtherwise(parent.left) : null;
  }
  if (ts.isBlock(parent) || ts.isSourceFile(parent)) return guardedBefore(child, parent);
  return ts.isCallExpression(parent) && child !== parent.expression ? levelAsked(parent) : null;
}

function guardAbove(node: ts.Node): number | null {
  const guards: (number | null)[] = [];
  for (let child = node; !ts.isSourceFile(child); child = child.parent) guards.push(guardOf(child, child.parent));
  return newest(...guards);
}

/** The earliest set among a member's declarations: each overload has its own. */
function setOf(declarations: readonly ts.Declaration[]): string | null {
  const texts = declarations.flatMap((declaration) =>
    ts.getJSDocCommentsAndTags(declaration).map((doc) => doc.getText()),
  );
  const sets = texts.flatMap((text) => SET.exec(text)?.[1] ?? []);
  const minor = (set: string) => Number(set.split(".")[1]);
  return [...sets].sort((a, b) => minor(a) - minor(b))[0] ?? null;
}

function isOffices(declaration: ts.Declaration): boolean {
  return declaration.getSourceFile().fileName.includes(OFFICE_TYPES);
}

class Uses {
  readonly found: ApiUse[] = [];
  constructor(private readonly checker: ts.TypeChecker) {}

  #add(node: ts.Node, symbol: ts.Symbol | undefined, only?: ts.Declaration): void {
    const declarations = (symbol?.declarations ?? []).filter(isOffices);
    const [first] = declarations;
    if (symbol === undefined || first === undefined) return;
    const file = node.getSourceFile();
    const { line } = file.getLineAndCharacterOfPosition(node.getStart());
    const owner = "name" in first.parent ? (first.parent.name as ts.Identifier | undefined)?.text : undefined;
    this.found.push({
      at: `${relative(TOP, file.fileName)}:${line + 1}`,
      member: [owner, symbol.name].filter((part) => part !== undefined).join("."),
      set: setOf(only === undefined ? declarations : [only]),
      guarded: guardAbove(node),
    });
  }

  /** `range.load("format/wrapText")`: each step of each way is a member too. */
  #loaded(call: ts.CallExpression, target: ts.Expression): void {
    const words = call.arguments.flatMap((argument) =>
      ts.isArrayLiteralExpression(argument) ? argument.elements : argument,
    );
    for (const word of words.filter((one) => ts.isStringLiteralLike(one))) {
      for (const way of word.text.split(",")) {
        let type = this.checker.getTypeAtLocation(target);
        for (const step of way.trim().split("/")) {
          const symbol = type.getProperty(step);
          this.#add(word, symbol);
          if (symbol === undefined) break;
          const next = this.checker.getTypeOfSymbol(symbol);
          type = this.checker.getIndexTypeOfType(next, ts.IndexKind.Number) ?? next;
        }
      }
    }
  }

  #calledDeclaration(access: ts.PropertyAccessExpression): ts.Declaration | undefined {
    if (!ts.isCallExpression(access.parent) || access.parent.expression !== access) return undefined;
    const declaration = this.checker.getResolvedSignature(access.parent)?.declaration;
    return declaration !== undefined && isOffices(declaration) ? declaration : undefined;
  }

  visit(node: ts.Node): void {
    if (ts.isPropertyAccessExpression(node)) {
      this.#add(node.name, this.checker.getSymbolAtLocation(node.name), this.#calledDeclaration(node));
    }
    if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) {
      const { name, expression } = node.expression;
      if (name.text === "load") this.#loaded(node, expression);
    }
    if (ts.isObjectLiteralExpression(node)) {
      const type = this.checker.getContextualType(node);
      for (const { name } of node.properties) {
        if (name !== undefined && ts.isIdentifier(name)) this.#add(name, type?.getProperty(name.text));
      }
    }
    ts.forEachChild(node, (child) => this.visit(child));
  }
}

/**
 * Every use of a member of Office.js in some sources.
 *
 * @param paths from the top
 */
export function apiUses(program: ts.Program, paths: readonly string[]): ApiUse[] {
  const uses = new Uses(program.getTypeChecker());
  for (const path of paths) {
    const file = program.getSourceFile(join(TOP, path));
    if (file === undefined) throw new Error(path);
    uses.visit(file);
  }
  return uses.found;
}
