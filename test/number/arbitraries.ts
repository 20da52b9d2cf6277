import fc from 'fast-check';
import type { Decimal } from '../../src/model.js';

/** Any decimal of a report's size, its digits not below `min`. */
export const decimals = ({ min = -(10n ** 15n) } = {}): fc.Arbitrary<Decimal> =>
  fc.record({ digits: fc.bigInt({ min, max: 10n ** 15n }), scale: fc.nat(5) });

/** Letters in runs as they come, right and wrong syllables alike, with every tone. */
export const vietnameseWords = (): fc.Arbitrary<string> =>
  fc.string({
    unit: fc.constantFrom(
      ...'aàáảãạăằắẳẵặâầấẩẫậeèéẻẽẹêềếểễệiìíỉĩịoòóỏõọôồốổỗộơờớởỡợuùúủũụưừứửữựyỳýỷỹỵđĐÐbcghklmnpqrtvx',
      ...'ÀẢỆỘỤỶ',
    ),
    minLength: 1,
    maxLength: 8,
  });
