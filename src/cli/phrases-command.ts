import { draftsFor, NoResults, printDraft } from '../phrases/phrases.js';
import { loadRules } from '../ruleset/load.js';
import { exitCodes } from './exit-codes.js';

interface Options {
  readonly rules?: string;
  readonly top: number;
}

/** `doisoat phrases OUTPUT`: drafts of rules for what an archive's unnamed numbers stand beside. */
export async function phrasesCommand(output: string, { rules, top }: Options): Promise<number> {
  try {
    const drafts = await draftsFor(output, loadRules(rules), top);
    if (drafts.length === 0) console.error('doisoat: no phrase recurs beside unnamed numbers');
    console.log(drafts.map(printDraft).join('---\n').trimEnd());
    return exitCodes.ok;
  } catch (error) {
    if (!(error instanceof NoResults)) throw error;
    console.error(`doisoat: ${error.message}`);
    return exitCodes.usage;
  }
}
