import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const OPTIONS = { ReduceImageResolution: { type: 'boolean', value: 'true' } };

/** Whether LibreOffice is there to print PDFs with. */
export const canPrint = (): boolean => spawnSync('soffice', ['--version']).status === 0;

/** Prints Word files to PDF into `folder` with a LibreOffice profile of its own. */
export function printPdfs(docxFiles: readonly string[], folder: string): void {
  const profile = mkdtempSync(join(tmpdir(), 'soffice-'));
  try {
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        '--headless',
        '--convert-to',
        `pdf:writer_pdf_Export:${JSON.stringify(OPTIONS)}`,
        '--outdir',
        folder,
        ...docxFiles,
      ],
      { stdio: 'ignore' },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
