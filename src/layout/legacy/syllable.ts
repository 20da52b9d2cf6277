/**
 * What a Vietnamese syllable can be: an opening consonant, a rime, a tone. Of all that a wrong
 * encoding makes of a word hardly anything is one, so no word list is needed.
 */

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh ph qu r s t th tr v x'.split(' ');

const RIMES = [
  'a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu',
  'i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu',
  'o oc oi om on ong op ot oa oac oach oai oan oang oanh oao oat oay oăc oăm oăn oăng oăt',
  'oe oen oeo oet ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt',
  'u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ',
  'uy uya uych uyên uyêt uynh uyt uyu',
  'ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu',
  'y ych yên yêm yêng yêt yêu ynh yt',
].flatMap((rimes) => rimes.split(' '));

/** Rimes with i that g itself opens: 'gì', 'giết'. */
const RIMES_OF_GI: ReadonlySet<string> = new Set(['i', 'in', 'iêc', 'iêng', 'iêt']);

const SYLLABLES: ReadonlySet<string> = new Set(
  ONSETS.flatMap((onset) =>
    RIMES.filter((rime) => goTogether(onset, rime)).map((rime) => onset + rime),
  ),
);

function goTogether(onset: string, rime: string): boolean {
  const front = /^[eêiy]/.test(rime);
  switch (onset) {
    case '':
      return rime.startsWith('yê') || !/^(?:iê|y.)/.test(rime);
    case 'c':
    case 'ng':
      return !front;
    case 'g':
      return !front || RIMES_OF_GI.has(rime);
    case 'k':
      return front && !/^y./.test(rime);
    case 'gh':
    case 'ngh':
      return front && !rime.startsWith('y');
    case 'gi':
      return !/^[iy]/.test(rime);
    case 'qu':
      return !/^[ouư]/.test(rime);
    default:
      return !/^y./.test(rime);
  }
}

/** 'nghiêng' */
const LONGEST = 7;
const TONE_MARKS = ['\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
/** Each vowel with a tone: the vowel without it, and the tone. */
const TONED: ReadonlyMap<string, readonly [vowel: string, tone: string]> = new Map(
  [...'aăâeêioôơuưy'].flatMap((vowel) =>
    TONE_MARKS.map((tone) => [(vowel + tone).normalize('NFC'), [vowel, tone]] as const),
  ),
);
const MARKED = /[ăâêôơư]/;
const ENDS_IN_STOP = /(?:[ptc]|ch)$/;
/** Tones that a syllable with a final stop may have: sắc and nặng. */
const OF_STOPS: ReadonlySet<string> = new Set(['\u0301', '\u0323']);

/** Whether a word (NFC, any case) can be a Vietnamese syllable, its tone on the right vowel. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  let toneless = '';
  let tone = '';
  let tones = 0;
  let tonedAt = -1;
  let markedAt = -1;
  for (const [at, letter] of [...word.toLowerCase()].entries()) {
    const [vowel, own] = TONED.get(letter) ?? [letter, ''];
    toneless += vowel;
    if (MARKED.test(vowel)) markedAt = at;
    if (own === '') continue;
    tone = own;
    tones += 1;
    tonedAt = at;
  }
  if (tones > 1 || !SYLLABLES.has(toneless)) return false;
  if (ENDS_IN_STOP.test(toneless) && !OF_STOPS.has(tone)) return false;
  return tones === 0 || markedAt < 0 || tonedAt === markedAt;
}
