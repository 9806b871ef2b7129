/** What a unit measures and how much of the base it is, so that 14030米 can be set against 14公里. */
import { proportion } from "../decimal";
import { remember } from "../remember";

/** Different units to keep in mind. */
const MOST_UNITS = 500;

/** A unit as so many of its base; `parts` holds what stands behind the first `/`. */
export interface Scale {
  /** Units of one dimension can be set against each other. `count` is whatever is counted. */
  readonly dimension: string;
  /** One unit is `times` ÷ `per` of the dimension's base. */
  readonly times: number;
  readonly per: number;
  /** The divisor of a compound unit: 人·月 of 元/人·月; null for a plain one. */
  readonly divisor: string | null;
  /** True for 万人, 亿元: a bare number beside it may mean either. */
  readonly multiplied: boolean;
}

const PLAIN = new Map<string, readonly [string, number, number]>();

function scales(dimension: string, list: readonly (readonly [string, number, number?])[]): void {
  for (const [units, times, per] of list)
    for (const unit of units.split(" ")) PLAIN.set(unit, [dimension, times, per ?? 1]);
}

scales("percent", [
  ["% ‰", 1],
  ["个百分点 百分点", 1, 100],
]);
scales("money", [
  ["元", 1],
  ["角", 1, 10],
]);
scales("美元", [["美元", 1]]);
scales("欧元", [["欧元", 1]]);
scales("港元", [["港元", 1]]);
scales("日元", [["日元", 1]]);
scales("length", [
  ["公里 千米 km KM Km", 1000],
  ["米 m 公尺", 1],
  ["里", 500],
  ["厘米 cm", 1, 100],
  ["毫米 mm", 1, 1000],
]);
scales("area", [
  ["平方公里 平方千米 km² km2", 1_000_000],
  ["公顷 ha", 10_000],
  ["亩", 10_000, 15],
  ["平方米 平米 平方 ㎡ m² m2", 1],
]);
scales("volume", [
  ["立方米 立方 方 m³ m3 ㎥", 1],
  ["升 L", 1, 1000],
  ["毫升 ml mL", 1, 1_000_000],
]);
scales("mass", [
  ["吨 t", 1000],
  ["千克 公斤 kg KG Kg", 1],
  ["斤", 1, 2],
  ["克 g", 1, 1000],
  ["毫克 mg", 1, 1_000_000],
]);
scales("energy", [["千瓦时 kWh KWH kwh 度", 1]]);
scales("power", [
  ["兆瓦 MW", 1000],
  ["千瓦 kW KW", 1],
  ["瓦 W", 1, 1000],
]);
scales("time", [
  ["周 星期", 604_800],
  ["天 日 自然日 日历天", 86_400],
  ["小时", 3600],
  ["分钟", 60],
  ["秒", 1],
]);
// Months have no fixed number of days, and working days no fixed number of months.
scales("months", [
  ["年", 12],
  ["季度", 3],
  ["月", 1],
]);
scales("workdays", [["工作日", 1]]);
scales("吨标准煤", [["标煤 吨标准煤 吨标煤", 1]]);
scales("sound", [["dB 分贝", 1]]);
scales("temperature", [["℃ 摄氏度", 1]]);

const MULTIPLIERS: readonly (readonly [string, number])[] = [
  ["万亿", 1e12],
  ["千亿", 1e11],
  ["百亿", 1e10],
  ["十亿", 1e9],
  ["千万", 1e7],
  ["百万", 1e6],
  ["十万", 1e5],
  ["亿", 1e8],
  ["万", 1e4],
  ["千", 1e3],
  ["百", 1e2],
];

/** 千 and 百 begin words of their own (千斤顶), so they multiply only what is measured in money or people. */
const SMALL_MULTIPLIED = new Set(["元", "人", "户", "亩", "吨", "名", "人次"]);

function plainScale(unit: string): Omit<Scale, "divisor"> {
  const known = PLAIN.get(unit);
  if (known !== undefined) return { dimension: known[0], times: known[1], per: known[2], multiplied: false };
  for (const [multiplier, factor] of MULTIPLIERS) {
    if (!unit.startsWith(multiplier)) continue;
    const base = unit.slice(multiplier.length);
    if (factor < 1e4 && !SMALL_MULTIPLIED.has(base)) continue;
    const [dimension, times, per] = PLAIN.get(base) ?? ["count", 1, 1];
    return { dimension, times: times * factor, per, multiplied: true };
  }
  return { dimension: "count", times: 1, per: 1, multiplied: false };
}

/** One spelling for a divisor: 元/人/月 is 元/人·月. */
function divisorOf(unit: string): string | null {
  const slash = unit.indexOf("/");
  return slash < 0
    ? null
    : unit
        .slice(slash + 1)
        .replaceAll("/", "·")
        .replaceAll("名", "人");
}

/**
 * What a unit measures.
 *
 * @param unit as `Quantity.unit` has it
 * @example scaleOf("万亩") // { dimension: "area", times: 100000000, per: 15, divisor: null, multiplied: true }
 */
export const scaleOf = remember((unit: string): Scale => {
  const divisor = divisorOf(unit);
  // 人/次 and 人/天 are counts of their own, and no rate of anything.
  const first = divisor === null ? unit : unit.slice(0, unit.indexOf("/"));
  return { ...plainScale(first), divisor };
}, MOST_UNITS);

/** A value told in another unit of the same dimension, exactly. @example convert(14030, scaleOf("米"), scaleOf("公里")) // 14.03 */
export function convert(value: number, from: Scale, to: Scale): number {
  if (from.times === to.times && from.per === to.per) return value;
  return proportion(value, from.times * to.per, to.times * from.per) ?? value;
}
