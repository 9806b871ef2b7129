import * as fc from "fast-check";
import { asciiText, find, findLast, joined, toUtf8, utf8Text, viewOf } from "../../src/files/bytes";

const few = fc.array(fc.constantFrom("a", "b", "c"), { maxLength: 30 }).map((letters) => letters.join(""));
const word = fc.array(fc.constantFrom("a", "b"), { minLength: 1, maxLength: 3 }).map((letters) => letters.join(""));

describe("bytes", () => {
  test("a text is found where a string finds it", () => {
    fc.assert(
      fc.property(few, word, fc.nat(30), (text, sought, from) => {
        const bytes = toUtf8(text);
        expect(find(bytes, sought, from)).toBe(text.indexOf(sought, from));
        expect(find(bytes, sought)).toBe(text.indexOf(sought));
        expect(findLast(bytes, sought)).toBe(text.lastIndexOf(sought));
      }),
    );
  });

  test("are put together and read, within a larger file too", () => {
    const whole = joined([toUtf8("中a"), Uint8Array.of(), toUtf8("文")]);
    expect(utf8Text(whole)).toBe("中a文");
    expect(asciiText(whole, 3, 4)).toBe("a");
    expect(viewOf(whole.subarray(3)).getUint8(0)).toBe(97);
    expect(viewOf(whole.subarray(3)).byteLength).toBe(4);
  });
});
