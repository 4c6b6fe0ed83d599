import { describe, expect, test } from "vitest";
import { readDocument } from "../../src/parse/index.js";
import { bytesOf, to1258, toSmallTcvn3, toTcvn3, toViqr, toVni } from "./decode/encode.js";

/** One letter, laid out the ways that converters lay it out: the record has to be the same. */
const LAYOUTS: Readonly<Record<string, string>> = {
  "left column, then right column": `ỦY BAN NHÂN DÂN
TỈNH SƠN LA

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 812/UBND-KT

Sơn La, ngày 07 tháng 9 năm 2021

V/v chuẩn bị vật tư sửa chữa
đường liên xã trước mùa mưa

Kính gửi:

- Sở Giao thông vận tải;
- UBND các huyện, thành phố.

Theo báo cáo của các huyện, nhiều đoạn đường liên xã đã hư hỏng.

Yêu cầu các đơn vị chuẩn bị vật tư ./.

Nơi nhận:
- Như trên;
- Lưu: VT, KT (HTN).

KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Hà Thị Nương
`,
  "columns side by side": `ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  TỈNH SƠN LA                    Độc lập - Tự do - Hạnh phúc

Số: 812/UBND-KT               Sơn La, ngày 07 tháng 9 năm 2021
V/v chuẩn bị vật tư sửa chữa
đường liên xã trước mùa mưa

                    Kính gửi:
                         - Sở Giao thông vận tải;
                         - UBND các huyện, thành phố.

     Theo báo cáo của các huyện, nhiều đoạn đường liên xã đã hư hỏng.
     Yêu cầu các đơn vị chuẩn bị vật tư ./.

Nơi nhận:                              KT. CHỦ TỊCH
- Như trên;                            PHÓ CHỦ TỊCH
- Lưu: VT, KT (HTN).

                                       Hà Thị Nương
`,
  "rows broken at the width of the file": `ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
  TỈNH SƠN LA                                       Độc  lập  -  Tự  do  -
Hạnh phúc

Số: 812/UBND-KT                                                    Sơn  La,
ngày 07 tháng 9 năm 2021

V/v chuẩn bị vật tư sửa chữa
đường liên xã trước mùa mưa

                    Kính gửi:
                         - Sở Giao thông vận tải;
                         - UBND các huyện, thành phố.

     Theo báo cáo của các huyện, nhiều đoạn đường liên xã đã hư hỏng.

Nơi nhận:                              KT. CHỦ TỊCH
- Như trên;                            PHÓ CHỦ TỊCH
- Lưu: VT, KT (HTN).

                                       Hà Thị Nương
`,
  "columns parted by tabs": `ỦY BAN NHÂN DÂN\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SƠN LA\tĐộc lập - Tự do - Hạnh phúc
Số: 812/UBND-KT\tSơn La, ngày 07 tháng 9 năm 2021
V/v chuẩn bị vật tư sửa chữa đường liên xã trước mùa mưa

Kính gửi:
- Sở Giao thông vận tải;
- UBND các huyện, thành phố.

Theo báo cáo của các huyện, nhiều đoạn đường liên xã đã hư hỏng.

Nơi nhận:\t\t\t\tKT. CHỦ TỊCH
- Như trên;\t\t\t\tPHÓ CHỦ TỊCH
- Lưu: VT, KT (HTN).\t\t\tHà Thị Nương
`,
  "flattened line by line": `ỦY BAN NHÂN DÂN CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH SƠN LA Độc lập - Tự do - Hạnh phúc
Số: 812/UBND-KT Sơn La, ngày 07 tháng 9 năm 2021
V/v chuẩn bị vật tư sửa chữa
đường liên xã trước mùa mưa
Kính gửi: - Sở Giao thông vận tải;
- UBND các huyện, thành phố.

Theo báo cáo của các huyện, nhiều đoạn đường liên xã đã hư hỏng.

Nơi nhận:
- Như trên;
- Lưu: VT, KT (HTN).
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Hà Thị Nương
`,
  markdown: `**ỦY BAN NHÂN DÂN
TỈNH SƠN LA**

**CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc**

Số: **812/UBND-KT**

*Sơn La, ngày 07 tháng 9 năm 2021*

*V/v chuẩn bị vật tư sửa chữa
đường liên xã trước mùa mưa*

Kính gửi:

- Sở Giao thông vận tải;
- UBND các huyện, thành phố.

Theo báo cáo của các huyện, nhiều đoạn đường liên xã đã hư hỏng.

**Nơi nhận:**

- Như trên;
- Lưu: VT, KT (HTN).

**KT. CHỦ TỊCH
PHÓ CHỦ TỊCH**

Hà Thị Nương
`,
  "a table with bars": `| ỦY BAN NHÂN DÂN TỈNH SƠN LA | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
|---|---|
| Số: 812/UBND-KT | Sơn La, ngày 07 tháng 9 năm 2021 |
| V/v chuẩn bị vật tư sửa chữa đường liên xã trước mùa mưa | |

Kính gửi:
- Sở Giao thông vận tải;
- UBND các huyện, thành phố.

Theo báo cáo của các huyện, nhiều đoạn đường liên xã đã hư hỏng.

| Nơi nhận: | KT. CHỦ TỊCH |
| - Như trên; | PHÓ CHỦ TỊCH |
| - Lưu: VT, KT (HTN). | Hà Thị Nương |
`,
  "a markdown table with emphasis and breaks in its cells": `| **ỦY BAN NHÂN DÂN** <br> **TỈNH SƠN LA** | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** <br> **Độc lập - Tự do - Hạnh phúc** |
|---|---|
| Số: 812/UBND-KT | *Sơn La, ngày 07 tháng 9 năm 2021* |
| V/v chuẩn bị vật tư sửa chữa đường liên xã trước mùa mưa | |

**Kính gửi:**

- Sở Giao thông vận tải;
- UBND các huyện, thành phố.

Theo báo cáo của các huyện, nhiều đoạn đường liên xã đã hư hỏng.

Yêu cầu các đơn vị chuẩn bị vật tư ./.

**Nơi nhận:**
- Như trên;
- Lưu: VT, KT (HTN).

**KT. CHỦ TỊCH**
**PHÓ CHỦ TỊCH**

**Hà Thị Nương**
`,
  "V/v and date on one line": `ỦY BAN NHÂN DÂN
TỈNH SƠN LA
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 812/UBND-KT
V/v chuẩn bị vật tư sửa chữa đường liên xã trước mùa mưa\tSơn La, ngày 07 tháng 9 năm 2021

Kính gửi:\t- Sở Giao thông vận tải;
\t- UBND các huyện, thành phố.

Theo báo cáo của các huyện, nhiều đoạn đường liên xã đã hư hỏng.

Yêu cầu các đơn vị chuẩn bị vật tư ./.

Nơi nhận:
- Như trên;
- Lưu: VT, KT (HTN).\tKT. CHỦ TỊCH
\tPHÓ CHỦ TỊCH

\tHà Thị Nương
`,
  "a scan with letters for digits, a stamp beside the V/v": `ỦY BAN NHÂN DÂN              CỘNG HÒA XÃ HỘl CHỦ NGHĨA VlỆT NAM
  TỈNH SƠN LA                    Độc lập - Tự do - Hạnh phúc

Sô: 8I2/UBND-KT               Sơn La, ngàyO7 tháng 9 năm 2O2l
V/v chuẩn bị vật tư sửa chữa
         HỎA TỐC
đường liên xã trước mùa mưa

                    Kính gửi:
                         - Sở Giao thông vận tải;
                         - UBND các huyện, thành phố.

     Theo báo cáo của các huyện, nhiều đoạn đường liên xã đã hư hỏng.
     Yêu cầu các đơn vị chuẩn bị vật tư ./.

Nơi nhận:                              KT. CHỦ TỊCH
- Như trên;                            PHÓ CHỦ TỊCH
- Lưu: VT, KT (HTN).

                                       Hà Thị Nương
`,
  "the number under the country's name, glued words": `ỦY BAN NHÂN DÂNTỈNH SƠN LA-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAMĐộc lập - Tự do - Hạnh phúc
---------------
Số: 812 /UBND- KT V/v chuẩn bị vật tư sửa chữa đường liên xã trước mùa mưa.
Sơn La, ngày 07 tháng 9 năm 2021
Kính gửi:
- Sở Giao thông vận tải;
- UBND các huyện, thành phố.

Theo báo cáo của các huyện, nhiều đoạn đường liên xã đã hư hỏng.

Nơi nhận:- Như trên;- Lưu: VT, KT (HTN).
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Hà Thị Nương
`,
};

