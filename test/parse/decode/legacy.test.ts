import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decode } from "../../../src/parse/decode/index.js";
import { growth, MOST_GROWTH, repeated } from "../work.js";
import { bytesOf, to1258, toSmallTcvn3, toTcvn3, toViqr, toVni } from "./encode.js";

const utf8 = (text: string) => new TextEncoder().encode(text);

const LETTER = `ỦY BAN NHÂN DÂN           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH ĐỒNG THÁP                Độc lập - Tự do - Hạnh phúc
Số: 214/CV-UB             Cao Lãnh, ngày 6 tháng 4 năm 2003
V/v tu bổ đê bao trước mùa nước nổi

Kính gửi: Chủ tịch Ủy ban nhân dân các huyện, thị xã.

Để giữ vững các tuyến đê bao, Ủy ban yêu cầu rà soát những đoạn xung yếu, ưu tiên
nơi đã sạt lở; quỹ dự phòng đã cấp 2.500.000 đồng cho mỗi điểm (30 m² trở xuống).
`;

describe("a whole letter", () => {
  const written = [
    ["tcvn3", toTcvn3(LETTER)],
    ["vni", toVni(LETTER)],
    ["windows-1258", to1258(LETTER)],
    ["windows-1258", to1258(LETTER, true)],
  ] as const;
  test.each(written)("%s, its bytes as they are", (encoding, letters) => {
    expect(decode(bytesOf(letters))).toEqual({ text: LETTER, encoding, guessed: true, damaged: false });
  });
  test.each(written)("%s, its bytes taken for Latin letters and saved as UTF-8", (encoding, letters) => {
    expect(decode(utf8(letters))).toEqual({ text: LETTER, encoding, guessed: true, damaged: false });
  });
  test("viqr", () => {
    expect(decode(bytesOf(toViqr(LETTER.replace("²", "2"))))).toMatchObject({
      text: LETTER.replace("²", "2"),
      encoding: "viqr",
      guessed: true,
    });
  });
  test("tcvn3 in UTF-16", () => {
    const bytes = new Uint8Array(
      Uint16Array.from(`\ufeff${toTcvn3(LETTER)}`, (unit) => unit.charCodeAt(0)).buffer,
    );
    expect(decode(bytes)).toMatchObject({ text: LETTER, encoding: "tcvn3" });
  });
});

describe("a few words", () => {
  test.each([
    ["QuyÕt ®Þnh", "Quyết định", "tcvn3"],
    ["Q§ sè 12/N§-CP ngµy 3 th¸ng 5", "QĐ số 12/NĐ-CP ngày 3 tháng 5", "tcvn3"],
    ["C¤éNG HOµ X· H¤éI", "CỘNG HOÀ XÃ HỘI", "tcvn3"],
    ["Quyeát ñònh", "Quyết định", "vni"],
    ["UÛY BAN NHAÂN DAÂN TÆNH", "ỦY BAN NHÂN DÂN TỈNH", "vni"],
    ["Quyêìt ðiònh", "Quyết định", "windows-1258"],
    ["“Ph¸t triÓn” – c¸c x·…", "“Phát triển” – các xã…", "tcvn3"],
    ["· Së Y tÕ\n· Së Tµi chÝnh", "· Sở Y tế\n· Sở Tài chính", "tcvn3"],
    ["®iÓm c, ®) kho¶n 3 §iÒu 5", "điểm c, đ) khoản 3 Điều 5", "tcvn3"],
    ["Löu: ÑP, Vaên thö", "Lưu: ĐP, Văn thư", "vni"],
    ["QuyÕt ®Þnh cña Nestlé", "Quyết định của Nestlộ", "tcvn3"],
  ])("%s", (letters, text, encoding) => {
    expect(decode(utf8(letters))).toMatchObject({ text, encoding, guessed: true });
  });

  test("the quotation marks and dashes of Windows among bytes of TCVN3", () => {
    const bytes = bytesOf(
      `${toTcvn3("Đề tài ")}\x93${toTcvn3("Phát triển")}\x94 \x96 ${toTcvn3("cấp tỉnh")}\x85`,
    );
    expect(decode(bytes).text).toBe("Đề tài “Phát triển” – cấp tỉnh…");
  });
});

describe("two encodings in one text", () => {
  const [first, second] = ["Sở Tài chính chủ trì, báo cáo", "Ủy ban nhân dân các huyện thực hiện"];
  test.each([
    ["TCVN3 under Unicode", `${first}\n${toTcvn3(second)}\n`, "tcvn3"],
    ["Unicode under VNI", `${toVni(first)}\n${second}\n`, "vni"],
    ["VNI under TCVN3", `${toTcvn3(first)}\n${toVni(second)}\n`, /^(?:tcvn3|vni)$/u],
  ])("%s", (_, letters, encoding) => {
    const decoded = decode(utf8(letters));
    expect(decoded).toMatchObject({ text: `${first}\n${second}\n`, guessed: true });
    expect(decoded.encoding).toMatch(encoding);
  });

  test("a line in UTF-8 among bytes of TCVN3", () => {
    const bytes = Uint8Array.from([...bytesOf(toTcvn3(`${first}\n`)), ...utf8(`${second}\n`)]);
    expect(decode(bytes)).toMatchObject({ text: `${first}\n${second}\n`, encoding: "tcvn3" });
  });

  test("an abbreviation that another encoding could read does not turn a line", () => {
    const text = `${first}\n- Lưu: ĐP, VT.\n`;
    expect(decode(utf8(toVni(text)))).toMatchObject({ text, encoding: "vni" });
  });

  test("a word in Unicode in a line of VNI", () => {
    expect(decode(utf8(`${toVni("Căn cứ ý kiến của Chủ tịch")} huyện Đức Trọng`)).text).toBe(
      "Căn cứ ý kiến của Chủ tịch huyện Đức Trọng",
    );
  });
});

