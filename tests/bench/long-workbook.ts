/** A workbook with one long form, as a person has it open: made to be read by the pane. */
import { Workbook } from "exceljs";

const LEVELS: readonly (readonly [string, string])[] = [
  ["产出指标", "数量指标"],
  ["产出指标", "质量指标"],
  ["效益指标", "社会效益指标"],
  ["满意度指标", "服务对象满意度指标"],
];
const HEAD = [
  ["项目支出绩效自评表"],
  ["（2023年度）"],
  ["项目名称", "", "", "长表"],
  ["主管部门", "", "", "某局", "", "实施单位", "", "某所"],
  ["项目资金（万元）", "", "", "年初预算数", "全年预算数", "全年执行数", "分值", "执行率", "得分"],
  ["", "年度资金总额", "", 100, 100, 90, 10, 0.9, 9],
  ["", "一级指标", "二级指标", "三级指标", "年度指标值", "实际完成值", "分值", "得分", "偏差原因分析及改进措施"],
];
/** Every so many rows stop short of their target, and every so many have a score that is not theirs. */
const SHORT = 10;
const FAULTY = 7;

function row(index: number, count: number): (string | number)[] {
  const [level1 = "", level2 = ""] = LEVELS[Math.floor((index * LEVELS.length) / count)] ?? [];
  const isShort = index % SHORT === 0;
  const target = `≥${index + 5}个`;
  const actual = `${isShort ? index : index + 5}个`;
  const score = index % FAULTY === 0 ? 0.009 : 0.01;
  return ["", level1, level2, `指标${index}`, target, actual, 0.01, score, isShort ? "受天气影响，下年加快" : ""];
}

/**
 * The file, one form on the sheet 自评表.
 *
 * @param count indicators
 */
export async function longWorkbook(count: number): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("自评表");
  sheet.addRows([...HEAD, ...Array.from({ length: count }, (_, index) => row(index, count))]);
  sheet.addRow(["总分", "", "", "", "", "", 100, 99]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
