import { UNPLACED_REASONS } from "../../src/domain/filled-form";
import { unplacedSentence } from "../../src/locales/zh-CN/reader";

test.each(UNPLACED_REASONS)("%s has a sentence that names the text and says what to do", (why) => {
  const sentence = unplacedSentence(why, "备查栏");
  expect(sentence).toContain("“备查栏”");
  expect(sentence).toMatch(/请.+。$/u);
});
