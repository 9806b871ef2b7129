import JSZip from "jszip";
import { openWorkbook } from "../../../src/workbench/files/open-workbook";
import { saveWorkbook } from "../../../src/workbench/files/save-workbook";
import { featureBook } from "./feature-book";

const OWN = "c0a2f6de-51b7-4d3a-8f0c-3f1e9b7a64d5";
const OTHER = "7d0f4b5e-6b0c-4f0a-9b0e-2f6a3c1d8e10";
const { settings } = featureBook().custom;

async function saved(addIn?: string): Promise<Uint8Array> {
  return (await saveWorkbook(featureBook(), addIn)).bytes;
}

test("settings are saved under the id of the add-in's manifest", async () => {
  const zip = await JSZip.loadAsync(await saved(OWN));
  const part = (await zip.file("xl/webextensions/webextension1.xml")?.async("string")) ?? "";
  expect(part).toContain(`<we:reference id="${OWN}" version="1.0.0.0" store="developer" storeType="Registry"/>`);
});

test("there are settings to look at", () => {
  expect(Object.keys(settings)).toContain("jixiao.profile");
});

test.each([
  ["its own", OWN, OWN],
  ["its own, whatever the case of the id", OWN, OWN.toUpperCase()],
  ["those of an add-in without an id, where it has none", undefined, undefined],
  ["those of any, where it has no id", OWN, undefined],
])("an add-in finds %s", async (_, left, asks) => {
  const { snapshot, losses } = await openWorkbook(await saved(left), "a.xlsx", asks);
  expect(snapshot.custom.settings).toEqual(settings);
  expect(losses.filter(({ what }) => what === "other-add-in")).toEqual([]);
});

test("an add-in does not find another's, and that they are not kept is told", async () => {
  const { snapshot, losses } = await openWorkbook(await saved(OTHER), "a.xlsx", OWN);
  expect(snapshot.custom.settings).toEqual({});
  expect(losses.filter(({ what }) => what === "other-add-in")).toHaveLength(1);
});
