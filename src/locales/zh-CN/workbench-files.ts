/** What the workbench says when it opens and saves files. */

/** Why a file was not opened, or a workbook not saved. */
export const WORKBENCH_FILE_REFUSALS = {
  empty: "文件是空的。请重新取得这份文件。",
  notAWorkbook: "这不是 Excel 或 WPS 表格。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  encrypted: "文件设有打开密码。请用 Excel 或 WPS 取消密码后再打开。",
  damaged: "文件已损坏或不完整。请用 Excel 或 WPS 打开后另存为 .xlsx，打不开的请重新取得这份文件。",
  tooLarge: "文件太大：超过 50 MB，或解压后超过 300 MB。请拆分后再打开。",
  unusual: "文件的写法少见，不能读取。请用 Excel 或 WPS 打开后另存为 .xlsx。",
  cannotSave: "不能写成 .xlsx 文件。",
} as const;

/** What was not carried over; the count stands in the sentence. */
export const WORKBENCH_FILE_LOSSES = {
  image: (count: number) => `${count} 张图片没有保留。`,
  chart: (count: number) => `${count} 个图表没有保留。`,
  shape: (count: number) => `${count} 个形状或文本框没有保留。`,
  control: (count: number) => `${count} 组控件或嵌入对象没有保留。`,
  "rich-text": (count: number) => `${count} 个单元格内的多种字体合并为一种，文字未变。`,
  hyperlink: (count: number) => `${count} 个超链接没有保留，文字未变。`,
  "pivot-table": (count: number) => `${count} 个数据透视表没有保留，只留下其中的值。`,
  macros: () => "宏没有保留。",
  "external-link": (count: number) => `${count} 处引用其他工作簿的内容改为其结果，不再随之更新。`,
  thread: (count: number) => `${count} 条批注对话改为普通批注，回复并入同一段文字。`,
  "note-look": (count: number) => `${count} 个批注框的大小或显示状态没有保留，文字未变。`,
  validation: (count: number) => `${count} 条数据验证没有保留。`,
  "conditional-format": (count: number) => `${count} 条条件格式没有保留，或外观有改变。`,
  filter: (count: number) => `${count} 处筛选条件没有保留。`,
  sparkline: (count: number) => `${count} 个迷你图没有保留。`,
  "cell-look": (count: number) => `${count} 个单元格的外观有改变：图案或渐变填充、缩小字体填充、跨列居中等没有保留。`,
  password: (count: number) => `${count} 张工作表的保护密码没有保留，工作表仍受保护。`,
  "protected-range": (count: number) => `${count} 个允许编辑区域没有保留。`,
  "page-break": (count: number) => `${count} 个手动分页符没有保留。`,
  "page-detail": (count: number) => `${count} 项打印设置没有保留，如首页或偶数页的页眉页脚、少见的纸张。`,
  outline: () => "行或列的分组没有保留。",
  view: () => "视图没有保留，如拆分窗口、分页预览、方案。",
  "table-detail": (count: number) => `${count} 个表格的自定样式或排序没有保留。`,
  "far-column": (count: number) => `最后一个有内容的列右侧，${count} 个隐藏列没有保留隐藏。`,
  name: (count: number) => `${count} 个名称没有保留。`,
  formula: (count: number) => `${count} 个公式不能原样写入文件，或在 Excel 中可能只显示第一个结果。`,
  "book-protection": () => "工作簿结构的保护没有保留。",
  "other-add-in": (count: number) => `${count} 个其他加载项保存的设置没有保留。`,
  "book-part": (count: number) => `${count} 项附加内容没有保留，如数据连接、切片器、数字签名、少见的文档属性。`,
  "xls-looks": () => "旧格式文件只读入了值、公式、合并、行高列宽和数字格式，字体、边框、底色、数据验证等没有读入。",
} as const;

/** Where it was lost, before the sentence. */
export const WORKBENCH_FILE_PLACE = {
  book: "",
  sheet: (sheet: string) => `「${sheet}」：`,
  cell: (sheet: string, range: string) => `「${sheet}」${range} 等处：`,
  onlyCell: (sheet: string, range: string) => `「${sheet}」${range}：`,
} as const;
