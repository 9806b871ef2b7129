import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ManifestFault, readManifest } from "../../../src/workbench/host/manifest";
import { iconFor, inLanguage, MissingResource } from "../../../src/workbench/host/manifest-resources";
import { xmlOf } from "./xml-of";

const SOURCE = readFileSync(join(__dirname, "../guest/manifest.xml"), "utf8");
const GUEST = "http://localhost:4321";
const read = (source: string) => readManifest(xmlOf(source), GUEST);

test("the add-in has its id, its name by language, and its page on the origin where it is served", () => {
  const addIn = read(SOURCE);
  expect(addIn.id).toBe("7d0f4b5e-6b0c-4f0a-9b0e-2f6a3c1d8e10");
  expect(inLanguage(addIn.name, "zh-CN")).toBe("测试加载项");
  expect(inLanguage(addIn.name, "en-US")).toBe("Test add-in");
  expect(addIn.taskpaneUrl).toBe("http://localhost:4321/taskpane.html");
});

test("the custom functions have their namespace and their description's address", () => {
  expect(read(SOURCE).functions).toEqual({
    namespace: "TEST",
    metadataUrl: "http://localhost:4321/functions.json",
  });
});

test("the ribbon has its tab, groups and controls in the manifest's order, with labels by language", () => {
  const [tab] = read(SOURCE).tabs;
  expect([tab?.id, tab?.label.default, tab?.label.byLocale]).toEqual(["Test.Tab", "测试", { "en-US": "Test" }]);
  const drawn = tab?.groups.map((group) => [
    group.id,
    inLanguage(group.label, "en-US"),
    group.controls.map((control) => [control.id, control.kind, inLanguage(control.label, "zh-CN")]),
  ]);
  expect(drawn).toEqual([
    ["Test.Pane", "Pane", [["Test.Open", "button", "打开窗格"]]],
    [
      "Test.Sheet",
      "Sheet",
      [
        ["Test.Stamp", "button", "盖章"],
        ["Test.Menu", "menu", "更多"],
      ],
    ],
  ]);
});

test("buttons show the pane or call a function; a menu's items do too", () => {
  const controls = read(SOURCE)
    .tabs.flatMap((tab) => tab.groups)
    .flatMap((group) => group.controls);
  const actions = controls.flatMap((control) =>
    control.kind === "menu" ? control.items.map(({ action }) => action) : [control.action],
  );
  expect(actions).toEqual([
    { kind: "showTaskpane", url: "http://localhost:4321/taskpane.html" },
    { kind: "execute", functionName: "stampSheet" },
    { kind: "execute", functionName: "hidePane" },
    { kind: "execute", functionName: "nobodyHasThis" },
  ]);
});

test("the tooltip has the supertip's title and description", () => {
  const control = read(SOURCE).tabs[0]?.groups[1]?.controls[0];
  expect(control && [inLanguage(control.tipTitle, "en-US"), inLanguage(control.tip, "zh-CN")]).toEqual([
    "Stamp",
    "在当前表的 J1 写入「已盖章」",
  ]);
});

test("the icon is the smallest that is large enough, else the largest", () => {
  const icons = read(SOURCE).tabs[0]?.groups[0]?.controls[0]?.icons ?? [];
  expect(icons.map(({ size }) => size)).toEqual([16, 32, 80]);
  expect(iconFor(icons, 32)?.url).toBe("http://localhost:4321/icons/icon-32.png");
  expect(iconFor(icons, 33)?.size).toBe(80);
  expect(iconFor(icons, 96)?.size).toBe(80);
  expect(iconFor([], 16)).toBeNull();
});

test("an address of another origin stays where it is", () => {
  const elsewhere = SOURCE.replace(
    '"https://localhost:3000/functions.json"',
    '"https://elsewhere.example/functions.json"',
  );
  expect(read(elsewhere).functions?.metadataUrl).toBe("https://elsewhere.example/functions.json");
});

test("newer overrides inside the older ones take their place", () => {
  const inner = `<VersionOverrides><Hosts/><Resources/></VersionOverrides>`;
  expect(read(SOURCE).tabs).toHaveLength(1);
  expect(
    read(SOURCE.replace("</Resources>\n  </VersionOverrides>", `</Resources>${inner}</VersionOverrides>`)).tabs,
  ).toEqual([]);
});

test("a resource that is not there is named", () => {
  expect(() => read(SOURCE.replace('bt:String id="Stamp.Label"', 'bt:String id="Other"'))).toThrow(
    new MissingResource("Stamp.Label"),
  );
});

test.each([
  ["Button", "Gallery", "Control Gallery"],
  ["ShowTaskpane", "OpenDialog", "Action OpenDialog"],
])("a kind that the host does not know is named: %s replaced by %s", (known, strange, fault) => {
  expect(() => read(SOURCE.replace(`xsi:type="${known}"`, `xsi:type="${strange}"`))).toThrow(new ManifestFault(fault));
});

test("a manifest without a page is a fault", () => {
  expect(() => read("<OfficeApp><Id>x</Id></OfficeApp>")).toThrow(new ManifestFault("SourceLocation"));
});
