import { documented, undocumented } from "../support/documented";
import { openGuest, type Guest } from "../support/guest";

let guest: Guest;
beforeEach(() => {
  guest = openGuest();
});
afterEach(() => guest.workbook.dispose());

const WRITABLE = ["title", "subject", "author", "keywords", "comments", "category", "manager", "company"] as const;

for (const name of WRITABLE) {
  documented("it is read and written as text", `DocumentProperties.${name}`, async () => {
    const seen = await guest.run(async (context) => {
      const { properties } = context.workbook;
      properties.load(name);
      await context.sync();
      const before = properties[name];
      properties[name] = `${name}：绩效自评`;
      properties.load(name);
      await context.sync();
      return [before, properties[name]];
    });
    expect(seen).toEqual(["", `${name}：绩效自评`]);
    expect((await guest.workbook.save()).custom.properties[name]).toBe(`${name}：绩效自评`);
  });
}

documented("the creation date is a date", "DocumentProperties.creationDate", async () => {
  const date = await guest.run(async (context) => {
    const properties = context.workbook.properties.load("creationDate");
    await context.sync();
    return properties.creationDate.toISOString();
  });
  expect(date).toBe("2025-01-01T00:00:00.000Z");
});

documented("the revision number is a number", "DocumentProperties.revisionNumber", async () => {
  const numbers = await guest.run(async (context) => {
    const properties = context.workbook.properties;
    properties.revisionNumber = 3;
    properties.load("revisionNumber,lastAuthor");
    await context.sync();
    return [properties.revisionNumber, properties.lastAuthor];
  });
  expect(numbers).toEqual([3, ""]);
});

/** Custom properties as Excel lists them. */
function customs(): Promise<unknown[]> {
  return guest.run(async (context) => {
    const custom = context.workbook.properties.custom.load("items/key,items/value,items/type");
    const count = custom.getCount();
    await context.sync();
    return [count.value, ...custom.items.map(({ key, value, type }) => [key, value as unknown, type])];
  });
}

function add(key: string, value: unknown): Promise<void> {
  return guest.run(async (context) => {
    context.workbook.properties.custom.add(key, value);
    await context.sync();
  });
}

documented("the type of the value is told", "CustomProperty.type", async () => {
  for (const [key, value] of Object.entries({ 版本: "1.0", n: 3, f: 0.5, b: true })) await add(key, value);
  expect(await customs()).toEqual([
    4,
    ["版本", "1.0", "String"],
    ["n", 3, "Number"],
    ["f", 0.5, "Float"],
    ["b", true, "Boolean"],
  ]);
});

documented("a date of the file is told as a date", "CustomProperty.type", async () => {
  const book = await guest.workbook.save();
  book.custom.customProperties = [{ key: "审核", value: { date: "2025-03-01T00:00:00Z" } }];
  await guest.workbook.open(book);
  expect(await customs()).toEqual([1, ["审核", "2025-03-01T00:00:00Z", "Date"]]);
});

documented("a key that is there in any case is set anew", "CustomPropertyCollection.add", async () => {
  await add("Key", 1);
  await add("KEY", 2);
  expect(await customs()).toEqual([1, ["Key", 2, "Number"]]);
});

documented("a property is found in any case, or throws", "CustomPropertyCollection.getItem", async () => {
  await add("Key", 1);
  const found = await guest.run(async (context) => {
    const { custom } = context.workbook.properties;
    const item = custom.getItem("kEY").load("value");
    const none = custom.getItemOrNullObject("none");
    await context.sync();
    return [item.value as unknown, none.isNullObject];
  });
  const code = await guest.refusal(async (context) => {
    context.workbook.properties.custom.getItem("none");
    await context.sync();
  });
  expect([found, code]).toEqual([[1, true], "ItemNotFound"]);
});

documented("properties are deleted one by one or all", "CustomPropertyCollection.deleteAll", async () => {
  for (const key of ["a", "b", "c"]) await add(key, key);
  await guest.run(async (context) => {
    context.workbook.properties.custom.getItem("B").delete();
    await context.sync();
  });
  expect(await customs()).toEqual([2, ["a", "a", "String"], ["c", "c", "String"]]);
  await guest.run(async (context) => {
    context.workbook.properties.custom.deleteAll();
    await context.sync();
  });
  expect(await customs()).toEqual([0]);
});

undocumented("a value that is a list or an object is refused", async () => {
  const code = await guest.refusal(async (context) => {
    context.workbook.properties.custom.add("a", [1]);
    await context.sync();
  });
  expect(code).toBe("InvalidArgument");
});
