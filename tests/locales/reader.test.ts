import { UNPLACED_REASONS } from "../../src/domain/filled-form";
import { sentencesOf } from "../../src/locales/sentences";

test.each(UNPLACED_REASONS)("%s has a sentence that names the text and says what to do", (why) => {
  const chinese = sentencesOf("zh-CN").unplaced(why, "备查栏");
  expect(chinese).toContain("“备查栏”");
  expect(chinese).toMatch(/请.+。$/u);
  const english = sentencesOf("en-US").unplaced(why, "备查栏");
  expect(english).toContain("“备查栏”");
  expect(english).toMatch(/^\S[^.]+\. [A-Z][^.]+\.$/u);
});

test("what the reader says has a title of its own", () => {
  expect(sentencesOf("zh-CN").ruleTitle("READ")).toBe("表中有认不出的内容");
  expect(sentencesOf("en-US").ruleTitle("READ")).toBe("Contents that were not recognised");
});
