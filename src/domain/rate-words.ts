/** Words in an indicator's name that say how its figure may behave. */

/** Names are read this far: a hostile cell may hold a page. */
const NAME_LENGTH = 100;

/** Growth, and ratios of done to planned, go beyond the whole by nature. */
const BEYOND_WHOLE =
  /增长|增速|增幅|增加|增收|增产|增值|提高|提升|上升|扩大|变动|变化|调整|同比|环比|比上年|较上年|完成|达成|实现|执行|到位|进度|超额|收益|回报|利润|产出|产销|使用率|利用率|周转|杠杆|放大|负债|倍|毛入/u;

/** A rate of saving or of money well used is better the higher it is, although it stands among costs. */
const SAVING =
  /节约|节省|节支|压减|压降|压缩|降低|下降|减少|控制率|执行率|完成率|支付率|支出率|到位率|使用率|准确|合规|收益|回收/u;

/** What is done about an evil, or against it, is better the more it is, although the evil is named. */
const REMEDIED =
  /处理|处置|处结|办结|办理|整改|整治|解决|化解|调解|回复|答复|回访|扑灭|查明|查处|侦破|结案|下降|降低|降幅|减少|减量|压降|控制|预防|防范|防控|防治|预警|登记|公示|及时|按时|完成|清理|收回|盘活|消化|利用|使用|准确|满意|排查|消除|修复|抢修|维修|响应|受理|上报|报告|报送|监测|监控|检测|检查|救助|救治|救援|抚恤|赔付|理赔|演练|培训|宣传|覆盖|知晓|纠正|更正|改善|优化|达标|合格|吸纳|安置/u;

/** Cost names for which nothing at all is a sensible figure: what should not happen, or nobody should pay. */
const NOUGHT_IS_MEANT = /超|增|偏差|损失|浪费|负担|收费|新增|债务|违规|罚|欠|免费|自付|影响/u;

/** True where a rate of that name may pass 100 %. @example mayExceedWhole("培训任务完成率") // true */
export function mayExceedWhole(name: string): boolean {
  return BEYOND_WHOLE.test(name.slice(0, NAME_LENGTH));
}

/** True for savings and the like, which stand among costs and are better the higher. @example isSavingName("成本节约率") // true */
export function isSavingName(name: string): boolean {
  return SAVING.test(name.slice(0, NAME_LENGTH));
}

/** True where the name speaks of mending or preventing what it names. @example isRemedyName("投诉办结率") // true */
export function isRemedyName(name: string): boolean {
  return REMEDIED.test(name.slice(0, NAME_LENGTH));
}

/** True where 0 is a sensible cost. @example mayBeNought("超预算金额") // true */
export function mayBeNought(name: string): boolean {
  return NOUGHT_IS_MEANT.test(name.slice(0, NAME_LENGTH));
}
