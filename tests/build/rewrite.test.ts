import { checkManifest } from "../../src/build/manifest/check";
import { rewriteManifest } from "../../src/build/manifest/rewrite";
import { parseXml } from "../../src/build/manifest/xml";
import { textOf } from "../support/source-tree";
import { surroundings } from "../manifest/support/surroundings";

const MANIFEST = textOf("manifest.xml");
const FROM = "https://localhost:3000";

test.each(["https://cz.example.gov.cn/jixiao", "https://10.1.2.3:8443"])(
  "moved to %s, every address stands there, and nothing else is changed",
  async (to) => {
    const moved = await rewriteManifest(MANIFEST, FROM, to);
    expect(moved).not.toContain(FROM);
    expect(checkManifest(moved, { ...surroundings(), base: to })).toEqual([]);
    expect(moved).toContain(`<SourceLocation DefaultValue="${to}/taskpane.html"/>`);
    expect(moved).toContain(`<AppDomain>${new URL(to).origin}</AppDomain>`);
    const expected = MANIFEST.replaceAll(`<AppDomain>${FROM}<`, `<AppDomain>${new URL(to).origin}<`);
    expect(parseXml(moved)).toEqual(parseXml(expected.replaceAll(`${FROM}/`, `${to}/`)));
  },
);

test("where it stands already, it is taken as it is", async () => {
  expect(await rewriteManifest(MANIFEST, FROM, FROM)).toBe(MANIFEST);
});

test("what is no XML is refused", async () => {
  await expect(rewriteManifest("<OfficeApp>", FROM, "https://a.cn")).rejects.toThrow(/Unable to parse/u);
});
