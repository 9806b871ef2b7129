import { GLOSSARY } from "../../src/domain/glossary";
import { filesBelow, textOf, withoutComments } from "../support/source-tree";

const source = filesBelow("src")
  .filter((path) => !path.endsWith("glossary.ts"))
  .map((path) => withoutComments(textOf(path)))
  .join("\n")
  .toLowerCase();

test("every word has an identifier of its own", () => {
  const identifiers = Object.values(GLOSSARY);
  expect(new Set(identifiers).size).toBe(identifiers.length);
});

test.each(Object.entries(GLOSSARY))("%s is %s in the code", (_, identifier) => {
  expect(source).toContain(identifier.toLowerCase());
});
