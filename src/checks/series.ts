import { undecided, type Judgement } from './judgement.js';

/** Claims across reports need the other report; within one report nothing can be said. */
export const checkSeries = (): Judgement => undecided('across-reports');
