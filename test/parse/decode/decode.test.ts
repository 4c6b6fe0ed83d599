import { describe, expect, test } from "vitest";
import { looksBinary } from "../../../src/parse/decode/binary.js";
import { decode } from "../../../src/parse/decode/index.js";

const WORDS = "Số: 12/UBND-VX\r\nV/v phòng, chống úng ngập mùa mưa";

const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big = false) => {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), !big);
  return bytes;
};
const joined = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

// "Quyết định số" with tones as combining bytes, as Windows wrote it: ê + sắc, i + nặng, ô + sắc
const WINDOWS_1258 = Uint8Array.from([
  ...[0x51, 0x75, 0x79, 0xea, 0xec, 0x74, 0x20, 0xf0, 0x69, 0xf2, 0x6e, 0x68, 0x20],
  ...[0x73, 0xf4, 0xec, 0x20, 0x35, 0x20, 0x63, 0xfa, 0x61, 0x20, 0xf0, 0x6f, 0x61, 0xec, 0x6e],
]);

describe("decode", () => {
  test.each([
    ["UTF-8", utf8(WORDS), "utf-8"],
    ["UTF-8 with its mark", joined(Uint8Array.of(0xef, 0xbb, 0xbf), utf8(WORDS)), "utf-8"],
    ["UTF-8 in decomposed letters", utf8(WORDS.normalize("NFD")), "utf-8"],
    ["UTF-16 LE with its mark", joined(Uint8Array.of(0xff, 0xfe), utf16(WORDS)), "utf-16le"],
    ["UTF-16 BE with its mark", joined(Uint8Array.of(0xfe, 0xff), utf16(WORDS, true)), "utf-16be"],
    ["UTF-16 LE without a mark", utf16(WORDS), "utf-16le"],
    ["UTF-16 BE without a mark", utf16(WORDS, true), "utf-16be"],
  ])("%s is composed text with its line ends", (_, bytes, encoding) => {
    expect(decode(bytes)).toEqual({ text: WORDS, encoding, guessed: false, damaged: false });
  });

  test("Windows-1258 is guessed from its tones, which find their vowels", () => {
    expect(decode(WINDOWS_1258)).toMatchObject({
      text: "Quyết định số 5 cúa đoán",
      encoding: "windows-1258",
      guessed: true,
      damaged: false,
    });
  });

  test("a few stray bytes leave a UTF-8 text readable and marked", () => {
    const bytes = joined(utf8("Kính gửi các sở"), Uint8Array.of(0xff), utf8(" ban, ngành"));
    expect(decode(bytes)).toMatchObject({
      text: "Kính gửi các sở\ufffd ban, ngành",
      encoding: "utf-8",
      damaged: true,
    });
  });

  test("no bytes, no text", () => {
    expect(decode(new Uint8Array())).toMatchObject({ text: "", encoding: "utf-8", damaged: false });
  });
});

describe("binary content", () => {
  test.each([
    ["a PDF", utf8("%PDF-1.7 and more"), true],
    ["a zip", Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0), true],
    ["zeros", new Uint8Array(64), true],
    ["a text", utf8(WORDS), false],
    ["a text with colours of a terminal", utf8("\u001b[31mđỏ\u001b[0m và thêm nhiều chữ nữa"), false],
    [
      "capitals of TCVN 5712 among control codes",
      Uint8Array.from([0x48, 0x11, 0x41, 0x20, 0x43, 0x02]),
      false,
    ],
    ["the same codes without capitals", Uint8Array.from([0x68, 0x11, 0x61, 0x20, 0x63, 0x02]), true],
    ["UTF-16", utf16(WORDS), false],
    ["nothing", new Uint8Array(), false],
  ])("%s: %s", (_, bytes, expected) => {
    expect(looksBinary(bytes)).toBe(expected);
  });
});
