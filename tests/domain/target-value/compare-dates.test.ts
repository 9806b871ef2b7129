import { compareDates } from "../../../src/domain/target-value/compare-dates";
import { parseQuantity } from "../../../src/domain/target-value/parse-quantity";

function compare(target: string, actual: string, year: number | null): unknown {
  const found = compareDates(parseQuantity(target), parseQuantity(actual), year);
  return "why" in found ? found.why : found.late;
}

test.each([
  ["2023年12月前", "2023年12月前", null, false],
  ["2021年12月完成", "2021年12月完成", null, false],
  ["2023年12月31日前", "2024年1月1日", null, true],
  ["2023年12月31日前", "2023年12月31日", null, false],
  ["9月前", "7月", null, false],
  ["9月前", "10月", null, true],
  ["9月前", "2022年7月", 2022, false],
  ["9月前", "2023年7月", 2022, true],
  ["2022年底之前", "11月", 2022, false],
  ["2022年6月底前", "11月", 2022, true],
  ["年底前", "2022年12月31日", 2022, false],
  ["2月底前", "2024年2月29日", 2024, false],
  ["2月底前", "2023年3月1日", 2023, true],
  ["2月底前", "2000年2月29日", 2000, false],
  ["2021.1.1-12.31", "2021.1.1-12.31", null, false],
  ["2021.1.1-12.31", "2022.1.5", null, true],
  ["2023年12月31日前", "2023年1月-2024年2月", null, true],
  ["早于2023年12月1日", "2023年12月1日", null, true],
  ["早于2023年12月1日", "2023年11月30日", null, false],
])("due %s, done %s, form of %s: late %s", (target, actual, year, late) => {
  expect(compare(target, actual, year)).toBe(late);
});

test.each([
  ["9月前", "2022年7月", null, "year-unknown"],
  ["2022年底之前", "11月", null, "year-unknown"],
  ["2022年底之前", "达成预期指标", 2022, "not-dates"],
  ["按时完成", "2022年7月", 2022, "not-dates"],
  ["3个工作日内", "2022年7月", 2022, "not-dates"],
  ["2023年1月1日起", "2023年3月", 2023, "no-deadline"],
])("due %s, done %s, form of %s: %s", (target, actual, year, why) => {
  expect(compare(target, actual, year)).toBe(why);
});
