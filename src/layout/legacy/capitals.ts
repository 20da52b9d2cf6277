import { type ReadWord, textOf } from './decode.js';
import { isSyllable } from './syllable.js';

const CAPITAL = /[A-Z]/g;
const SMALL = /[a-z]/;
const SMALL_ACCENTED = /(?![a-z])\p{Ll}/u;
const ACCENTED_VOWEL = /[ĂÂÊÔƠƯ]/;

/**
 * Which words of a line are all capitals, where the encoding has no accented capitals of its own
 * and the typist relied on a font that shows them: 'CéNG HOµ' for 'CỘNG HOÀ'. A word with one
 * plain letter at most ('X·', 'ë') goes with the nearest words that tell: where they differ, one
 * that is typed with a capital goes with the word behind it.
 */
export function capitalsIn(line: readonly ReadWord[]): ReadonlySet<ReadWord> {
  const kinds = line.map(kindOf);
  const before = lastTelling(kinds);
  const after = lastTelling(kinds.toReversed()).toReversed();
  return new Set(
    line.filter((_, index) => {
      const kind = kinds[index];
      if (kind === 'capitals' || kind === 'small' || kind === 'silent') return kind === 'capitals';
      if (kind === 'initial' && after[index] === 'capitals') return true;
      const beside = [before[index], after[index]];
      return beside.includes('capitals') && !beside.includes('small');
    }),
  );
}

/** `initial` and `bare` have one plain capital or no plain letter; `silent` ones say nothing. */
type Kind = 'capitals' | 'small' | 'initial' | 'bare' | 'silent';

/** Kinds of a word with an accented small letter by the number of its plain capitals. */
const KINDS: readonly Kind[] = ['bare', 'initial', 'capitals'];

function kindOf({ word, letters }: ReadWord): Kind {
  const text = textOf(letters);
  const capitals = word.text.match(CAPITAL)?.length ?? 0;
  if (SMALL.test(word.text)) return 'small';
  if (SMALL_ACCENTED.test(text)) return KINDS[Math.min(capitals, 2)] ?? 'capitals';
  return capitals >= 2 && ACCENTED_VOWEL.test(text) && isSyllable(text) ? 'capitals' : 'silent';
}

/** For each word the last one before it that tells; undefined where there is none. */
function lastTelling(kinds: readonly Kind[]): (Kind | undefined)[] {
  let last: Kind | undefined;
  return kinds.map((kind) => {
    const found = last;
    if (kind === 'capitals' || kind === 'small') last = kind;
    return found;
  });
}
