/** Sentences of the pane's page that are shown before or without React. */

export interface PageWords {
  /** The page's title. */
  readonly title: string;
  readonly noScript: string;
  readonly oldTitle: string;
  /** What an old webview is told, a paragraph each. */
  readonly old: readonly string[];
}

export const PAGE: PageWords = {
  title: "绩效表",
  noScript: "绩效表需要运行脚本。请在 Office 的信任中心允许加载项，或请管理员放开。",
  oldTitle: "这台电脑的 Office 内置浏览器太旧，绩效表打不开",
  old: [
    "请升级到以下任一版本：Microsoft 365、Office 2021 或更高版本；Mac 版 Excel 16.40 或更高版本；网页版 Excel（用新版 Edge 或 Chrome 打开）。",
    "Windows 上还需要安装 Microsoft Edge WebView2 运行时。装好后关闭并重新打开 Excel。",
    "表里的数据没有改动。升级之前，可以在命令行使用绩效表审核文件。",
  ],
};
