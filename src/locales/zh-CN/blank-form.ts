/** What the blank form prints besides its headings: notes and the line that says which form it is. */
import type { ProfileId } from "../../law/profile";
import { PROFILE_NAMES } from "./profiles";

/** Notes below the table. */
export const BLANK_NOTES = {
  weights: (execution: number, indicators: number) =>
    `注：1. 预算执行率 ${execution} 分，绩效指标合计 ${indicators} 分；单项得分不得超过该项分值。`,
  quantities: "2. 年度指标值写明方向、数值和单位，如“≥95%”“≤30万元”“2024年12月底前”；实际完成值只填数值和单位。",
  reasons: "3. 未完成年度指标值，或超出较多的，须在末栏写明偏差原因及改进措施。",
} as const;

/** Words offered for 实际完成值 of a qualitative indicator: 财预〔2020〕10号 第十六条. */
export const BLANK_RESULTS = ["达成年度指标", "部分达成年度指标并具有一定效果", "未达成年度指标且效果较差"] as const;

/** The line at the foot. @example formVersion("project-self-evaluation", "mof-2020", 2024) // "表式版本：project-self-evaluation 1 · 财政部2020（财预〔2020〕10号） · 2024年度" */
export function formVersion(form: string, profile: ProfileId, year: number): string {
  return `表式版本：${form} ${FORM_VERSION} · ${PROFILE_NAMES[profile]} · ${year}年度`;
}

/** Counts the changes of the blank form's layout. */
const FORM_VERSION = 1;