const bytes = (text: string) => new TextEncoder().encode(text);

function factsOf(given: Uint8Array) {
  const [reading] = readDocument(given, "a.txt");
  if (!reading) return null;
  const { record } = reading;
  return {
    kind: record.kind,
    type: record.type,
    number: record.number?.text,
    date: record.date,
    place: record.place,
    issuers: record.issuers.map(({ name }) => name),
    subject: record.subject,
    addressees: record.addressees.map(({ name }) => name),
    recipients: record.recipients.map(({ name }) => name),
    filing: record.filing,
    signer: record.signer,
    status: record.status,
    warnings: record.warnings,
  };
}

const EXPECTED = {
  kind: "dispatch",
  type: "Công văn",
  number: "812/UBND-KT",
  date: "2021-09-07",
  place: "Sơn La",
  issuers: ["Ủy ban nhân dân tỉnh Sơn La"],
  subject: "chuẩn bị vật tư sửa chữa đường liên xã trước mùa mưa",
  addressees: ["Sở Giao thông vận tải tỉnh Sơn La", "Ủy ban nhân dân các huyện, thành phố"],
  recipients: ["Như trên"],
  filing: { units: ["VT", "KT"], drafter: "HTN" },
  signer: { name: "Hà Thị Nương", title: "PHÓ CHỦ TỊCH", capacity: ["KT. CHỦ TỊCH"] },
  status: "issued",
  warnings: [],
};

