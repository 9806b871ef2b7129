/** Names of things one wants less of: 事故, 投诉, 结余率. */
import { isRemedyName } from "./rate-words";

/** Names are read this far: a hostile cell may hold a page. */
const NAME_LENGTH = 100;

/** What is bad by itself, wherever it is counted. */
const EVILS =
  /(?:故障|死亡|病死|投诉|超期|逾期|延误|误期|能耗|差错|事故|伤亡|火灾|损失|损耗|漏损|误差|偏差|偏离|违规|违法|违纪|失误|缺陷|返工|不合格|退货|拖欠|信访|上访|纠纷|停机|停电|停水|断供|超标|超支|浪费)(?:发生)?$/u;

/** What is bad as a rate; as a count it may be the people one helps (失业人数). */
const EVILS_AS_RATES = /(?:失业|失学|辍学|发病|感染|闲置|空置|流失|污染|犯罪|返贫|贫困)(?:发生)?$/u;

/** Movements of money or plans: bad only as a rate or a count of theirs. */
const MOVEMENTS = /(?:结余|结转|结转结余|变动|调整)$/u;

/** Counted with these words behind: 事故起数, 死亡人数, 能耗水平. */
const COUNTED = [
  "起数",
  "次数",
  "件数",
  "人数",
  "例数",
  "天数",
  "时间",
  "时长",
  "比例",
  "比率",
  "比重",
  "数量",
  "总数",
  "总量",
  "水平",
  "幅度",
  "程度",
  "情况",
  "金额",
  "资金",
  "事件",
  "率",
  "数",
  "量",
  "额",
  "度",
];

/** Said of an evil that is kept away: 无事故, 零投诉. */
const KEPT_AWAY = /无|零|未|不发生|避免|杜绝|免|防|抗|反/u;

/** Structures are adjusted on purpose: 产业结构调整. */
const ADJUSTED_ON_PURPOSE = /结构|产业|种植|优化/u;

const RATES = new Set(["率", "比例", "比率", "比重"]);

/** What such words end with: nearly every name ends otherwise. */
const LAST_LETTERS: ReadonlySet<string> = new Set(COUNTED.map((word) => word.slice(-1)));

/** The word at a name's end that only says how it is counted; "" where there is none. */
function counting(name: string): string {
  if (!LAST_LETTERS.has(name.slice(-1))) return "";
  return COUNTED.find((word) => name.length > word.length && name.endsWith(word)) ?? "";
}

/** True where what is counted is bad, or a movement that is bad as it is counted. */
function namesEvil(stem: string, counted: string): boolean {
  if (EVILS.test(stem)) return true;
  if (EVILS_AS_RATES.test(stem)) return RATES.has(counted);
  return counted !== "" && MOVEMENTS.test(stem) && !ADJUSTED_ON_PURPOSE.test(stem);
}

/**
 * True for an indicator that is better the lower it is, by its name alone.
 *
 * What is done about an evil counts as good (投诉处理率), and so does an evil kept away (无事故天数).
 *
 * @param name the name of a third-level indicator
 * @example isReverseName("安全事故发生率") // true
 * @example isReverseName("投诉处理率") // false
 */
export function isReverseName(name: string): boolean {
  const bare = name
    .slice(0, NAME_LENGTH)
    .replace(/[（(【[].*$/u, "")
    .replace(/[\s，。,.:：]+$/u, "");
  const counted = counting(bare);
  const stem = bare.slice(0, bare.length - counted.length);
  if (!namesEvil(stem, counted)) return false;
  return !isRemedyName(bare.replaceAll("不合格", "")) && !KEPT_AWAY.test(bare);
}
