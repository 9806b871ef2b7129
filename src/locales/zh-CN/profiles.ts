/** Names of the profiles. */
import type { ProfileId } from "../../law/profile";

export const PROFILE_NAMES: Readonly<Record<ProfileId, string>> = {
  "mof-2020": "财政部2020（财预〔2020〕10号）",
  "mof-2021": "财政部2021（财预〔2021〕101号）",
  guangdong: "广东",
  hubei: "湖北",
  sichuan: "四川",
};

/** Methods that a profile chooses among. */
export const METHOD_NAMES = {
  ratio: "按比例",
  tiers: "分档",
  "pass-mark": "设及格线按比例",
  "inverse-ratio": "指标值÷完成值",
  linear: "2−完成值÷指标值",
  "all-or-nothing": "达标得满分、不达标不得分",
  yellowFrom: "黄灯起点",
  greenFrom: "绿灯起点",
  blueFrom: "蓝灯起点",
} as const;

/** Short names of the first levels. */
export const LEVEL_NAMES = { cost: "成本", output: "产出", benefit: "效益", satisfaction: "满意度" } as const;