const WRITTEN: Readonly<Record<string, (text: string) => string>> = {
  "as it stands": (text) => text,
  "in decomposed letters": (text) => text.normalize("NFD"),
  "with CRLF": (text) => text.replaceAll("\n", "\r\n"),
  "with no-break spaces": (text) => text.replace(/(?<=\p{L}) (?=\p{L})/gu, "\u00a0"),
  "with soft hyphens and signs of no width": (text) =>
    text.replaceAll("ngày", "ng\u00adày").replaceAll("Nơi", "\u200bNơi"),
  "with long dashes": (text) => text.replaceAll(" - ", " – "),
};

/** In a capital font the letters of a heading are small ones. */
const inCapitalFont = (text: string) =>
  text.replace(/(?<![\p{L}/])\p{Lu}{2,}(?: \p{Lu}{2,}){1,9}(?!\p{L})/gu, (words) => words.toLowerCase());

const ENCODED: Readonly<Record<string, (text: string) => Uint8Array>> = {
  "bytes of TCVN3": (text) => bytesOf(toTcvn3(text)),
  "TCVN3 saved as UTF-8": (text) => bytes(toTcvn3(text)),
  "TCVN3 with small letters for toned capitals": (text) => bytes(toSmallTcvn3(text)),
  "TCVN3 in a capital font": (text) => bytes(toSmallTcvn3(inCapitalFont(text))),
  "bytes of VNI": (text) => bytesOf(toVni(text)),
  "VNI saved as UTF-8": (text) => bytes(toVni(text)),
  "bytes of Windows-1258": (text) => bytesOf(to1258(text)),
  "bytes of VIQR": (text) => bytesOf(toViqr(text)),
};

describe("one letter in every old encoding", () => {
  const guessed = {
    ...EXPECTED,
    warnings: [{ code: "encoding-guessed", message: "the encoding was guessed" }],
  };
  // what was scanned or glued together was so in Unicode
  const typed = Object.entries(LAYOUTS).filter(([layout]) => !/scan|glued/u.test(layout));
  for (const [layout, text] of typed) {
    for (const [how, write] of Object.entries(ENCODED)) {
      test(`${layout}, ${how}`, () => expect(factsOf(write(text))).toEqual(guessed));
    }
  }
});

describe("one letter in every layout", () => {
  for (const [layout, text] of Object.entries(LAYOUTS)) {
    for (const [how, write] of Object.entries(WRITTEN)) {
      test(`${layout}, ${how}`, () => expect(factsOf(bytes(write(text)))).toEqual(EXPECTED));
    }
  }
});
