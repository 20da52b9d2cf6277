import type { RawPage } from '../../model.js';
import type { Run } from './line.js';
import { placeRun } from './line.js';

/** A page's runs of text, and what was laid over it. */
export interface PageRuns {
  readonly text: readonly Run[];
  readonly apart: readonly Run[];
}

/** The number or the day that was left blank, and put in when the text was signed. */
const FILLS_BLANK = /^\s*\d{1,5}\s*$/;

/**
 * Sets apart what is no part of a page's text: stamps of signatures and what is drawn aslant over
 * the page, as 'DỰ THẢO' is. A stamp that is only a number fills a blank of the text: 'Số: … /BC-UBND'.
 */
export function withoutOverlays({ number, runs, stamps = [] }: RawPage): PageRuns {
  const filling = stamps.filter(({ text }) => FILLS_BLANK.test(text));
  const text = [...runs.filter(({ turn }) => turn !== 'askew'), ...filling];
  const apart = [
    ...runs.filter(({ turn }) => turn === 'askew'),
    ...stamps.filter((stamp) => !filling.includes(stamp)),
  ];
  const placed = (all: PageRuns['text'] | RawPage['runs']): readonly Run[] =>
    all.map((run) => placeRun(run, number));
  return { text: placed(text), apart: placed(apart) };
}
