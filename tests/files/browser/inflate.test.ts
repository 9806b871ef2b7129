import { randomBytes } from "node:crypto";
import { crc32 as zlibCrc32, deflateRawSync } from "node:zlib";
import { crc32 } from "../../../src/files/browser/crc-32";
import { inflate } from "../../../src/files/browser/inflate";

const SAMPLES: readonly (readonly [string, Buffer])[] = [
  ["nothing", Buffer.alloc(0)],
  ["one byte", Buffer.from("a")],
  ["XML", Buffer.from('<row r="1"><c r="A1"><v>1</v></c></row>'.repeat(5000))],
  ["what cannot be packed", randomBytes(300_000)],
  ["a long run", Buffer.alloc(3_000_000, "a")],
];

describe("unpacking in a browser", () => {
  test.each(SAMPLES)("%s comes back as it was", (_, content) => {
    for (const level of [0, 1, 9]) {
      expect(Buffer.from(inflate(deflateRawSync(content, { level }), content.length)).equals(content)).toBe(true);
    }
  });

  test("stops as soon as it comes to more than was said", () => {
    const bomb = deflateRawSync(Buffer.alloc(200_000_000));
    expect(() => inflate(bomb, 100_000_000)).toThrow("offset is out of bounds");
    expect(() => inflate(bomb, 0)).toThrow("offset is out of bounds");
    expect(() => inflate(deflateRawSync(Buffer.from("ab")), 1)).toThrow("offset is out of bounds");
  });

  test("does not take what breaks off for whole", () => {
    const packed = deflateRawSync(randomBytes(200_000));
    for (const length of [1, 1000, 65_536, 65_537, packed.length - 1]) {
      expect(() => inflate(packed.subarray(0, length), 200_000)).toThrow("unexpected EOF");
    }
  });

  test("gives less where there is less than was said", () => {
    expect(inflate(deflateRawSync(Buffer.from("abc")), 10)).toEqual(new Uint8Array([97, 98, 99]));
  });

  test("makes the checksum that zlib makes", () => {
    expect(crc32(Buffer.from("123456789"))).toBe(0xcbf43926);
    for (const [, content] of SAMPLES) expect(crc32(content)).toBe(zlibCrc32(content));
  });
});
