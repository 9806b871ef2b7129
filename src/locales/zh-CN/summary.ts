/** Headings and labels of the summary tables. */
export const SUMMARY = {
  columns: {
    grade: "等级",
    count: "个数",
    share: "占比",
    amount: "金额",
    amountShare: "金额占比",
    band: "档次",
  },
  /** Labels of a band of rates; `{percent}` is its bound. */
  bands: {
    exactly: "={percent}%",
    from: "{percent}%以上",
    below: "{percent}%以下",
    above: ">{percent}%（异常）",
  },
  noBudget: "预算为0",
  overall: "总体预算完成率",
} as const;
