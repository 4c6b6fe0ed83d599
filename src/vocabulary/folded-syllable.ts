/**
 * True of a folded word that could be a Vietnamese syllable without its marks: an onset and a rime. `thang` is one,
 * `thanq` and `hdnd` are none.
 */
export function isFoldedSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const onset = ONSET.exec(word)?.[0] ?? "";
  const rime = word.slice(onset.length);
  return RIMES.has(rime) && fits(onset, rime);
}

/** `nghieng`. */
const LONGEST = 7;

// `qu` and `gi` end where their rime begins: `quoc` is qu-oc, `giua` gi-ua; `gi` and `gieng` begin with g
const ONSET = /^(?:ngh?|nh|ch|gh|gi(?=[aou]|e[ocn]?$|eo$)|kh|ph|qu|th|tr|[bcdghklmnprstvx])/;

/** Which letter an onset is written with before e, i and y: `kê`, not `cê`; `nghe`, not `nge`. */
function fits(onset: string, rime: string): boolean {
  const front = /^[eiy]/.test(rime);
  if (onset === "c" || onset === "ng") return !front;
  if (onset === "k" || onset === "gh" || onset === "ngh") return front;
  if (onset === "qu") return !rime.startsWith("u");
  return onset === "" || !/^y./.test(rime);
}

const RIMES: ReadonlySet<string> = new Set(
  [
    "a ac ach ai am an ang anh ao ap at au ay",
    "e ec ech em en eng enh eo ep et eu",
    "i ia ich iec iem ien ieng iep iet ieu im in inh ip it iu",
    "o oa oac oach oai oam oan oang oanh oao oap oat oay oc oe oen oeo oet oi om on ong ooc oong op ot",
    "u ua uan uang uat uay uc ue uech uenh uet ui um un ung uo uoc uoi uom uon uong uop uot uou up ut uu",
    "uy uya uych uyen uyet uyn uynh uyp uyt uyu y ych yem yen yeng yet yeu ynh yt",
  ].flatMap((line) => line.split(" ")),
);
