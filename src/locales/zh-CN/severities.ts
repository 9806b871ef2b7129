/** 错误 cannot be submitted · 警告 needs an explanation · 提示 take a look · 无法判定 a person must decide. */
export const SEVERITY_NAMES = { error: "错误", warning: "警告", hint: "提示", undetermined: "无法判定" } as const;
