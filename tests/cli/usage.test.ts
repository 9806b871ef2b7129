import { jixiao } from "../support/terminal";

const SAMPLE = "assets/samples/1-规范填报.xlsx";

describe("wrong usage ends with 2 and says what is wrong, on stderr only", () => {
  test.each([
    [[], "请写明要做什么。"],
    [["审核"], "没有这个命令：审核。"],
    [["__proto__"], "没有这个命令：__proto__。"],
    [["check"], "请写明要审核的文件或文件夹。"],
    [["check", SAMPLE, "--speed"], "参数写法不对。"],
    [["check", SAMPLE, "--profile"], "参数写法不对。"],
    [["check", SAMPLE, "--year", "24"], "年度应是四位数字，如 2024：24。"],
    [
      ["check", SAMPLE, "--profile", "beijing"],
      "没有这个地区口径：beijing。可用的有：mof-2020、mof-2021、guangdong、hubei、sichuan、yuzhong、conghua、wuchuan。",
    ],
    [["rules", "--year", "2024"], "参数写法不对。"],
    [["template"], "请写明表名，可用的有：project-self-evaluation。"],
    [["template", "monitoring", "--out", "a.xlsx"], "不能生成这种表：monitoring。可用的有：project-self-evaluation。"],
    [["template", "project-self-evaluation"], "请用 --out 写明要生成的文件。"],
    [["template", "project-self-evaluation", "b", "--out", "a.xlsx"], "多余的内容：b。"],
  ])("jixiao %j", async (args, sentence) => {
    const { status, out, err } = await jixiao(args);
    expect(status).toBe(2);
    expect(out).toBe("");
    expect(err.split("\n")[0]).toBe(sentence);
    expect(err).toContain("用法：");
  });

  test("help is no failure", async () => {
    const { status, out, err } = await jixiao(["--help"]);
    expect([status, err]).toEqual([0, ""]);
    expect(out.split("\n")[0]).toBe("用法：");
  });
});
