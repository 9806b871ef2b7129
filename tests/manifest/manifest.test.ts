import { join } from "node:path";
import { ManifestHandlerXml } from "office-addin-manifest/lib/manifestHandler/manifestHandlerXml";
import { checkManifest } from "../../src/build/manifest/check";
import type { Fault, Surroundings } from "../../src/build/manifest/fault";
import { below, elements, parseXml } from "../../src/build/manifest/xml";
import { COMMANDS } from "../../src/commands/names";
import { TOP, textOf } from "../support/source-tree";
import { surroundings } from "./support/surroundings";

const MANIFEST = textOf("manifest.xml");
const root = parseXml(MANIFEST);

function changed(from: string | RegExp, to: string): string {
  const copy = MANIFEST.replace(from, to);
  expect(copy).not.toBe(MANIFEST);
  return copy;
}

test("the committed manifest has no fault", () => {
  expect(checkManifest(MANIFEST, surroundings())).toEqual([]);
});

test("Microsoft's own reader takes it, and reads who it is", async () => {
  expect(await new ManifestHandlerXml(join(TOP, "manifest.xml")).parseManifest()).toMatchObject({
    id: "c0a2f6de-51b7-4d3a-8f0c-3f1e9b7a64d5",
    version: "0.1.0.0",
    defaultLocale: "zh-CN",
    displayName: "绩效表",
    officeAppType: "TaskPaneApp",
    permissions: "ReadWriteDocument",
    hosts: ["Workbook"],
    appDomains: ["https://localhost:3000"],
    defaultSettings: { sourceLocation: "https://localhost:3000/taskpane.html" },
  });
});

test("the ribbon has the five groups in their order, and a button for every command", () => {
  const strings = new Map(
    elements(root)
      .filter(({ name }) => name === "bt:String")
      .map(({ attributes }) => [attributes.id, attributes.DefaultValue]),
  );
  const groups = elements(root).filter(({ name }) => name === "Group");
  const labels = groups.map((group) => strings.get(below(group, "Label")[0]?.attributes.resid));
  expect(labels).toEqual(["填报", "审核", "评分", "汇总", "帮助"]);
  const functions = elements(root).flatMap(({ name, text }) => (name === "FunctionName" ? [text] : []));
  expect(functions).toEqual(Object.keys(COMMANDS));
});

