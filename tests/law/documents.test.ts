import { caiyu_2015_88 } from "../../src/law/caiyu-2015-88";
import { caiyu_2020_10 } from "../../src/law/caiyu-2020-10";
import { caiyu_2021_101 } from "../../src/law/caiyu-2021-101";
import { lawDocument } from "../../src/law/cited";
import type { LawDocument } from "../../src/law/document";
import { formNotes } from "../../src/law/form-notes";
import { localPractice } from "../../src/law/local-practice";
import { ownDesign } from "../../src/law/own-design";
import { systemPractice } from "../../src/law/system-practice";

const DOCUMENTS: readonly LawDocument[] = [
  caiyu_2015_88,
  caiyu_2020_10,
  caiyu_2021_101,
  formNotes,
  localPractice,
  ownDesign,
  systemPractice,
];

describe.each(DOCUMENTS.map((document) => [document.number, document] as const))("%s", (_, document) => {
  test.each(Object.entries(document.articles))("article %s says where it stands and what it says", (_name, article) => {
    expect(article.place).not.toBe("");
    expect(article.quote).not.toBe("");
    expect(article.document).not.toBe("");
    expect(["V", "M-high", "M-medium", "M-low", "I", "D"]).toContain(article.evidence);
  });
});

test("what is known from memory is marked so", () => {
  expect(caiyu_2020_10.articles.scoring.evidence).toBe("M-high");
  expect(caiyu_2021_101.articles.executionTiers.evidence).toBe("M-high");
  expect(caiyu_2015_88.articles.targetsUnchanged.evidence).toBe("V");
  expect(localPractice.articles.guangdongGrades.evidence).toBe("M-medium");
  expect(Object.values(ownDesign.articles).every(({ evidence }) => evidence === "D")).toBe(true);
});

test("an article carries its document's number, or its own where a file gathers several", () => {
  const { articles } = lawDocument(
    { number: "甲号", title: "甲", issued: "2020" },
    { own: ["第一条", "甲文", "V"], other: ["第二条", "乙文", "I", "乙号"] },
  );
  expect(articles.own).toEqual({ document: "甲号", place: "第一条", quote: "甲文", evidence: "V" });
  expect(articles.other.document).toBe("乙号");
});
