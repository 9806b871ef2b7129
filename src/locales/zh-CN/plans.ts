/** What the preview of a write says: what it is for, what was left out, why it cannot be done. */

/** Titles, by purpose. */
export const PLAN_PURPOSES = {
  "new-form": "插入空白表",
  "computed-cells": "补全计算列",
  "insert-row": "插入指标行",
  "remove-row": "删除指标行",
  scores: "写入得分",
  opinion: "生成审核意见书",
  summary: "写入汇总表",
} as const;

/** What a plan leaves out, or what one should know of it. */
export const PLAN_NOTES = {
  "computed.kept": "{count} 格已有内容，未改动。",
  "computed.merged": "{count} 格的得分与相邻指标合并，请人工填写。",
  "computed.no-weight": "{count} 格没有分值，或分值不是数字，未写公式。",
  "computed.qualitative": "{count} 格是定性指标，或指标值看不出是多少，请人工评分。",
  "computed.date": "{count} 格的指标值是日期，请核对后在“评分”中写入。",
  "computed.range": "{count} 格的指标值是区间，请核对后在“评分”中写入。",
  "computed.target": "{count} 格的指标值不能直接用公式计算，请在“评分”中写入。",
  "computed.actual": "{count} 格的完成值写法可能有两种理解，或与指标值单位不同。请写明单位，或在“评分”中写入。",
  "computed.satisfaction": "{count} 格的满意度指标值没有写成百分比，未写公式。",
  "computed.over-deduction": "{count} 格按规定对超额完成扣分，请在“评分”中写入。",
  "computed.money-text": "{count} 格的金额不是数字，相关公式未写。请改为数字后再补全。",
  "computed.parts": "{count} 格的资金总额未写公式：下方的资金来源与官方表式不同。",
  "computed.execution-tiers": "执行率得分要看项目是否完成，未写公式。请在“评分”中写入。",
  "computed.total": "{count} 格的合计未写公式：表中另有小计行。",
  "insert.total-weight": "请核对分值合计是否包含新插入的一行。",
  "remove.content": "这一行的 {count} 格内容将一并删除：{name}",
  "scores.outside-band": "{cell} 的得分 {points} 与完成值所写的档次不符（该档为 {from} 至 {to}）。请同时核对完成值。",
  "opinion.left-out": "{count} 张工作表不是已审核的绩效表，未列入：{sheets}",
} as const;

/** Why a plan cannot be made, and what to do. */
export const PLAN_REFUSALS = {
  "form.none": "这张工作表不是能识别的项目支出绩效自评表。请打开一张自评表，或先插入空白表。",
  "new-form.unknown": "还不能生成这种空白表。目前只有项目支出绩效自评表。",
  "new-form.year": "年度 {year} 不对，请填 {first} 至 {last} 之间的年份。",
  "computed.nothing": "没有需要补全的空格：{kept} 格已有内容。先填写指标值、分值和完成值，或清空要重算的得分。",
  "insert.not-a-row": "第 {row} 行不是指标行。请先选中一项指标。",
  "insert.merged-values": "第 {row} 行与相邻行有合并的内容，不能插入。请先取消合并。",
  "insert.single-row-protected":
    "工作表已保护，第 {row} 行单独占一个二级指标，插入后无法合并。请先撤销工作表保护，或选另一行。",
  "insert.merged-protected": "工作表已保护，第 {row} 行有合并单元格，插入后无法照样合并。请先撤销工作表保护。",
  "remove.not-a-row": "第 {row} 行不是指标行。请先选中一项指标。",
  "remove.protected": "工作表已保护，不能删除第 {row} 行。请先撤销工作表保护，或把这一行留空。",
  "remove.only-row": "第 {row} 行是所在级次的最后一行，删除后级次名称会丢失。不用的话请留空。",
  "remove.merged-values": "第 {row} 行与相邻行有合并的内容，不能删除。请先取消合并。",
  "scores.not-a-score": "{cell} 不是得分格，未写入。",
  "scores.merged": "{cell} 与相邻行合并，得分不能分开写入。请先取消合并。",
  "scores.no-weight": "{cell} 所在行没有分值。请先填写分值。",
  "scores.places": "{cell} 的得分最多保留 {places} 位小数。",
  "scores.outside": "{cell} 的得分 {points} 超出范围，应在 {from} 至 {to} 之间。",
  "scores.nothing": "得分没有变化，不需要写入。",
  "summary.none": "还没有选择汇总表。请至少选一张。",
  "opinion.no-form": "没有已审核的绩效表。请先打开一张自评表并审核。",
  "opinion.too-many":
    "共有 {count} 份表，一次最多在工作簿里写 {most} 份意见书。请分批选择文件，或在命令行用 jixiao summarize 加 --opinions，按单位写成文件。",
} as const;

/** For a key that has no sentence. */
export const PLAN_UNKNOWN = "这一步不能自动完成，请人工处理。";
