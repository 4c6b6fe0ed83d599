import { isCapitals, isDivider, type Look } from "./look.js";
import {
  isAboutLine,
  isAddressLine,
  isAnnexLine,
  isAuthorityLine,
  isBodyOpening,
  isCountryLine,
  isDateLine,
  isIssuerLine,
  isNumberLine,
  isOfficeLine,
  isRecipientsLine,
  isStamp,
  isUnfinished,
  isVv,
  isWhoseLine,
  isYouthLine,
  speaks,
  typeTitle,
} from "./marks.js";
import type { Opening } from "./opening.js";
import type { Line } from "./page.js";
import { titleLine } from "./title-line.js";

const HEAD = ["letterhead", "title"] as const;

/** What is longer is no head: its openings ask of each line what stands above it. */
const MOST_HEAD_LINES = 120;

/** First come, first served: the first opening that may follow the zone we are in and likes the line. */
export const OPENINGS: readonly Opening[] = [
  {
    zone: "recipients",
    after: ["title", "addressees", "body", "signature"],
    opens: ({ folded }) => isRecipientsLine(folded),
  },
  { zone: "addressees", after: HEAD, opens: ({ folded }) => isAddressLine(folded) },
  { zone: "letterhead", after: ["title"], opens: backToLetterhead },
  { zone: "title", after: ["letterhead"], opens: goesOnWithAbout },
  {
    zone: "title",
    after: ["letterhead"],
    opens: ({ text, folded, zones }) =>
      isVv(folded) ||
      typeTitle(text, folded) !== null ||
      (isAboutLine(folded) && zones.letterhead.length > 1),
  },
  { zone: "signature", after: ["title", "body", "recipients"], opens: startsSignature },
  { zone: "body", after: HEAD, opens: opensBody },
  {
    zone: "body",
    after: HEAD,
    opens: ({ zones }) => zones.letterhead.length + zones.title.length > MOST_HEAD_LINES,
  },
  { zone: "body", after: ["title"], opens: namesAuthority },
  { zone: "body", after: ["title"], opens: leavesSubject },
  { zone: "body", after: ["letterhead"], opens: isSentence },
  { zone: "body", after: ["addressees"], opens: leavesAddressees },
  { zone: "after", after: ["body", "recipients", "signature"], opens: startsAnnex },
  { zone: "after", after: ["recipients", "signature"], opens: leavesFoot },
];

/** Under a V/v: `Lạng Sơn, ngày …`, the country's name; under a title only a number or date that comes late. */
function backToLetterhead({ text, folded, zones, page, afterBlank, previous }: Look): boolean {
  const [first] = zones.title;
  const underVv = first !== undefined && isAboutLine(page.folded.slice(first.start, first.end));
  if (isCountryLine(folded)) return !/(?:nước|của|với|,)$/iu.test(previous());
  if (underVv && isYouthLine(folded)) return true;
  // V/v … tuyển quân⏎năm 2023
  if (/^(?:thang|nam)\b/.test(folded) && !ENDS_IN_DATE.test(previous())) return false;
  if (isDateLine(folded)) return underVv || afterBlank || /^[a-z .-]{2,30},\s{0,3}ngay/.test(folded);
  return isNumberLine(folded) && (underVv || afterBlank) && !/^số\s?\d/u.test(text);
}

// Hà Nội, ngày · tháng 8: the rest of a scattered date
const ENDS_IN_DATE = /(?:ngày|tháng)[\s\d.…]*$/iu;

/** Two columns woven: under the date, small letters that the V/v above it goes on with. */
function goesOnWithAbout({ text, folded, zones, page, afterBlank, previous }: Look): boolean {
  const last = zones.title.at(-1);
  if (last === undefined || afterBlank || !/^\p{Ll}/u.test(text) || !/\d\s*$/.test(previous())) return false;
  if (isDateLine(folded) || isNumberLine(folded) || isBodyOpening(folded)) return false;
  const [first] = zones.title;
  return first !== undefined && isVv(page.folded.slice(first.start, first.end));
}

/** `TM. …`, `KT. …`, or an office in capitals after the end of the text. */
function startsSignature({ text, folded, zones, previous, afterBlank }: Look): boolean {
  if (isAuthorityLine(folded)) return isCapitals(text) || folded.length < 60;
  if (zones.body.length === 0 || !isOfficeLine(folded) || folded.length > 70) return false;
  return isCapitals(text) && (afterBlank || zones.recipients.length > 0 || /[./]$/.test(previous()));
}

/** `Căn cứ …`, `Điều 1.`: not where a trích yếu goes on with such words, in small letters or all in capitals. */
function opensBody({ text, folded, zones, page, previous, afterBlank }: Look): boolean {
  if (!isBodyOpening(folded) || isDateLine(folded) || zones.letterhead.length + zones.title.length === 0)
    return false;
  if (/^(?:dieu|chuong|phan|muc|[ivx]+\s?[./-]|\d)/.test(folded)) return true;
  if (/^\p{Ll}/u.test(text)) return afterBlank && subjectLines(zones.title, page.text, page.folded) > 0;
  return (
    !isUnfinished(previous()) && !(isCapitals(text) && zones.title.length > 0 && !folded.startsWith("can cu"))
  );
}

