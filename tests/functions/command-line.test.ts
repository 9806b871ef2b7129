import { jixiao } from "../support/terminal";

async function answerOf(fn: string, args: unknown[]): Promise<unknown> {
  const { out } = await jixiao(["call"], [JSON.stringify({ fn, args })]);
  return JSON.parse(out) as unknown;
}

test("CHECK and SAMPLE answer on the command line", async () => {
  expect(await answerOf("SAMPLE", [[["甲"], ["乙"], ["丙"]], 0.5, [[1], [0], [2]]])).toEqual({
    value: [["甲"], ["丙"]],
  });
  expect(await answerOf("CHECK", [[["合计", 5]]])).toEqual({
    error: "#N/A",
    message: expect.stringMatching(/^这片区域不是自评表，没有找到：项目名称、.*请从标题到末行整张选取。$/u) as string,
  });
});
