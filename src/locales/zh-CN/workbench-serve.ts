/** What `npm start` says in the terminal, and the page Office.js shows for a host it does not know. */

export const WORKBENCH_SERVE = {
  building: "正在生成工作台……",
  ready: (url: string) => `工作台已就绪：${url}`,
  howToStop: "按 Ctrl+C 停止。",
  stopped: "工作台已停止。",
  noBrowser: "未能自动打开浏览器，请把上面的网址复制到浏览器中打开。",
  badOption: "参数写法不对。用法：npm start -- [文件] [--port 端口] [--manifest 清单文件] [--no-open]",
  badPort: (word: string) => `端口应是 0 到 65535 之间的整数：${word}。`,
  extraWord: (word: string) => `多余的内容：${word}。一次只能打开一个文件。`,
  portTaken: (port: number) => `端口 ${port} 已被占用，请换一个，或不写 --port 由系统挑选。`,
  noFile: (path: string) => `找不到文件：${path}。`,
  notAWorkbook: (path: string) => `不是工作簿文件：${path}。可以打开 .xlsx .xlsm .xls .et。`,
  noManifest: (path: string) => `找不到加载项清单：${path}。`,
  failed: "工作台未能启动。",
  pathFailed: "有一个网址未能应答。",
  untrustedTitle: "不受信任的宿主",
  untrusted: "此页面只信任本机的工作台。",
} as const;