/** A fault planted into a copy, and all that the check says of it. */
const PLANTED: readonly (readonly [name: string, plant: () => string, faults: readonly Fault[]])[] = [
  ["a tag that is not closed", () => changed("</Hosts>", ""), [{ kind: "xml", where: expect.any(String) as string }]],
  [
    "VersionOverrides whose hosts come before their requirements",
    () => {
      const block = /\s*<Requirements>\s*<bt:Sets[\s\S]*?<\/Requirements>/u;
      const requirements = block.exec(MANIFEST)?.[0] ?? "";
      return changed(block, "").replace("\n    <Resources>", `${requirements}\n    <Resources>`);
    },
    [{ kind: "order", where: "OfficeApp/VersionOverrides/Requirements" }],
  ],
  [
    "a tab's label before its groups",
    () =>
      changed(/\s*<Label resid="Tab.Label"\/>/u, "").replace(
        '<CustomTab id="Jixiao.Tab">',
        '<CustomTab id="Jixiao.Tab"><Label resid="Tab.Label"/>',
      ),
    [
      {
        kind: "order",
        where: "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/CustomTab/Group",
      },
    ],
  ],
  [
    "a button without its supertip",
    () => changed(/<Supertip>\s*<Title resid="Help.Guide.Label"\/>[\s\S]*?<\/Supertip>/u, ""),
    [
      {
        kind: "order",
        where:
          "OfficeApp/VersionOverrides/Hosts/Host/DesktopFormFactor/ExtensionPoint/CustomTab/Group/Control/Supertip",
      },
      { kind: "resid-unused", where: "Help.Guide.Tip" },
    ],
  ],
  [
    "an id that is no GUID",
    () => changed("c0a2f6de-51b7-4d3a", "c0a2f6de-51b7-xd3a"),
    [{ kind: "guid", where: "c0a2f6de-51b7-xd3a-8f0c-3f1e9b7a64d5" }],
  ],
  [
    "another version than package.json's",
    () => changed("<Version>0.1.0.0<", "<Version>0.2.0.0<"),
    [{ kind: "version", where: "0.2.0.0" }],
  ],
  [
    "a label that names no string",
    () => changed('<Label resid="Score.Again.Label"/>', '<Label resid="Score.Agian.Label"/>'),
    [{ kind: "resid-undefined", where: "Score.Agian.Label" }],
  ],
  [
    "a string that nothing names",
    () =>
      changed(
        "</bt:LongStrings>",
        '<bt:String id="Old.Tip" DefaultValue="旧"><bt:Override Locale="en-US" Value="Old"/></bt:String></bt:LongStrings>',
      ),
    [{ kind: "resid-unused", where: "Old.Tip" }],
  ],
  [
    "a resource id of 33 characters",
    () => changed(/Summary\.Make\.Tip/gu, "Summary.Make.Tip.That.Is.Too.Long"),
    [{ kind: "resid-long", where: "Summary.Make.Tip.That.Is.Too.Long" }],
  ],
  [
    "a control id that stands twice",
    () => changed('id="Jixiao.Check.All"', 'id="Jixiao.Check.Sheet"'),
    [{ kind: "id-twice", where: "Jixiao.Check.Sheet" }],
  ],
  [
    "a function file on another page than the shared runtime's",
    () => changed('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Functions.Script.Url"/>'),
    [{ kind: "shared-runtime", where: "Taskpane.Url, Functions.Script.Url" }],
  ],
  [
    "a runtime that ends with the pane",
    () => changed('lifetime="long"', 'lifetime="short"'),
    [{ kind: "shared-runtime", where: "Runtime lifetime" }],
  ],
  [
    "a short string of 126 characters",
    () => changed('DefaultValue="重新评分"', `DefaultValue="${"评".repeat(126)}"`),
    [{ kind: "text-long", where: "Score.Again.Label" }],
  ],
  [
    "a long string of 251 characters in English only",
    () => changed(/Value="Sums up this[^"]*"/u, `Value="${"s".repeat(251)}"`),
    [{ kind: "text-long", where: "Summary.Make.Tip" }],
  ],
  [
    "a string without its English",
    () => changed(/(<bt:String id="Tab\.Label" DefaultValue="绩效">)\s*<bt:Override[^>]*>/u, "$1"),
    [
      { kind: "order", where: "OfficeApp/VersionOverrides/Resources/bt:ShortStrings/bt:String/bt:Override" },
      { kind: "locale", where: "Tab.Label" },
    ],
  ],
  [
    "English that is Chinese",
    () => changed('Value="Check all"', 'Value="审核全部"'),
    [{ kind: "locale", where: "Check.All.Label" }],
  ],
  [
    "an older ExcelApi than is used",
    () => changed('<Set Name="ExcelApi" MinVersion="1.9"/>', '<Set Name="ExcelApi" MinVersion="1.7"/>'),
    [{ kind: "requirement", where: "Requirements/ExcelApi" }],
  ],
  [
    "no shared runtime asked for",
    () => changed('<bt:Set Name="SharedRuntime" MinVersion="1.1"/>', ""),
    [{ kind: "requirement", where: "VersionOverrides/Requirements/SharedRuntime" }],
  ],
  [
    "an address over plain http",
    () => changed('"https://localhost:3000/functions.js"', '"http://localhost:3000/functions.js"'),
    [{ kind: "url", where: "http://localhost:3000/functions.js" }],
  ],
  [
    "a domain that is not the add-in's",
    () => changed("<AppDomain>https://localhost:3000<", "<AppDomain>https://example.com<"),
    [{ kind: "url", where: "https://example.com" }],
  ],
  [
    "an address of a page that is not built",
    () =>
      changed(
        '<SupportUrl DefaultValue="https://localhost:3000/taskpane.html"/>',
        '<SupportUrl DefaultValue="https://localhost:3000/help.html"/>',
      ),
    [{ kind: "file", where: "help.html" }],
  ],
  [
    "a picture named with another size than it has",
    () => changed("assets/icons/score-24.png", "assets/icons/score-20.png"),
    [{ kind: "icon-size", where: "assets/icons/score-20.png" }],
  ],
  [
    "a list icon of the wrong size",
    () =>
      changed(
        '<IconUrl DefaultValue="https://localhost:3000/assets/icons/app-32.png"/>',
        '<IconUrl DefaultValue="https://localhost:3000/assets/icons/app-48.png"/>',
      ),
    [{ kind: "icon-size", where: "assets/icons/app-48.png" }],
  ],
  [
    "an icon without its 80 pixels",
    () => changed(/\s*<bt:Image size="80" resid="Icon\.ClearMarks\.80"\/>/u, ""),
    [
      { kind: "resid-unused", where: "Icon.ClearMarks.80" },
      { kind: "icon-set", where: "Icon.ClearMarks.16" },
    ],
  ],
  [
    "a button whose function nobody answers",
    () => changed("<FunctionName>checkAll<", "<FunctionName>checkEverything<"),
    [{ kind: "command", where: "checkEverything" }],
  ],
  [
    "functions described in Chinese only",
    () => changed(/\s*<bt:Override Locale="en-US" Value="https:\/\/localhost:3000\/functions\.en-US\.json"\/>/u, ""),
    [{ kind: "functions", where: "functions.json" }],
  ],
];

test.each(PLANTED)("%s is named, and nothing else", (_, plant, faults) => {
  expect(checkManifest(plant(), surroundings())).toEqual(faults);
});

/** Faults of what stands around the manifest. */
test.each<[string, (files: Map<string, Uint8Array>) => void, Fault[]]>([
  [
    "a picture that is missing",
    (files) => files.delete("assets/icons/help-40.png"),
    [{ kind: "file", where: "assets/icons/help-40.png" }],
  ],
  [
    "a picture that is no PNG",
    (files) => files.set("assets/icons/help-40.png", new Uint8Array(40)),
    [{ kind: "icon-size", where: "assets/icons/help-40.png" }],
  ],
  [
    "an English description with other functions",
    (files) => files.set("functions.en-US.json", Buffer.from('{"functions":[{"id":"PING"}]}')),
    [{ kind: "functions", where: "functions.json, functions.en-US.json" }],
  ],
])("%s is named, and nothing else", (_, plant, faults) => {
  const around: Surroundings = surroundings();
  const files = new Map(around.files);
  plant(files);
  expect(checkManifest(MANIFEST, { ...around, files })).toEqual(faults);
});
