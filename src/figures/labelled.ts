import type { Block } from '../model.js';
import type { Reading } from './items.js';

/**
 * Whether a number is the value of a label in words ('Trưởng ban: 1,0', in a list of lines also
 * 'Máy siêu âm 4') that speaks of nothing the indicators are about. Where it does, a rule may be
 * missing, and the number stays unexplained.
 * @param inList the paragraph is one of `listLines`
 */
export function isLabelled(reading: Reading, at: number, inList: boolean): boolean {
  const { tokens } = reading;
  const isRange = tokens[at - 1]?.norm === '-' && tokens[at - 2]?.kind === 'number';
  const first = isRange ? at - 2 : at;
  if (!inList && !/^[:=]$/.test(tokens[first - 1]?.norm ?? '')) return false;
  const next = tokens[at + 1];
  if (!inList && next?.kind === 'word' && !/^(triệu|tỷ|nghìn|ngàn)$/.test(next.norm)) return false;
  const earliest = Math.max(reading.from, at - LONGEST_LABEL);
  let from = at - 1;
  while (from > earliest && !/^[.;]$/.test(tokens[from - 1]?.norm ?? '')) from -= 1;
  const label = tokens.slice(from, at);
  const isWhole = !/[.,]\d{1,2}$/.test(tokens[at]?.text ?? '');
  return label.some(({ kind }) => kind === 'word') && !isOfSubject(reading, from, at, isWhole);
}

/** In tokens; no label has more, and time must not grow with the text before it. */
const LONGEST_LABEL = 30;

/** Whether words of a stretch name what the indicators count, or (of whole numbers) what became of it. */
function isOfSubject(
  { starting, tokens }: Reading,
  from: number,
  to: number,
  isWhole: boolean,
): boolean {
  const marks = starting.slice(from, to).flat();
  return marks.some(({ start, end, meaning }) => {
    if (end > to) return false;
    if (meaning.type === 'unit') return meaning.measure !== '%' && tokens[start]?.norm !== 'bộ';
    if (meaning.type !== 'term') return meaning.type === 'indicator';
    const neutral = meaning.dimension === 'total' || (!isWhole && meaning.dimension === 'stage');
    return !neutral && !meaning.weak;
  });
}

const LABEL = String.raw`[^\d.:;]*\p{L}[^\d.:;]*`;
const VALUE = String.raw`\d[\d.,]*(?: \d{3})*(?: ?[-–] ?\d[\d.,]*)?(?: (?:triệu|tỷ|nghìn|ngàn))?`;
/** A label and its number, perhaps a second pair in the column beside it, or the mark of a note. */
const LINE = new RegExp(`^${LABEL} ${VALUE}(?: \\p{Lu}${LABEL} ${VALUE})?(?: \\[\\d+\\])?$`, 'u');

const isLine = (block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.content.text.length <= 100 &&
  LINE.test(block.content.text.trim().replace(/\s+/g, ' '));

/** Indexes of the paragraphs that are lines of a list of labels, each with its number. */
export function listLines(blocks: readonly Block[]): ReadonlySet<number> {
  const lines = blocks.map(isLine);
  return new Set(
    blocks.flatMap((block, k) => (lines[k] && (lines[k - 1] || lines[k + 1]) ? [block.index] : [])),
  );
}
