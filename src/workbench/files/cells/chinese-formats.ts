/** Date formats that a file names by number alone, as a Chinese Excel shows them (ECMA-376 part 1, 18.8.30, zh-cn). */
const DATE = 'yyyy"年"m"月"d"日"';
const YEAR_MONTH = 'yyyy"年"m"月"';
const MONTH_DAY = 'm"月"d"日"';
const TIME = 'h"时"mm"分"';
const TIME_SECONDS = 'h"时"mm"分"ss"秒"';

/** Format codes by number. */
export const CHINESE_FORMATS: ReadonlyMap<number, string> = new Map([
  [14, "yyyy/m/d"],
  [22, "yyyy/m/d h:mm"],
  [27, YEAR_MONTH],
  [28, MONTH_DAY],
  [29, MONTH_DAY],
  [30, "m-d-yy"],
  [31, DATE],
  [32, TIME],
  [33, TIME_SECONDS],
  [34, TIME],
  [35, TIME_SECONDS],
  [36, YEAR_MONTH],
  [50, YEAR_MONTH],
  [51, MONTH_DAY],
  [52, YEAR_MONTH],
  [53, MONTH_DAY],
  [54, MONTH_DAY],
  [55, TIME],
  [56, TIME_SECONDS],
  [57, YEAR_MONTH],
  [58, MONTH_DAY],
]);
