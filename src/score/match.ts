/** How a list of truths and a list of answers were paired, each at most once. */
export interface Pairing<Truth, Answer> {
  readonly hits: number;
  readonly missed: readonly Truth[];
  readonly extra: readonly Answer[];
}

/** Pairs each truth with the first answer that is left and equal to it. */
export function pair<Truth, Answer>(
  truths: readonly Truth[],
  answers: readonly Answer[],
  equal: (truth: Truth, answer: Answer) => boolean,
): Pairing<Truth, Answer> {
  const left = [...answers];
  const missed = truths.filter((truth) => {
    const found = left.findIndex((answer) => equal(truth, answer));
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  return { hits: truths.length - missed.length, missed, extra: left };
}

/** The first of the items that share a key. */
export function uniqueBy<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const firsts = new Map<string, T>();
  for (const item of items) if (!firsts.has(keyOf(item))) firsts.set(keyOf(item), item);
  return [...firsts.values()];
}

/** Whether two numbers of the output contract are one; cells are read as printed there. */
export const sameNumber = (a: number | string, b: number | string): boolean =>
  Math.abs(Number(a) - Number(b)) < 1e-9;

/** Words that a name may have or lack and still be the same name. */
const KIND_WORDS = / (?:ubnd|uy ban nhan dan|linh vuc|thanh pho|phuong|xa|thi tran|huyen|tp)(?= )/g;

/** A name without tone marks, case, the word for its kind and the province behind it: `phường An Hoà` = `An Hòa`. */
export function foldName(name: string | null | undefined): string {
  const ascii = (name ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/ - tinh .*$/, '');
  const words = ` ${ascii.replace(/[^a-z0-9]+/g, ' ')} `;
  return words.replace(KIND_WORDS, '').trim();
}
