import type { Scope } from './description.js';
import { exactOf, type Exact } from './decimal.js';

/**
 * The notation of the descriptions: `{key: raw}` a number of the truth file; `{key=value: raw}` where
 * the value is not plainly what is printed; `[^text]` a footnote; `**bold**`; `++text++` a tracked
 * insertion and `[-text]` a tracked deletion.
 * A key is an indicator (or `~name` for a number that only claims speak of), then as needed `#2` for
 * another statement of it, `@level`, `/unit`, `|field`, and `?` for a doubtful one.
 */
export type Piece =
  | ({ readonly type: 'plain'; readonly text: string } & Marks)
  | ({ readonly type: 'number'; readonly marked: MarkedNumber } & Marks)
  | { readonly type: 'footnote'; readonly text: string }
  | { readonly type: 'deleted'; readonly text: string };

interface Marks {
  readonly bold: boolean;
  readonly inserted: boolean;
}

export interface MarkedNumber {
  readonly key: Key;
  readonly raw: string;
  readonly value: Exact;
}

export interface Key {
  readonly name: string;
  readonly copy: string;
  readonly scope: Required<Scope>;
  readonly doubtful: boolean;
}

const PIECE = /\{([^:{}]+): ([^{}]*)\}|\[\^([^\]]*)\]|\[-([^\]]*)\]|(\*\*|\+\+)/g;
const KEY = /^(~?[a-z_]+)(#\d+)?(@[a-z]+)?(\/[^|?]+)?(\|[^?]+)?(\?)?$/;

/** Reads a key; what it leaves out is taken from the scope it stands in. */
export function keyOf(text: string, scope: Scope): Key {
  const match = KEY.exec(text);
  if (!match) throw new Error(`«${text}» is not a key`);
  const [, name = '', copy = '', level, unit, field, mark] = match;
  return {
    name,
    copy,
    scope: {
      level: level?.slice(1) ?? scope.level ?? '',
      unit: unit?.slice(1) ?? scope.unit ?? '',
      field: field?.slice(1) ?? scope.field ?? '',
    },
    doubtful: mark !== undefined,
  };
}

/** Cuts a marked text into what is printed and what is true. */
export function piecesOf(text: string, scope: Scope): Piece[] {
  const pieces: Piece[] = [];
  const marks = { bold: false, inserted: false };
  let from = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.index > from)
      pieces.push({ type: 'plain', text: text.slice(from, match.index), ...marks });
    from = match.index + match[0].length;
    const [, key, raw = '', footnote, deleted, toggle] = match;
    if (key !== undefined)
      pieces.push({ type: 'number', marked: markedNumber(key, raw, scope), ...marks });
    else if (footnote !== undefined) pieces.push({ type: 'footnote', text: footnote });
    else if (deleted !== undefined) pieces.push({ type: 'deleted', text: deleted });
    else if (toggle === '**') marks.bold = !marks.bold;
    else marks.inserted = !marks.inserted;
  }
  if (from < text.length) pieces.push({ type: 'plain', text: text.slice(from), ...marks });
  return pieces;
}

function markedNumber(keyAndValue: string, raw: string, scope: Scope): MarkedNumber {
  const [key = '', value] = keyAndValue.split('=');
  return { key: keyOf(key, scope), raw, value: exactOf(value ?? raw) };
}

/** The text as printed, without its footnotes and deletions. */
export const plainText = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) =>
      piece.type === 'plain' ? piece.text : piece.type === 'number' ? piece.marked.raw : '',
    )
    .join('');
