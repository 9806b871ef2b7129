import { filesBelow, textOf, withoutComments } from "../support/source-tree";

const sources = filesBelow("src");

describe("the source keeps the house's habits", () => {
  test("there is source to look at", () => {
    expect(sources.length).toBeGreaterThan(20);
  });

  test.each(sources)("%s has one idea: at most 300 lines", (path) => {
    expect(textOf(path).split("\n").length).toBeLessThanOrEqual(301);
  });

  test.each(sources)("%s documents every function it exports", (path) => {
    const source = textOf(path);
    const undocumented = [...source.matchAll(/^export (?:async )?function\*? (\w+)/gmu)]
      .filter((match) => !/\*\/\s*$/u.test(source.slice(0, match.index)))
      .map((match) => match[1]);
    expect(undocumented).toEqual([]);
  });

  const ruled = sources.filter((path) => /^src\/(rules|scoring|functions|summary|application)\//u.test(path));
  test.each(ruled)("%s takes a regulation's figures from src/law", (path) => {
    const figures = withoutComments(textOf(path))
      .replace(/"[^"\n]*"|`[^`]*`|\/[^/\n]+\/[a-z]*/gu, "")
      .match(/(?<![\w.])(0\.[5689]|60|70|80|90|1\.[235])(?![\w.])/gu);
    expect(figures).toBeNull();
  });

  const silent = sources.filter((path) =>
    /^src\/(rules|scoring|functions|application|files|cli|workbench)\//u.test(path),
  );
  test.each(silent)("%s leaves sentences to src/locales", (path) => {
    const sentences = withoutComments(textOf(path)).match(
      /["'`][^"'`\n]*\p{Script=Han}[^"'`\n]*[，。；！？][^"'`\n]*["'`]/gu,
    );
    expect(sentences).toBeNull();
  });
});
