// The import law of the house: data takes one way through it, and never back.
const room = (name) => `^src/${name}/`;
const only = (name, allowed, comment) => ({
  name: `${name}-imports`,
  severity: "error",
  comment,
  from: { path: room(name) },
  to: { path: "^src/", pathNot: [name, ...allowed].map(room) },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      severity: "error",
      comment: "A cycle has no first page to read.",
      from: {},
      to: { circular: true },
    },
    only("domain", [], "The words of the trade depend on nothing: everything else is said in them."),
    only("law", ["domain"], "A document is quoted in the words of the trade; it knows no form and no formula."),
    only("forms", ["domain"], "A form is read and drawn without knowing how it will be scored."),
    only("scoring", ["domain", "law"], "A formula takes its figures from the law and its words from the domain."),
    only("rules", ["domain", "law", "forms", "scoring"], "A rule returns facts; sentences and use cases come later."),
    only("locales", ["domain", "law", "rules", "scoring"], "Sentences are made from facts and run nothing."),
    only("summary", ["domain", "law", "scoring"], "A summary table is data: numbers and keys, no cells."),
    only(
      "functions",
      ["domain", "law", "scoring", "summary", "application", "locales"],
      "A custom function is thin over scoring, summaries and the check.",
    ),
    only(
      "application",
      ["domain", "law", "forms", "scoring", "rules", "summary", "library", "locales"],
      "A use case reaches the outside by its ports only.",
    ),
    only(
      "files",
      ["domain", "forms", "application", "locales"],
      "Files implement the application's ports and know no rule.",
    ),
    only(
      "workbook",
      ["domain", "forms", "application", "locales"],
      "The open workbook implements the application's port and knows no rule.",
    ),
    only("commands", ["application", "workbook", "locales"], "A ribbon button calls a use case."),
    {
      ...only(
        "taskpane",
        ["domain", "law", "summary", "application", "workbook", "files", "commands", "locales"],
        "A screen shows what the use cases say and computes nothing itself.",
      ),
      from: { path: room("taskpane"), pathNot: "^src/taskpane/main\\.tsx$" },
    },
    only(
      "build",
      ["commands", "functions", "locales"],
      "The build knows names and sentences, and nothing of the trade.",
    ),
    {
      name: "build-stays-out",
      severity: "error",
      comment: "What builds the add-in is no part of it.",
      from: { path: "^src/", pathNot: room("build") },
      to: { path: room("build") },
    },
    {
      name: "only-entries-join-the-workbook",
      severity: "error",
      comment: "The open workbook is joined to the pane in its entry files only; screens know the port.",
      from: { path: "^src/taskpane/", pathNot: "^src/taskpane/(main\\.tsx|core/implementation\\.ts)$" },
      to: { path: room("workbook") },
    },
    {
      name: "workbench-stays-out",
      severity: "error",
      comment: "The workbench is for tests and for machines without Excel: it never ships with the add-in.",
      from: { path: "^src/", pathNot: room("workbench") },
      to: { path: [room("workbench"), "node_modules/@univerjs"] },
    },
    {
      name: "rule-imports-rule",
      severity: "error",
      comment: "A rule that leans on another cannot be dropped or read alone.",
      from: { path: "^src/rules/[A-Z]-\\d+\\.ts$" },
      to: { path: "^src/rules/[A-Z]-\\d+\\.ts$" },
    },
    {
      name: "core-stays-pure",
      severity: "error",
      comment:
        "The core runs in Excel's pane, in a function, in a worker and on the command line alike: no file, no network, no Excel.",
      from: { path: "^src/(domain|law|forms|scoring|rules|summary|locales|functions|application)/" },
      to: { dependencyTypes: ["core", "npm"], pathNot: "node_modules/decimal\\.js" },
    },
    {
      name: "files-are-joined-by-entries",
      severity: "error",
      comment: "Only entry files join an adapter to a use case.",
      from: { path: "^src/", pathNot: "^src/(files|cli|workbench|taskpane/reader)/" },
      to: { path: "^src/files/" },
    },
    {
      name: "no-test-code-in-product",
      severity: "error",
      comment: "What ships does not lean on what tests it.",
      from: { path: "^src/" },
      to: { path: "^tests/" },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".js", ".json"] },
  },
};
