import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fuzzRound } from './round.js';

// npm run fuzz [first seed]: round after round until it is stopped. Files on which the program
// failed are kept in output/fuzz; the same seed makes the same files again.

const KEPT = 'output/fuzz';
const FILES = 100;

function main(): never {
  for (let seed = Number(process.argv[2] ?? Date.now() % 1e6); ; seed++) {
    const complaints = fuzzRound(seed, FILES);
    mkdirSync(KEPT, { recursive: true });
    for (const { file, bytes } of complaints) writeFileSync(join(KEPT, file), bytes);
    const said = complaints.map(({ file, text }) => `  ${KEPT}/${file}: ${text}\n`);
    process.stdout.write(
      `seed ${seed}: ${FILES} files, ${complaints.length} failures\n${said.join('')}`,
    );
  }
}

main();
