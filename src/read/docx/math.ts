import { toSuperscript } from '../superscript.js';
import { charactersIn, child, elementsIn } from './xml.js';
import type { XmlElement } from './xml.js';

/** A formula in one line: a fraction as `549/582`, digits of an exponent raised. */
export function formulaIn(element: XmlElement): string {
  switch (element.name) {
    case 'm:t':
      return charactersIn(element);
    case 'm:f':
      return `${part(element, 'm:num')}/${part(element, 'm:den')}`;
    case 'm:sSup':
      return part(element, 'm:e') + toSuperscript(part(element, 'm:sup'));
    case 'm:d':
      return `(${partsOf(element).join('; ')})`;
    case 'w:del':
    case 'w:moveFrom':
      return '';
    default:
      return partsOf(element).join(IN_LINE.has(element.name) ? '' : ' ');
  }
}

/** What they hold stands side by side; elsewhere digits of two parts must not run together. */
const IN_LINE = new Set(
  ['m:oMath', 'm:r', 'm:e', 'm:num', 'm:den', 'm:sub', 'm:sup', 'm:deg', 'm:lim', 'm:fName'].concat(
    ['w:ins', 'w:moveTo'],
  ),
);

function partsOf(element: XmlElement): string[] {
  return elementsIn(element)
    .map(formulaIn)
    .filter((text) => text !== '');
}

function part(element: XmlElement, name: string): string {
  const found = child(element, name);
  return found ? formulaIn(found) : '';
}
