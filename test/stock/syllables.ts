// Put together, some thousand syllables: as many as a reader of the language meets.

const ONSETS = "b c ch d đ g gi h kh l m n ng nh ph qu r s t th tr v x".split(" ");

/** Without their tone; the vowel that bears it comes first in each pair. */
const OPEN_RHYMES =
  "a ai ao am an ang anh ay au âm ân âng âu ây ăm ăn ăng e em en eo ê êm ên ênh êu i im in inh iêm iên iêu " +
  "o oi om on ong oa oan oang ô ôi ôm ôn ông ơ ơi ơm ơn u ui um un ung uôi uôn uông ư ưng ươi ươm ươn ương";

/** Closed by a stop: only two tones are said. */
const CLOSED_RHYMES =
  "ac ach ap at âc âp ât ăc ăp ăt ec ep et êch êp êt ich ip it iêc iêp iêt oc op ot ôc ôp ôt ơp ơt uc up ut uôc uôt ưc ưt ươc ươp ươt";

const GRAVE = "\u0300";
const ACUTE = "\u0301";
const HOOK = "\u0309";
const TILDE = "\u0303";
const DOT = "\u0323";

const OPEN_TONES = ["", GRAVE, ACUTE, HOOK, TILDE, DOT];
const CLOSED_TONES = [ACUTE, DOT];

/**
 * Words that a reader of dispatches takes for more than words: what cites, what names a type, a body or a place. Chance
 * must not say them.
 */
const TAKEN = new Set(
  (
    "an ban bao bang bi bo cac can canh cap chi chu chung cong cuc cu cua dang dai de dia dich diem dien dieu do doan doi " +
    "don dong du duoc gia giao giay gui hanh hien hiep hoi hop hoa huy huyen huong kem ket khoan khu ke khoa kinh " +
    "lam lap lenh lien linh luat luc luu mat mien moi nam nay ngay nghi nganh ngan nhan nhiem nhu noi nuoc phap phong phu phuc " +
    "phuong phieu qua quan quoc quy quyen quyet sao sau so sua tai tam thanh thang thay theo thi thiet thong thu thuc thuong thuy " +
    "tiep tieu tinh to toa tong tra trach tren tri trich trinh trung truoc truong tu tuong tuyen ty tran uy van ve vi viec vien vu " +
    "xa xet xom y dinh duong cung giam sat lao dung thuan muc chieu hop nhat kien nghiep hoach"
  ).split(" "),
);

/** All syllables, each once, in the order of their letters. */
export const SYLLABLES: readonly string[] = [
  ...combined(OPEN_RHYMES.split(" "), OPEN_TONES),
  ...combined(CLOSED_RHYMES.split(" "), CLOSED_TONES),
].filter((syllable) => !TAKEN.has(bare(syllable)));

function combined(rhymes: readonly string[], tones: readonly string[]): string[] {
  return ONSETS.flatMap((onset) =>
    rhymes
      .filter((rhyme) => goTogether(onset, rhyme))
      .flatMap((rhyme) => tones.map((tone) => withTone(onset, rhyme, tone))),
  );
}

/** What the spelling allows: `k`, `gh`, `ngh` stand before e, ê and i, which are left to others here. */
function goTogether(onset: string, rhyme: string): boolean {
  if (/^[eêi]/.test(rhyme)) return !/^(c|g|ng|gi|qu)$/.test(onset);
  return onset !== "qu" || !/^[ouôuư]/.test(rhyme);
}

/** The tone stands on the main vowel: the last one before a final consonant, else the first of two. */
function withTone(onset: string, rhyme: string, tone: string): string {
  const vowels = /^[aăâeêioôơuư]+/.exec(rhyme)![0];
  const isClosed = vowels.length < rhyme.length;
  const at = isClosed || vowels === "oa" ? vowels.length - 1 : Math.max(0, vowels.length - 2);
  const main = /[ơê]/.exec(vowels)?.index ?? at;
  return `${onset}${rhyme.slice(0, main + 1)}${tone}${rhyme.slice(main + 1)}`.normalize("NFC");
}

function bare(syllable: string): string {
  return syllable
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .replaceAll("đ", "d");
}
