import { claimsOf } from '../../../src/records/claims/claims.js';
import { noHeader } from '../../../src/figures/examples.js';
import { checkClaims } from '../../../src/checks/check.js';
import type { Claim, Header, TextDocument } from '../../../src/model.js';
import { documentOf, extractionOf, rules } from '../../figures/documents.js';

/** The claims that the rules that doisoat ships read from a document. */
export function claimsIn(
  read: TextDocument | string,
  header: Partial<Header> = {},
): readonly Claim[] {
  const document = typeof read === 'string' ? documentOf(read) : read;
  const extraction = extractionOf(document, header);
  return claimsOf({ document, header: { ...noHeader, ...header }, extraction, rules });
}

/** `sum 30 20 10 ok`: kind, terms as printed and verdict of each claim. */
export function claimLines(
  read: TextDocument | string,
  header: Partial<Header> = {},
): readonly string[] {
  const claims = claimsIn(read, header);
  const verdicts = checkClaims(claims);
  return claims.map(({ kind, terms }, at) =>
    [kind, ...terms.map(({ raw }) => raw), verdicts[at]?.outcome].join(' '),
  );
}
