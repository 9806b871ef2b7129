// Jest loads packages as CommonJS; some of them ship as ES modules only.
const { createHash } = require("node:crypto");
const { transpileModule, ModuleKind, ScriptTarget, version } = require("typescript");

const compilerOptions = {
  module: ModuleKind.CommonJS,
  target: ScriptTarget.ES2022,
  allowJs: true,
  esModuleInterop: true,
};

/** A module that finds a file beside it asks for its own address. */
const ADDRESS = 'require("node:url").pathToFileURL(__filename).href';

function transform(source, path) {
  const { outputText } = transpileModule(source, { compilerOptions, fileName: path });
  return outputText.replaceAll("import.meta.url", ADDRESS);
}

module.exports = {
  getCacheKey: (source, path) =>
    createHash("sha256").update(`${version} ${ADDRESS}`).update(path).update(source).digest("hex"),
  process: (source, path) => ({ code: transform(source, path) }),
};
