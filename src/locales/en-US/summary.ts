/** Headings and labels of the summary tables. */
import type { Words } from "../words";
import type { SUMMARY as CHINESE } from "../zh-CN/summary";

export const SUMMARY: Words<typeof CHINESE> = {
  columns: {
    grade: "Grade",
    count: "Projects",
    share: "Share",
    amount: "Amount",
    amountShare: "Share of amount",
    band: "Band",
  },
  bands: {
    exactly: "={percent}%",
    from: "{percent}% and above",
    below: "below {percent}%",
    above: ">{percent}% (abnormal)",
  },
  noBudget: "No budget",
  overall: "Overall budget execution rate",
};
