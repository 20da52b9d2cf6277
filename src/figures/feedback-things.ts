import type { Reading } from './items.js';

/** What phản ánh, kiến nghị are counted in, where the words before a colon say that it is those. */
const THINGS = /^(ý kiến|nội dung|vụ việc|vấn đề|lượt ý|tin \p{L}+)$/u;

/** No label stands further back from its numbers, and none is longer, in words and signs. */
const FURTHEST = 60;

/** 'Phản ánh, kiến nghị: tiếp nhận 09 ý kiến, đã trả lời 09/09 ý kiến': whether a number counts what the label of its sentence names. */
export function countsFeedback(
  { tokens, starting, from }: Reading,
  at: number,
  end: number,
): boolean {
  // Behind a of 'a/b' stands b with what both count.
  const behind = tokens[end]?.norm === '/' ? end + 2 : end;
  if (!THINGS.test(`${tokens[behind]?.norm ?? ''} ${tokens[behind + 1]?.norm ?? ''}`)) return false;
  const first = Math.max(from, at - FURTHEST);
  let colon = at - 1;
  while (colon > first && !/^[:.]$/.test(tokens[colon]?.norm ?? '')) colon--;
  if (tokens[colon]?.norm !== ':') return false;
  const topics: string[] = [];
  for (let k = colon - 1; k >= first && !/^[.;]$/.test(tokens[k]?.norm ?? ''); k--)
    for (const { meaning } of starting[k] ?? [])
      if (meaning.type === 'term' && meaning.dimension === 'topic') topics.push(meaning.id);
  return topics.length > 0 && topics.every((topic) => topic === 'feedback');
}
