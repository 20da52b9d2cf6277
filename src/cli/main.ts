#!/usr/bin/env node
import { run } from './program.js';

// `doisoat ... | head` closes the pipe: what it does not want to read is no fault of the run.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await run(process.argv.slice(2));
