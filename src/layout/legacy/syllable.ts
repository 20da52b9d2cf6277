/**
 * What a Vietnamese syllable can be: an opening consonant, a rime, a tone. Of all that a wrong
 * encoding makes of a word hardly anything is one, so no word list is needed.
 */

const ONSETS = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');

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
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
const MARKED = /[ăâêôơư]/;
const ENDS_IN_STOP = /(?:[ptc]|ch)$/;
/** Tones that a syllable with a final stop may have: sắc and nặng. */
const OF_STOPS = /[\u0301\u0323]/;

/** Whether a word (NFC, any case) can be a Vietnamese syllable, its tone on the right vowel. */
export function isSyllable(word: string): boolean {
  if (word.length > LONGEST) return false;
  const tones = Array.from(word.toLowerCase(), (letter) => letter.normalize('NFD'));
  const bare = tones.map((letter) => letter.replace(TONE, '').normalize('NFC'));
  const toneless = bare.join('');
  if (!SYLLABLES.has(toneless)) return false;
  const toned = [...tones.keys()].filter((at) => tones[at]?.search(TONE) !== -1);
  if (toned.length > 1) return false;
  if (ENDS_IN_STOP.test(toneless) && !OF_STOPS.test(tones.join(''))) return false;
  const marked = bare.findLastIndex((letter) => MARKED.test(letter));
  return marked < 0 || toned.every((at) => at === marked);
}
