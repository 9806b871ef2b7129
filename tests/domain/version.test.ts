import { version } from "../../package.json";
import { VERSION } from "../../src/domain/version";

test("the version is that of package.json", () => {
  expect(VERSION).toBe(version);
});
