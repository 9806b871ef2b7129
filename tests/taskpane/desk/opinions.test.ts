import { planRefused } from "../../../src/locales/plans";
import type { Desk } from "../../../src/taskpane/desk/desk";
import type { Collector } from "../../../src/taskpane/reader/collector";
import type { Guest } from "../../workbench/support/guest";
import { brokenFile, choose, formFile } from "./form-files";
import { nodeCollector } from "./node-collector";
import { deskOn, directCore, openBlank, openSample } from "./open-desk";

let guest: Guest;
let desk: Desk;
afterEach(() => guest.workbook.dispose());

const planned = () => desk.state().preview?.plan.newSheets.map(({ plan }) => plan.name);

describe("opinions on all forms", () => {
  test("of files: on those that count alone", async () => {
    guest = openBlank();
    desk = deskOn();
    await desk.begin();
    await choose(
      desk,
      "files",
      await formFile("1.xlsx", "道路"),
      await formFile("2.xlsx", "道路"),
      await formFile("3.xlsx", "桥梁", { A2: "（2023年度）" }),
      brokenFile("4.xlsx"),
      await formFile("5.xlsx", "供水", { H4: "供水站" }),
    );
    await desk.proposeOpinions();
    expect(planned()).toEqual(["某县水利局-道路", "供水站-供水"]);
    expect(desk.state().preview?.counts.newSheets).toBe(2);
  });

  test("of files with more sheets than those that count: on these alone", async () => {
    guest = openBlank();
    // Every file has a second sheet, which the summary does not know.
    const collector: Collector = {
      ...nodeCollector,
      review: async (...given: Parameters<Collector["review"]>) =>
        (await nodeCollector.review(...given)).flatMap((one) => [{ ...one, sheet: "旧表", project: "旧路" }, one]),
    };
    desk = deskOn(directCore(), collector);
    await desk.begin();
    await choose(desk, "files", await formFile("1.xlsx", "道路"));
    await desk.proposeOpinions();
    expect(planned()).toEqual(["某县水利局-道路"]);
  });

  test("of this workbook: as its sheets stand", async () => {
    guest = await openSample("1-规范填报.xlsx");
    desk = deskOn();
    await desk.begin();
    await desk.summariseWorkbook();
    await desk.proposeOpinions();
    expect(desk.state().trouble).toBeNull();
    expect(planned()).toEqual(["青溪县农村供水服务中心-农村供水管网改造"]);
    await desk.applyPreview();
    expect(desk.state().sheets.length).toBe(2);
    await desk.takeBack();
    expect(desk.state().sheets.length).toBe(1);
  });

  test("are refused for more forms than one workbook should take, with the next step", async () => {
    guest = openBlank();
    desk = deskOn();
    await desk.begin();
    const forms = await Promise.all(
      Array.from({ length: 101 }, (_, number) => formFile(`${number}.xlsx`, `项目${number}`)),
    );
    await choose(desk, "files", ...forms.slice(0, 100));
    await desk.proposeOpinions();
    expect(desk.state().preview?.counts.newSheets).toBe(100);
    desk.dropPreview();
    await choose(desk, "files", ...forms.slice(100));
    await desk.proposeOpinions();
    const failure = desk.state().trouble?.failure;
    expect(failure).toEqual({ kind: "plan", key: "opinion.too-many", facts: { count: 101, most: 100 } });
    expect(planRefused("zh-CN", "opinion.too-many", { count: 101, most: 100 })).toBe(
      "共有 101 份表，一次最多在工作簿里写 100 份意见书。请分批选择文件，或在命令行用 jixiao summarize 加 --opinions，按单位写成文件。",
    );
    expect(desk.state().preview).toBeNull();
  });
});
