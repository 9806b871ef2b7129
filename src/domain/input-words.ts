/** Names of money that is put into a project, and of money that comes out of it. */

/** Names are read this far. */
const LONGEST_NAME = 100;

/** Nothing but the money itself: 资金投入, 项目经费投入总额. */
const BARE = /^(?:项目|财政|年度)?(?:(?:资金|经费)总?投入(?:总?额|金额)?|投入(?:资金|经费)(?:总?额|金额)?)$/u;

const SPENT = /资金|经费|投入|支出金额|支出总?额|支出数|拨款|到位/u;

/** Money a project raises, saves or brings back is what it achieved. */
const GAINED =
  /收回|盘活|节约|节省|追缴|追回|挽回|筹措|筹集|募集|众筹|撬动|带动|引导|吸引|引进|引入|争取|审减|核减|清收|回收|清理|清欠|担保|贷款|融资|授信|征收|收入|增收|产值|销售|交易|招商|投保|捐/u;

/**
 * What a name says of money.
 *
 * - `bare`   it is the money put in, and nothing else
 * - `spent`  it speaks of money put in or paid out
 * - `gained` it speaks of money that the project raises, saves or brings back
 *
 * @returns null where it speaks of none of them
 * @example moneyWords("业务经费") // "spent"
 * @example moneyWords("盘活存量资金") // "gained"
 */
export function moneyWords(name: string): "bare" | "spent" | "gained" | null {
  const words = name.slice(0, LONGEST_NAME);
  if (BARE.test(words)) return "bare";
  if (GAINED.test(words)) return "gained";
  return SPENT.test(words) ? "spent" : null;
}
