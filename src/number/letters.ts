/** Marks that are part of a letter (ă, â, ê, ô, ơ, ư) and marks that are its tone, the wrong way round. */
const TONE_FIRST = /([\u0300\u0301\u0303\u0309\u0323])([\u0302\u0306\u031b])/gu;

/**
 * NFC, also of letters whose marks come in an order that Unicode does not take for the same: the
 * tone before the circumflex or the breve ('a' with acute, then circumflex: 'ấ').
 */
export function composed(text: string): string {
  const nfc = text.normalize('NFC');
  if (!/\p{M}/u.test(nfc)) return nfc;
  return text.normalize('NFD').replace(TONE_FIRST, '$2$1').normalize('NFC');
}
