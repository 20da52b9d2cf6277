import { readFileSync } from 'node:fs';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { exitCodes } from './exit-codes.js';

const HELP = `
Exit codes:
  0  every file was read
  1  some file could not be read, or one of several paths does not exist
  2  bad usage, a bad rule, or results that cannot be written
  3  there are findings (with --fail-on-findings only)
  130  stopped by Ctrl-C; the same command goes on from there

Examples:
  doisoat reports/2024 -o output          read a folder, write the CSVs to output/
  doisoat a.docx b.pdf --lang en          read two files, messages in English
  doisoat reports --semicolon --decimal-comma   CSVs for Excel in Vietnamese
  doisoat inspect a.pdf                   show what each stage makes of one file
  doisoat rules                           check the rules against their own examples
  doisoat phrases output                  draft rules for the numbers that nothing names`;

/**
 * Runs the command with its arguments (without node and script) and gives the exit code.
 * What does the work is imported when it is needed, so that --help answers at once.
 */
export async function run(args: readonly string[]): Promise<number> {
  let code: number = exitCodes.ok;
  const program = createProgram((result) => {
    code = result;
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : exitCodes.usage;
    const { reportFailure } = await import('./failure.js');
    return reportFailure(error);
  }
}

function createProgram(finish: (code: number) => void): Command {
  const program = new Command('doisoat')
    .description('Reads Vietnamese administrative reports and checks their arithmetic.')
    .version(readVersion())
    .enablePositionalOptions()
    .exitOverride()
    .showHelpAfterError('(see doisoat --help)')
    .argument('<path...>', 'files and folders to read (DOCX, DOC, PDF)')
    .option('-o, --output <dir>', 'folder of the results', notEmpty, 'output')
    .addOption(rulesOption())
    .option('--jobs <n>', 'files read at a time (default: processors, at most 8)', positiveInteger)
    .option('--timeout <s>', 'seconds that one file may take', positiveInteger, 60)
    .option('--memory <mb>', 'megabytes that one file may take (256 or more)', megabytes, 512)
    .addOption(langOption())
    .option('--semicolon', 'set the cells of the CSVs apart by semicolons')
    .option('--decimal-comma', 'write the number columns of the CSVs with a decimal comma')
    .option('--xlsx', 'write all tables as one workbook, too: doisoat.xlsx')
    .option('--fail-on-findings', 'exit with 3 when something does not add up')
    .addHelpText('after', HELP)
    .action(async (paths: string[], options) => {
      const { readCommand } = await import('./read-command.js');
      finish(await readCommand(paths, options));
    });
  program
    .command('inspect')
    .description('show what each stage makes of one file')
    .argument('<file>', 'a DOCX, DOC or PDF file')
    .option('--text', 'print the text of the file as it was read, and nothing else')
    .addOption(rulesOption())
    .addOption(langOption())
    .action(async (file: string, options) => {
      const { inspectCommand } = await import('./inspect-command.js');
      finish(await inspectCommand(file, options));
    });
  program
    .command('rules')
    .description('check the rules and run their examples')
    .addOption(rulesOption())
    .action(async (options) => {
      const { rulesCommand } = await import('./rules-command.js');
      finish(await rulesCommand(options));
    });
  program
    .command('phrases')
    .description('draft rules for the phrases beside numbers that no rule names')
    .argument('<output>', 'the output folder of a run')
    .addOption(rulesOption())
    .option('--top <n>', 'how many drafts at most', positiveInteger, 20)
    .action(async (output: string, options) => {
      const { phrasesCommand } = await import('./phrases-command.js');
      finish(await phrasesCommand(output, options));
    });
  return program;
}

function rulesOption(): Option {
  return new Option(
    '--rules <dir>',
    'folder of the rules (default: those of the package)',
  ).argParser(notEmpty);
}

function langOption(): Option {
  return new Option('--lang <lang>', 'language of messages').choices(['vi', 'en']).default('vi');
}

function notEmpty(text: string): string {
  if (text.trim() === '') throw new InvalidArgumentError('It must name a folder.');
  return text;
}

function positiveInteger(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It must be 1 or more.');
  return Number(text);
}

/** With less, a worker does not even hold the rules. */
function megabytes(text: string): number {
  if (!/^\d{3,6}$/.test(text) || Number(text) < 256)
    throw new InvalidArgumentError('It must be 256 or more.');
  return Number(text);
}

function readVersion(): string {
  const text = readFileSync(new URL('../../package.json', import.meta.url), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}
