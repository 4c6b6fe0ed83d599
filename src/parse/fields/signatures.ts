import type { DigitalSignature } from "../../model/record.js";
import type { Read } from "../evidence.js";
import { allMatches, firstMatch } from "../matching.js";
import type { Page } from "../page/page.js";

/**
 * Digital signatures as a viewer prints them: `Ký bởi: …` or `Người ký: …`, and within a few lines the time. One that
 * is printed on every page counts once.
 */
export function findSignatures({ text, folded }: Page): Read<DigitalSignature>[] {
  if (!namesSigner(folded)) return [];
  const found = new Map<string, Read<DigitalSignature>>();
  for (const signer of allMatches(SIGNER, text)) {
    const end = signer.index + signer[0].length;
    const time = timeAfter(text, end);
    const value = { by: signer.groups?.by?.trim() || null, at: time && isoTime(time) };
    const key = `${value.by}|${value.at}`;
    if ((value.by === null && value.at === null) || found.has(key)) continue;
    // a catalogue names who signed the paper
    if (value.at === null && /người ký/i.test(signer[0])) continue;
    const timeSpan = time ? [[time.index, time.index + time[0].length] as const] : [];
    found.set(key, { value, spans: [[signer.index, end], ...timeSpan], rule: "signatures/printed" });
  }
  return [...found.values()];
}

/** A colon stands behind the words; colons are few and quickly found. */
function namesSigner(folded: string): boolean {
  for (let at = folded.indexOf(":"); at >= 0; at = folded.indexOf(":", at + 1))
    if (BEFORE_COLON.test(folded.slice(Math.max(0, at - ROOM), at))) return true;
  return false;
}

// Ký bởi | Người ký
const BEFORE_COLON = /(?:ky boi|nguoi ky)[ \t]{0,9}$/;
const ROOM = "nguoi ky".length + 9;

// Ký bởi: Văn phòng Chính phủ | Người ký: Cổng Thông tin điện tử Chính phủ | Được ký bởi: …
const SIGNER = /(?:[Kk]ý bởi|KÝ BỞI|[Nn]gười ký|NGƯỜI KÝ)[ \t]{0,9}:[ \t]{0,9}(?<by>[^\n\r]{0,200})/g;

// Thời gian ký: 05.09.2022 09:51:42 +07:00 | Ngày ký: 2026-04-29 09:46:59 +07:00 | Ký ngày: 5/9/2022 9:51
const TIME =
  /(?:[Tt]hời gian ký|THỜI GIAN KÝ|[Nn]gày ký|NGÀY KÝ|[Kk]ý ngày|[Gg]iờ ký)[ \t]{0,9}:[ \t]{0,9}(?:(?<year>\d{4})[-–](?<month>\d{1,2})[-–](?<day>\d{1,2})|(?<dmy>\d{1,2}[./–-]\d{1,2}[./–-]\d{4}))(?:[ T,]{1,3}(?<clock>\d{1,2}:\d{2}(?::\d{2})?)[ \t]{0,3}(?<zone>Z|[+–-]\d{2}:?\d{2})?)?/g;

/** How far below the name its time may stand: e-mail and office come between. */
const NEAR = 400;

function timeAfter(text: string, from: number): RegExpExecArray | null {
  const stretch = text.slice(from, from + NEAR);
  const next = stretch.search(SIGNER);
  const time = firstMatch(TIME, next < 0 ? stretch : stretch.slice(0, next));
  if (time) time.index += from;
  return time;
}

/** ISO 8601 of what is printed: no offset is made up where none is printed. */
function isoTime({ groups = {} }: RegExpExecArray): string {
  const [day, month, year] = groups.dmy?.split(/[./–-]/) ?? [groups.day, groups.month, groups.year];
  const date = [year, two(month), two(day)].join("-");
  if (!groups.clock) return date;
  const [hour, minute, second = "00"] = groups.clock.split(":");
  const zone = (groups.zone ?? "").replace("–", "-").replace(/^([+-]\d{2})(\d{2})$/, "$1:$2");
  return `${date}T${two(hour)}:${minute}:${second}${zone}`;
}

const two = (digits = "") => digits.padStart(2, "0");
