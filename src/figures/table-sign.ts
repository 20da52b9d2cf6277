/** A column's number as a form prints it below its title, with the formula it may state: '(3)=(4)+(5)'. */
export interface Sign {
  /** `3`, `A`. */
  readonly name: string;
  readonly formula: Expression | null;
}

/** Columns added, columns taken away, and what the result is divided by; by their names. */
export interface Expression {
  readonly plus: readonly string[];
  readonly minus: readonly string[];
  /** Empty unless it is a quotient. */
  readonly under: readonly string[];
}

type Lexeme = { readonly kind: 'name' | 'operator' | 'factor'; readonly text: string };

const NAME = String.raw`(?:\d{1,2}|[A-ZĐ])`;
const WHOLE = new RegExp(`^\\s*(?:[Cc]ột\\s*)?\\(?\\s*(${NAME})\\s*\\)?\\s*(?:=(.*))?$`, 'u');
/** '(3)', '(3)=(4)+(5)', '(3=4+5)' or '3=4+5' at the end of a title. */
const TAIL = new RegExp(`\\(\\s*(${NAME})\\s*(?:\\)\\s*(?:=([^=]*))?|=([^=]*)\\))$`, 'u');
const OPEN_TAIL = new RegExp(`(?<=\\s)(${NAME})\\s?=([^=\\p{L}]*)$`, 'u');

/** The sign that a cell holds and nothing else; null where it holds anything else. */
export function signOf(text: string): Sign | null {
  const match = WHOLE.exec(text.replace(/\s+/g, ' '));
  if (!match) return null;
  return signFrom(match[1] ?? '', match[2]);
}

/** A title and the sign behind it: 'Tổng số (3)=(4)+(5)'; null where none stands behind it. */
export function titleWithSign(text: string): { title: string; sign: Sign } | null {
  const whole = text.replace(/\s+/g, ' ').trim();
  const match = TAIL.exec(whole) ?? OPEN_TAIL.exec(whole);
  const title = whole.slice(0, match?.index ?? 0).trim();
  if (!match || !/\p{L}/u.test(title)) return null;
  const sign = signFrom(match[1] ?? '', match[2] ?? match[3]);
  return sign && { title, sign };
}

/** Null where what stands behind '=' is no formula of columns. */
function signFrom(name: string, formula: string | undefined): Sign | null {
  const plain = bare(name);
  if (formula === undefined || formula.trim() === '') return { name: plain, formula: null };
  const lexemes = lex(formula);
  if (lexemes === null) return null;
  return { name: plain, formula: parse(lexemes) };
}

/** '03' is 3. */
const bare = (name: string): string =>
  /^\d/.test(name) ? String(Number(name)) : name.toUpperCase();

const PIECE = /\s*(?:[Cc]ột\s*)?(\d+|[A-WYZĐ](?!\p{L})|\.{2,}|…|[-–−+*xX×/:()%])/uy;

/** Null where the text holds anything but column names and signs of arithmetic. */
function lex(text: string): Lexeme[] | null {
  const found: Lexeme[] = [];
  const whole = text.trim().replaceAll('[', '(').replaceAll(']', ')');
  PIECE.lastIndex = 0;
  while (PIECE.lastIndex < whole.length) {
    const piece = PIECE.exec(whole)?.[1];
    if (piece === undefined) return null;
    found.push(lexeme(piece));
  }
  return fillRanges(found);
}

function lexeme(piece: string): Lexeme {
  if (piece === '100' || piece === '%') return { kind: 'factor', text: '100' };
  if (/^[-–−]$/.test(piece)) return { kind: 'operator', text: '-' };
  if (/^[xX×*]$/.test(piece)) return { kind: 'operator', text: '*' };
  if (piece === ':' || piece === '/') return { kind: 'operator', text: '/' };
  if (/^(\.{2,}|…)$/.test(piece)) return { kind: 'operator', text: '…' };
  if (/^[+()]$/.test(piece)) return { kind: 'operator', text: piece };
  return { kind: 'name', text: bare(piece) };
}

/** '2 + 3 + … + 7' names 4, 5 and 6 too. */
function fillRanges(lexemes: readonly Lexeme[]): Lexeme[] {
  const plain = lexemes.filter(({ text }) => text !== '(' && text !== ')');
  const at = plain.findIndex(({ text }) => text === '…');
  if (at < 0) return [...lexemes];
  const [first, last] = [plain[at - 2], plain[at + 2]].map((name) => Number(name?.text));
  const between = Array.from({ length: Math.max((last ?? 0) - (first ?? 0) - 1, 0) }, (_, k) => [
    { kind: 'name' as const, text: String((first ?? 0) + 1 + k) },
    { kind: 'operator' as const, text: '+' },
  ]).flat();
  return [...plain.slice(0, at), ...between, ...plain.slice(at + 2)];
}

interface Reader {
  readonly lexemes: readonly Lexeme[];
  at: number;
}

function parse(lexemes: readonly Lexeme[]): Expression | null {
  const reader = { lexemes, at: 0 };
  const read = readSum(reader);
  return reader.at === lexemes.length && read && read.plus.length > 0 ? read : null;
}

const peek = ({ lexemes, at }: Reader): string => lexemes[at]?.text ?? '';

function readSum(reader: Reader): Expression | null {
  let sum = readProduct(reader);
  while (sum && (peek(reader) === '+' || peek(reader) === '-')) {
    const isMinus = reader.lexemes[reader.at++]?.text === '-';
    const next = readProduct(reader);
    if (!next || next.under.length > 0 || sum.under.length > 0) return null;
    const [added, taken] = isMinus ? [next.minus, next.plus] : [next.plus, next.minus];
    sum = { plus: [...sum.plus, ...added], minus: [...sum.minus, ...taken], under: [] };
  }
  return sum;
}

/** A factor of 100 makes a percentage of a quotient and says nothing else. */
function readProduct(reader: Reader): Expression | null {
  let product = readFactor(reader);
  while (product && /^[*/]$|^100$/.test(peek(reader))) {
    if (reader.lexemes[reader.at]?.kind === 'factor') {
      reader.at += 1;
      continue;
    }
    const isQuotient = reader.lexemes[reader.at++]?.text === '/';
    const next = readFactor(reader);
    if (!next) return null;
    if (next.plus.length === 0) continue;
    if (product.plus.length === 0 && !isQuotient) product = next;
    else if (!isQuotient || product.under.length > 0 || next.minus.length > 0) return null;
    else product = { ...product, under: next.plus };
  }
  return product;
}

function readFactor(reader: Reader): Expression | null {
  const lexeme = reader.lexemes[reader.at++];
  if (lexeme?.kind === 'name') return { plus: [lexeme.text], minus: [], under: [] };
  if (lexeme?.kind === 'factor') return { plus: [], minus: [], under: [] };
  if (lexeme?.text !== '(') return null;
  const inner = readSum(reader);
  return reader.lexemes[reader.at++]?.text === ')' ? inner : null;
}
