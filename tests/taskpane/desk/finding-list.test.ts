import type { ReviewFinding } from "../../../src/application/review/review";
import { carryOver, freshList, type FindingEntry } from "../../../src/taskpane/desk/finding-list";

function finding(
  rule: string,
  cell: string,
  message = "",
  severity: ReviewFinding["severity"] = "error",
): ReviewFinding {
  const none = { subject: null, remedy: "", expected: null, found: null, difference: null, basis: null };
  return { key: `${rule}|${cell}|${message}`, rule, title: rule, severity, cells: [cell], message, ...none };
}

/** The list as a person sees it: rule, cell, and a tick where it is mended. */
const seen = (list: readonly FindingEntry[]): string[] =>
  list.map(
    ({ finding: { rule, cells, message }, isMended }) => `${rule} ${cells[0] ?? ""}${message}${isMended ? " ✓" : ""}`,
  );

const weight = finding("V-01", "G30");
const first = finding("S-08", "I12", "", "warning");
const second = finding("S-08", "I15", "", "warning");

describe("the list of findings across checks", () => {
  test("what is mended stays in its place with a tick", () => {
    expect(seen(carryOver(freshList([weight, first, second]), [weight, second]))).toEqual([
      "V-01 G30",
      "S-08 I12 ✓",
      "S-08 I15",
    ]);
  });

  test("what was mended and is broken again loses its tick in the same place", () => {
    const mended = carryOver(freshList([weight, first]), [first]);
    expect(seen(carryOver(mended, [weight, first]))).toEqual(["V-01 G30", "S-08 I12"]);
  });

  test("the same fault with other figures is brought up to date in its place", () => {
    const before = freshList([finding("S-03", "H18", "差1"), first]);
    expect(seen(carryOver(before, [finding("S-03", "H18", "差2"), first]))).toEqual(["S-03 H18差2", "S-08 I12"]);
  });

  test("a new one comes behind the last of its rule", () => {
    const third = finding("S-08", "I20", "", "warning");
    const hint = finding("S-14", "I3", "", "hint");
    expect(seen(carryOver(freshList([weight, first, hint]), [weight, first, third, hint]))).toEqual([
      "V-01 G30",
      "S-08 I12",
      "S-08 I20",
      "S-14 I3",
    ]);
  });

  test("a new one of a new rule comes where its severity ends", () => {
    const error = finding("S-01", "H2");
    expect(seen(carryOver(freshList([weight, first]), [weight, error, first]))).toEqual([
      "V-01 G30",
      "S-01 H2",
      "S-08 I12",
    ]);
    expect(seen(carryOver(freshList([first]), [error, first]))).toEqual(["S-01 H2", "S-08 I12"]);
  });

  test("two alike at one cell are kept apart", () => {
    const twice = [finding("T-02", "F5", "甲"), finding("T-02", "F5", "乙")];
    expect(seen(carryOver(freshList(twice), [finding("T-02", "F5", "乙")]))).toEqual(["T-02 F5甲 ✓", "T-02 F5乙"]);
  });
});
