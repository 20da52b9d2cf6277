/** Counts the places of a text: `p1`, `p2` ... */
export function pathCounter(letter: string): () => string {
  let count = 0;
  return () => `${letter}${++count}`;
}
