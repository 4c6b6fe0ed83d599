/**
 * True of a word that could be Vietnamese: an onset, a rime, one tone at most, and under a stop (`-c` `-ch` `-p` `-t`)
 * sắc or nặng. What a wrong encoding makes of Vietnamese, or of French, hardly ever is.
 */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const parts = word.toLowerCase().normalize("NFD");
  const tones = parts.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const letters = parts.replace(TONE, "").normalize("NFC");
  const onset = ONSET.exec(letters)?.[0] ?? "";
  const rime = letters.slice(onset.length);
  return fits(onset, rime) && (!STOP.test(rime) || tones.some((tone) => SHARP.test(tone)));
}

/** `nghiêng`, and each of its letters with a tone of its own at most. */
const LONGEST = 9;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const SHARP = /[\u0301\u0323]/u;
const STOP = /(?:ch?|p|t)$/u;

// `qu` and `gi` end where their rime begins: `quốc` is qu-ôc, `giữa` gi-ưa; `gì` and `giếng` begin with g
const ONSET = /^(?:ngh?|nh|ch|gh|gi(?=[aăâeoôơuưê])|kh|ph|qu|th|tr|[bcdđghklmnprstvx])/u;

function fits(onset: string, rime: string): boolean {
  if (!RIMES.has(rime)) return false;
  if (onset === "qu") return !/^[uư]/u.test(rime);
  if (/^y./u.test(rime)) return onset === "" && /^yê/u.test(rime);
  const front = /^[eêiy]/u.test(rime);
  if (onset === "c" || onset === "ng") return !front;
  if (onset === "k" || onset === "gh" || onset === "ngh") return front;
  return onset !== "g" || !front || rime.startsWith("i");
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

const RIMES = words(`
  a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
  e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
  i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
  o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
  ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
  u ua uân uâng uât uây uc uê uêch uênh uêt ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh
  uyp uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
  y ych yêm yên yêng yêt yêu ynh yt
`);
