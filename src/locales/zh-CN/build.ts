/** What `npm run build` says in the terminal, and the sentences of the page that stand outside of React. */

export const BUILD = {
  built: (files: number, out: string, base: string) => `已生成 ${files} 个文件：${out}（部署地址 ${base}）。`,
  badOption: "参数写法不对。用法：npm run build -- [--base https://主机/路径] [--office cdn|21v|local] [--out 目录]",
  badBase: (word: string) => `部署地址应是 https 开头的网址，不带参数和 # 号：${word}。`,
  badOffice: (word: string) => `--office 只能是 cdn、21v 或 local：${word}。`,
  manifestFaults: (count: number) => `加载项清单有 ${count} 处错误，已停止生成：`,
  failed: "生成加载项未能完成。",
} as const;

/** Sentences for what the check of the manifest finds; `where` names the element, the id or the file. */
export const MANIFEST_FAULTS = {
  xml: (where: string) => `清单不是规范的 XML：${where}`,
  order: (where: string) => `元素缺少、多余或次序不对：${where}`,
  guid: (where: string) => `Id 不是规范的 GUID：${where}`,
  version: (where: string) => `Version 应与 package.json 的版本一致：${where}`,
  "resid-undefined": (where: string) => `引用了没有定义的资源：${where}`,
  "resid-unused": (where: string) => `资源没有被引用：${where}`,
  "resid-long": (where: string) => `资源编号超过 32 个字符：${where}`,
  "id-twice": (where: string) => `编号重复：${where}`,
  "shared-runtime": (where: string) => `共享运行时的各处应引用同一个页面资源：${where}`,
  "text-long": (where: string) => `文字超过长度上限：${where}`,
  locale: (where: string) => `缺少英文，或英文栏内不是英文：${where}`,
  requirement: (where: string) => `没有声明所需的最低要求：${where}`,
  url: (where: string) => `网址不在部署地址之下：${where}`,
  file: (where: string) => `网址所指的文件不存在：${where}`,
  "icon-size": (where: string) => `图标像素与声明不符：${where}`,
  "icon-set": (where: string) => `图标缺少规定的尺寸：${where}`,
  command: (where: string) => `按钮的函数没有登记：${where}`,
  functions: (where: string) => `自定义函数的说明缺少或不一致：${where}`,
} as const;
