/**
 * A text as it is compared where marks count: lower case, and the tone of `oa`, `oe`, `uy` on one letter (`hoà` and
 * `hòa` are both `hòa`; in `hoàn` and `quý` it has one place only). For NFC.
 */
export function marked(text: string): string {
  return text.toLowerCase().replace(LATER_TONE, (written) => EARLIER_TONE[written] as string);
}

const TONE = 5;

/** `oà` → `òa`, and so on through the five tones. */
const EARLIER_TONE: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ["oàoáoảoãoạ", "òaóaỏaõaọa"],
    ["oèoéoẻoẽoẹ", "òeóeỏeõeọe"],
    ["uỳuýuỷuỹuỵ", "ùyúyủyũyụy"],
  ].flatMap(([later = "", earlier = ""]) =>
    Array.from({ length: TONE }, (_, at) => [
      later.slice(2 * at, 2 * at + 2),
      earlier.slice(2 * at, 2 * at + 2),
    ]),
  ),
);

// hoà, khoẻ, thuỷ; not hoàn, where a letter follows, nor quý, whose u belongs to the q
const LATER_TONE = /o[àáảãạèéẻẽẹ](?!\p{L})|(?<!q)u[ỳýỷỹỵ](?!\p{L})/gu;