/** `BỘ TRƯỞNG BỘ Y TẾ` under the trích yếu: who decides, no part of what is decided. */
function namesAuthority({ text, folded, zones, page, previous }: Look): boolean {
  if (!isIssuerLine(folded) || folded.length > 120) return false;
  if (subjectLines(zones.title, page.text, page.folded) === 0 || isUnfinished(previous())) return false;
  return isCapitals(text) || isShortIssuer(folded) || standsAbove(folded, zones.letterhead, page.folded);
}

/** The issuer of the letterhead once more, in whatever letters. */
function standsAbove(folded: string, letterhead: readonly Line[], page: string): boolean {
  const above = letterhead.map(({ start, end }) => page.slice(start, end)).join(" ");
  return folded.length > 8 && above.includes(folded);
}

/** A capital font decoded leaves small letters: `bộ trưởng bộ tài chính`, alone on its line. */
const isShortIssuer = (folded: string) =>
  /^(?:bo truong (?:bo )?[a-z ,-]{3,60}|chinh phu|thu tuong chinh phu|quoc hoi)$/.test(folded);

/** A new paragraph after the trích yếu, or small letters after one in capitals. */
function leavesSubject(look: Look): boolean {
  const { text, folded, zones, page, afterBlank, previous } = look;
  const lines = subjectLines(zones.title, page.text, page.folded);
  if (lines === 0 || /^[(["]/.test(folded) || isDivider(folded)) return false;
  const small = !isCapitals(text);
  const last = zones.title.findLast((one) => !isStamp(page.folded.slice(one.start, one.end))) as Line;
  const lastInCapitals =
    isCapitals(page.text.slice(last.start, last.end)) && !isDivider(page.folded.slice(last.start, last.end));
  if (small && lastInCapitals && last !== titleLine(zones.title, page.text, page.folded)) return true;
  if (small && /^\p{Lu}/u.test(text) && isSaid(folded) && !isUnfinished(previous())) return true;
  if (!afterBlank || !small || isUnfinished(previous()) || /^\p{Ll}/u.test(text)) return false;
  return !goesOnToBasis(look);
}

/** A sentence: it says who does what, or is long and has its end. */
const isSaid = (folded: string) => speaks(folded) || (folded.length > 40 && /[.:]$/.test(folded));

/** Whether this and the next lines lead to a căn cứ or an authority without any sentence ending before it. */
function goesOnToBasis({ line, page }: Look): boolean {
  for (const next of page.lines.slice(line.index, line.index + SUBJECT_LINES)) {
    const folded = page.folded.slice(next.start, next.end);
    if (/^[^a-z]{0,4}can cu\b/.test(folded)) return true;
    if (next !== line && isIssuerLine(folded) && isCapitals(page.text.slice(next.start, next.end)))
      return true;
    if (/[.;:]$/.test(folded) || folded.length > 160) return false;
  }
  return false;
}
const SUBJECT_LINES = 10;

/** Lines of the title zone that are neither the type's title nor a divider, nor say whose it is. */
function subjectLines(title: readonly Line[], text: string, folded: string): number {
  const type = titleLine(title, text, folded);
  return title.filter((line) => {
    const own = folded.slice(line.start, line.end);
    return (
      line !== type && !isDivider(own) && !(isWhoseLine(own) && isCapitals(text.slice(line.start, line.end)))
    );
  }).length;
}

/** A letter without V/v and Kính gửi: the first long sentence after number and date. */
function isSentence({ text, folded, afterBlank, zones }: Look): boolean {
  return (
    zones.letterhead.length > 1 &&
    !isCapitals(text) &&
    !isCountryLine(folded) &&
    folded.length > (afterBlank ? 60 : 100)
  );
}

/** After the last addressee: a paragraph that is no item of the list. */
function leavesAddressees({ text, folded, zones, page, afterBlank, previous }: Look): boolean {
  const [first] = zones.addressees;
  const given =
    zones.addressees.length > 1 ||
    (first !== undefined &&
      page.folded
        .slice(first.start, first.end)
        .replace(/^[^:]*:?/, "")
        .trim() !== "");
  // … và Đoàn trực thuộc⏎⏎Căn cứ …: an empty line and such words end any list
  if (given && afterBlank && /^\p{Lu}/u.test(text) && isBodyOpening(folded)) return true;
  if (!given || /^[-+•*–]/.test(text) || isUnfinished(previous()) || /;$/.test(previous())) return false;
  if (isBodyOpening(folded) || typeTitle(text, folded) || (!/[,:]$/.test(previous()) && speaks(folded)))
    return true;
  return afterBlank || /[.]$/.test(previous()) || folded.length > 110;
}

function startsAnnex({ text, folded, zones, afterBlank, page, line }: Look): boolean {
  if (isAnnexLine(folded)) return isCapitals(text) || zones.signature.length + zones.recipients.length > 0;
  const signed = zones.signature.length > 0 && zones.body.length > 0;
  return (
    (signed && isCountryLine(folded)) ||
    (afterBlank && line.index > page.lines.length / 2 && isSignatureStamp(folded))
  );
}

const isSignatureStamp = (folded: string) => /^(?:ky boi|nguoi ky|signed by)\s?:/.test(folded);

/** A footnote or prose below the signature. */
function leavesFoot({ folded, text, zones, previous }: Look): boolean {
  if (zones.signature.length === 0)
    return folded.length > 220 && !/^[-–+•]/.test(text) && !/[,;]$/.test(previous());
  return /^\(\d\)\s/.test(folded) || (folded.length > 90 && !isCapitals(text) && !/^[-–+•]/.test(text));
}
