// Jest loads packages as CommonJS; some of Univer's dependencies ship as ES modules only.
const { createHash } = require("node:crypto");
const { transpileModule, ModuleKind, ScriptTarget, version } = require("typescript");

const compilerOptions = {
  module: ModuleKind.CommonJS,
  target: ScriptTarget.ES2022,
  allowJs: true,
  esModuleInterop: true,
};

module.exports = {
  getCacheKey: (source, path) => createHash("sha256").update(version).update(path).update(source).digest("hex"),
  process: (source, path) => ({ code: transpileModule(source, { compilerOptions, fileName: path }).outputText }),
};
