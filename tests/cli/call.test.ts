import { jixiao } from "../support/terminal";

async function answers(...lines: string[]): Promise<unknown[]> {
  const { out } = await jixiao(["call"], lines);
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as unknown);
}

test("answers line by line, in order", async () => {
  expect(
    await answers(
      '{"fn":"SCORE","args":["≥14公里",14.03,10]}',
      "",
      '{"fn":"GRADE","args":[90]}',
      '{"fn":"PARSETARGET","args":["≥95%"]}',
    ),
  ).toEqual([{ value: 10 }, { value: "优" }, { value: [[">=", 0.95, "", "%", "percent"]] }]);
});

test("a line that is no call is answered with an error, and the next goes on", async () => {
  const refusal = {
    error: "#VALUE!",
    message: '这一行不是有效的函数调用，应如 {"fn":"SCORE","args":["≥14公里",14.03,10]}。',
  };
  expect(
    await answers(
      "{",
      "null",
      "[]",
      '{"args":[]}',
      '{"fn":1}',
      '{"fn":"SCORE","args":{}}',
      '{"fn":"GRADE","args":[95]}',
    ),
  ).toEqual([refusal, refusal, refusal, refusal, refusal, refusal, { value: "优" }]);
});
