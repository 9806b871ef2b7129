import { readSettings, writeSettings } from "../../../src/workbench/host/document-settings";
import type { Batch } from "../../../src/workbench/richapi/wire";

/** Remembers batches; the settings it tells of are fixed. */
function open() {
  const batches: Batch[] = [];
  const execute = (body: string) => {
    batches.push(JSON.parse(body) as Batch);
    const Value = {
      _Items: [
        { Key: "visits", Value: 3 },
        { Key: "old", Value: { a: [true] } },
      ],
    };
    return Promise.resolve(JSON.stringify({ Results: [{ ActionId: 3, Value }] }));
  };
  return { batches, execute };
}

test("settings are read as name and JSON text", async () => {
  expect(await readSettings(open().execute)).toEqual([
    ["visits", "3"],
    ["old", '{"a":[true]}'],
  ]);
});

test("saving adds what is sent and deletes what is not sent any more", async () => {
  const { batches, execute } = open();
  await writeSettings(execute, {
    DdaSettingsMethod: {
      Properties: [
        ["visits", "4"],
        ["new", '"甲"'],
      ],
    },
  });
  const paths = Object.values(batches[1]?.ObjectPaths ?? {}).map((path) => [path.Name, path.ArgumentInfo?.Arguments]);
  expect(paths).toEqual([
    ["", undefined],
    ["Settings", undefined],
    ["Add", ["visits", 4]],
    ["Add", ["new", "甲"]],
    ["GetItem", ["old"]],
  ]);
  expect(batches[1]?.Actions.map((action) => [action.ActionType, action.Name, action.ObjectPathId])).toEqual([
    [1, "", 3],
    [1, "", 4],
    [3, "Delete", 5],
  ]);
});

test("the workbook's refusal is passed on with its code", async () => {
  const refuse = () => Promise.resolve('{"Results":[],"Error":{"Code":"ApiNotFound","Message":"Workbook.settings"}}');
  await expect(readSettings(refuse)).rejects.toThrow("ApiNotFound: Workbook.settings");
});
