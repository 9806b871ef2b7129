import { judgedPoints, withGrade, type JudgedPoints } from "../../../../src/taskpane/screens/score/judged-points";
import { GRADES } from "./score-sheet";

const [DONE, PARTLY] = GRADES;

describe("points as they are typed", () => {
  test.each<[string, string, JudgedPoints]>([
    ["达成", "8.5", { kind: "points", points: 8.5 }],
    ["达成", " 10 ", { kind: "points", points: 10 }],
    ["达成", "８．５分", { kind: "points", points: 8.5 }],
    ["达成", "9 分", { kind: "points", points: 9 }],
    ["部分达成", "7.99", { kind: "points", points: 7.99 }],
    ["未达成", "0", { kind: "points", points: 0 }],
    ["达成", "7.99", { kind: "outside", grade: DONE } as JudgedPoints],
    ["达成", "10.01", { kind: "outside", grade: DONE } as JudgedPoints],
    ["部分达成", "8", { kind: "outside", grade: PARTLY } as JudgedPoints],
    ["达成", "8.555", { kind: "too-fine" }],
    ["达成", "-9", { kind: "not-a-number" }],
    ["达成", "九", { kind: "not-a-number" }],
    ["达成", "1e1", { kind: "not-a-number" }],
    ["达成", "8.", { kind: "not-a-number" }],
    ["达成", "  ", { kind: "open", grade: DONE } as JudgedPoints],
    ["", "8", { kind: "none" }],
    ["不存在", "8", { kind: "none" }],
  ])("%s %j", (grade, points, expected) => {
    expect(judgedPoints({ grade, points }, GRADES)).toEqual(expected);
  });
});

describe("another grade", () => {
  test("points in its band stay", () => {
    expect(withGrade({ grade: "", points: "8.5" }, "达成", GRADES)).toEqual({ grade: "达成", points: "8.5" });
  });

  test("points outside its band go", () => {
    expect(withGrade({ grade: "部分达成", points: "7" }, "达成", GRADES)).toEqual({ grade: "达成", points: "" });
  });

  test("a band of one score fills it in", () => {
    const grades = [{ name: "未达成", from: 0, to: 0 }];
    expect(withGrade({ grade: "", points: "" }, "未达成", grades)).toEqual({ grade: "未达成", points: "0" });
  });

  test("none takes the points along", () => {
    expect(withGrade({ grade: "达成", points: "9" }, "", GRADES)).toEqual({ grade: "", points: "" });
  });
});
