/** PING 自检. */
import { VERSION } from "../domain/version";
import type { JxFunction } from "./function-declaration";

/** The version: a self-test that the functions are registered. @example PING() // "0.1.0" */
export const pingFunction: JxFunction = {
  id: "PING",
  parameters: [],
  optional: 0,
  answers: "value",
  call: () => VERSION,
};