const LEFT_ALONE = [
  ["Vietnamese", LETTER],
  ["Vietnamese with signs", "§ 3 Điều 5 · giá 30 €/m² « hàng hóa » ½ © Sở Y tế ® 20°C ±5 µm × 2"],
  ["Vietnamese with names", "Ông Müller (Đức), bà Françoise Étienne và ông Muñoz thăm São Paulo, Malmö, Ærø"],
  ["Vietnamese that is in Latin-1 whole", "Bà là cô giáo, có bé Hà; cà phê thì rẻ".replace("rẻ", "ngon")],
  [
    "French",
    "Le décret n° 12 a été publié où l'on sait; à côté, la fête dû à l'été, œuvre de François, maïs et noël",
  ],
  ["German", "Über die Größe der Bäume fällt ein schönes Wort: Mühe, Öl, Straße, Käse, früh"],
  ["Spanish", "El año pasado el niño comió piñas; mañana señala la cigüeña"],
  ["Portuguese", "Não há razões: a nação, os cidadãos, três lições e pães são amanhã"],
  ["Danish", "Ærø og Fyn får små øer på søen; blå bær"],
  ["Polish", "Zażółć gęślą jaźń"],
  ["English with signs", "Acme® and Foo™ © 2020 — §5, ¶3, café, naïve, résumé · piñata «quoted» 5µm ½ cup"],
  [
    "English with carets",
    "We don't say 'a+b' or x^2 + a^2; it's e.g. i.e. I'm o.k. (a). Who? She'll add it.",
  ],
  ["regular expressions", "^[a-z]+$ and a(b|c)+ or (?:o+)? then dd.mm.yyyy ^o^"],
] as const;

describe("left alone", () => {
  test.each(LEFT_ALONE)("%s", (_, text) => {
    expect(decode(utf8(text))).toEqual({
      text: text.normalize("NFC"),
      encoding: "utf-8",
      guessed: false,
      damaged: false,
    });
  });

  test.each(LEFT_ALONE.filter(([, text]) => !/[^\t-~\u00a0-\u00ff]/u.test(text)).map((row) => [...row]))(
    "%s, in Latin-1",
    (_, text) => {
      const pure = !/[^\t-~]/u.test(text);
      expect(decode(bytesOf(text))).toMatchObject({ text, encoding: pure ? "utf-8" : "windows-1252" });
    },
  );

  const samples = join(import.meta.dirname, "../../../samples");
  const unicode = readdirSync(samples).filter((name) => name.endsWith(".txt"));
  test.each(unicode)("samples/%s", (name) => {
    const { encoding, guessed } = decode(readFileSync(join(samples, name)));
    expect(guessed).toBe(!encoding.startsWith("utf-"));
  });
});

const WORDS = LETTER.match(/\p{L}+/gu) ?? [];
const sentence = fc.array(fc.constantFrom(...WORDS), { minLength: 12, maxLength: 60 });
const lines = fc
  .array(sentence, { minLength: 1, maxLength: 8 })
  .map((all) => all.map((words) => `Kính gửi đồng chí ${words.join(" ")}`).join("\n"));

describe("whatever the text", () => {
  test.each([
    ["tcvn3", toTcvn3],
    ["vni", toVni],
    ["windows-1258", (text: string) => to1258(text)],
  ] as const)("of Vietnamese words in %s, it is read back", (encoding, write) => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(decode(bytesOf(write(text)))).toMatchObject({ text, encoding });
        expect(decode(utf8(write(text)))).toMatchObject({ text, encoding });
      }),
    );
  });

  test("in Unicode it is left alone", () => {
    fc.assert(fc.property(lines, (text) => decode(utf8(text)).encoding === "utf-8"));
  });

  test("small letters for toned capitals are those letters in another case", () => {
    fc.assert(
      fc.property(
        lines,
        (text) => decode(utf8(toSmallTcvn3(text))).text.toLowerCase() === text.toLowerCase(),
      ),
    );
  });

  test("no bytes make it throw, and a text is never longer than its bytes", () => {
    const hostile = fc.array(
      fc.constantFrom(0x0a, 0x41, 0x61, 0x93, 0xc3, 0xa1, 0xae, 0xd5, 0xf9, 0xff, 0x5e, 0x17),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.uint8Array({ maxLength: 300 }),
          hostile.map((all) => Uint8Array.from(all)),
        ),
        (bytes) => {
          expect(decode(bytes).text.length).toBeLessThanOrEqual(bytes.length);
        },
      ),
      { numRuns: 500 },
    );
  });
});

describe("linear time", () => {
  const read = (letters: string) => {
    decode(bytesOf(letters));
    decode(utf8(letters));
  };
  test.each([
    "\u00ae",
    "a\u00ae",
    "\u0093a",
    "A\u0097",
    "Quy\u00d5t ",
    "\u00ae\n",
    "a^",
    "a^'b.",
    "a(",
    "\\.",
    "dd",
  ])("%j over and over takes work in proportion", { retry: 2 }, (unit) => {
    expect(growth(read, repeated(unit))).toBeLessThan(MOST_GROWTH);
  });
});
