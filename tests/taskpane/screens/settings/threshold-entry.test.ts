import {
  boxText,
  draftedThresholds,
  entryText,
  readEntry,
} from "../../../../src/taskpane/screens/settings/threshold-entry";

const value = (figure: number) => ({ kind: "value", value: figure });
const fault = (kind: string, bound?: string) => ({
  kind: "fault",
  fault: bound === undefined ? { kind } : { kind, bound },
});

describe("a threshold as it is typed", () => {
  test.each([
    ["overReasonFrom", "130", value(1.3)],
    ["overReasonFrom", " 130 % ", value(1.3)],
    ["overReasonFrom", "１３０％", value(1.3)],
    ["overReasonFrom", "100", value(1)],
    ["overReasonFrom", "112.5", value(1.125)],
    ["overReasonFrom", "1.3", fault("below", "100")],
    ["overRemarkFrom", "10001", fault("above", "10000")],
    ["executionReasonBelow", "90", value(0.9)],
    ["executionReasonBelow", "0", value(0)],
    ["executionReasonBelow", "-5", fault("below", "0")],
    ["executionReasonBelow", "−5", fault("below", "0")],
    ["executionReasonBelow", "101", fault("above", "100")],
    ["singleWeightLimit", "20", value(20)],
    ["singleWeightLimit", "7.5", value(7.5)],
    ["singleWeightLimit", "0", fault("below", "1")],
    ["singleWeightLimit", "101", fault("above", "100")],
    ["fewestIndicators", "5", value(5)],
    ["fewestIndicators", "3.5", fault("not-whole")],
    ["fewestIndicators", "五", fault("not-a-number")],
    ["moneyTolerance", "0.005", value(0.005)],
    ["moneyTolerance", "1e3", fault("not-a-number")],
    ["moneyTolerance", "0.0.5", fault("not-a-number")],
    ["moneyTolerance", "", { kind: "empty" }],
    ["moneyTolerance", "　", { kind: "empty" }],
  ] as const)("%s: “%s”", (name, text, entry) => {
    expect(readEntry(name, text)).toEqual(entry);
  });

  test("is shown as it would be typed, without a binary tail", () => {
    expect(entryText("overReasonFrom", 1.1)).toBe("110");
    expect(entryText("executionReasonBelow", 0.29)).toBe("29");
    expect(entryText("moneyTolerance", 0.005)).toBe("0.005");
  });

  test("comes back as it was typed", () => {
    const entry = readEntry("overReasonFrom", "115.7");
    expect(entry).toEqual(value(1.157));
    expect(entryText("overReasonFrom", 1.157)).toBe("115.7");
  });
});

describe("the boxes", () => {
  const stored = { overReasonFrom: 1.2, fewestIndicators: 5 };

  test("show what is typed, else what is stored, else nothing", () => {
    expect(boxText("overReasonFrom", { overReasonFrom: "" }, stored)).toBe("");
    expect(boxText("overReasonFrom", {}, stored)).toBe("120");
    expect(boxText("moneyTolerance", {}, stored)).toBe("");
  });

  test("change what was touched and nothing else", () => {
    expect(draftedThresholds({ singleWeightLimit: "25" }, stored)).toEqual({ ...stored, singleWeightLimit: 25 });
    expect(draftedThresholds({ overReasonFrom: "150%" }, stored)).toEqual({ overReasonFrom: 1.5, fewestIndicators: 5 });
  });

  test("go back to the profile's value once they are emptied", () => {
    expect(draftedThresholds({ overReasonFrom: "" }, stored)).toStrictEqual({ fewestIndicators: 5 });
  });

  test("come to nothing where one of them is wrong", () => {
    expect(draftedThresholds({ overReasonFrom: "130", fewestIndicators: "x" }, stored)).toBeNull();
  });
});
