/** Why a file could not be used, and what to do about it. */

export const FILE_SENTENCES = {
  missing: "找不到这个文件。请检查文件名和所在文件夹。",
  notAFile: "这不是文件，或没有权限打开。",
  empty: "文件是空的。请重新取得这份文件。",
  notAWorkbook: "这不是 Excel 或 WPS 表格。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  webArchive: "这是网页存档。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  damaged: "文件已损坏或不完整。请用 Excel 或 WPS 打开后另存为 .xlsx，打不开的请重新取得这份文件。",
  encrypted: "文件设有打开密码。请取消密码后再审核。",
  fileSize: (limit: number) => `文件超过 ${limit} MB。请拆分后再审核。`,
  unpackedSize: (limit: number) => `文件解压后超过 ${limit} MB。请拆分后再审核。`,
  rows: (limit: number) => `工作表超过 ${limit} 行。请删去多余的行，或拆分后再审核。`,
  columns: (limit: number) => `工作表超过 ${limit} 列。请删去多余的列后再审核。`,
  cells: (limit: number) => `单元格超过 ${limit} 个。请删去多余的行列，或拆分后再审核。`,
  places: (limit: number) => `各工作表的行数乘以列数合计超过 ${limit}。请删去多余的行列，或拆分后再审核。`,
  merges: (limit: number) => `合并单元格超过 ${limit} 处。请取消多余的合并后再审核。`,
  intricate: "文件内容过于繁杂，不能读取。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  /** Stands in a cell whose formula has no stored result. */
  uncalculated: "#公式未计算",
  noForm: "没有找到绩效表。请确认表名和表头与官方表式一致。",
} as const;

/** What a person is told who types something else into a blank form than it takes, by the key of the validation. */
export const INPUT_SENTENCES = {
  "input.points": "请填数字，不小于0，不超过该项分值。",
  "input.money": "请填金额，只填数字，不小于0。",
  "input.result": "定性指标可从列表中选择，定量指标请填数值和单位。",
  "input.rate": "请填百分比，如 97.43%，不小于0。",
} as const;

/** For a key that has no sentence of its own. */
export const ANY_INPUT_SENTENCE = "填写的内容不符合本格的要求。";

/**
 * The sentence of an input's validation.
 *
 * @returns a general sentence for a key that has none
 * @example inputSentence("input.money") // "请填金额，只填数字，不小于0。"
 */
export function inputSentence(messageKey: string): string {
  return new Map<string, string>(Object.entries(INPUT_SENTENCES)).get(messageKey) ?? ANY_INPUT_SENTENCE;
}
