import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { folderOf } from '../batch/files.js';
import { MAIN } from '../cli/command.js';
import { docx, p, part, relationships, zip } from '../read/docx/builder.js';
import { hostilePage } from '../read/pdf-hostile.js';

vi.setConfig({ testTimeout: 120_000 });

const GUARD = fileURLToPath(new URL('guard.cjs', import.meta.url));
const CORPUS = fileURLToPath(new URL('../../corpus', import.meta.url));
const REMOTE = 'http://127.0.0.1:9/remote';

/** Runs node under guard; gives what the guard wrote down. */
function guarded(...args: string[]): { code: number | null; lines: string[] } {
  const log = join(folderOf({ 'network.log': '' }), 'network.log');
  const env = { ...process.env, NODE_OPTIONS: `--require "${GUARD}"`, NETWORK_LOG: log };
  const { status } = spawnSync(process.execPath, args, { env, encoding: 'utf8' });
  const lines = readFileSync(log, 'utf8').split('\n');
  return { code: status, lines: lines.filter((line) => line !== '') };
}

const URI = `<< /S /URI /URI (${REMOTE}) >>`;
const ELSEWHERE = `<< /S /GoToR /F << /Type /Filespec /FS /URL /F (${REMOTE}) >> /D [0 /Fit] >>`;
const annotation = (action: string): string =>
  `<< /Type /Annot /Subtype /Link /Rect [0 0 500 500] /A ${action} >>`;

const PDFS: Readonly<Record<string, Uint8Array>> = {
  'links.pdf': hostilePage({
    page: `/Annots [${annotation(URI)} ${annotation(ELSEWHERE)}] /AA << /O ${URI} >>`,
    catalog: `/URI << /Base (${REMOTE}) >> /OpenAction ${URI}`,
  }),
  'submits.pdf': hostilePage({
    catalog: `/OpenAction << /S /SubmitForm /F << /FS /URL /F (${REMOTE}) >> >>`,
  }),
  'script.pdf': hostilePage({
    catalog: `/OpenAction << /S /JavaScript /JS (app.launchURL\\('${REMOTE}'\\)) >>`,
  }),
  'content-elsewhere.pdf': hostilePage({
    content: `<< /F << /FS /URL /F (${REMOTE}) >> /Length 0 >>\nstream\n\nendstream`,
  }),
};

const picture = `<w:r><w:pict><v:shape><v:imagedata r:id="rId1"/></v:shape></w:pict></w:r>`;
const external = (...types: readonly string[]): string =>
  relationships(types.map((type, at) => [`rId${at + 1}`, type, REMOTE])).replaceAll(
    '/>',
    ' TargetMode="External"/>',
  );
const entity = `<!DOCTYPE x SYSTEM "${REMOTE}" [<!ENTITY e SYSTEM "${REMOTE}">]>`;

const DOCX: Readonly<Record<string, Uint8Array>> = {
  'parts.docx': zip({
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': part('document', `<w:body>${p('Tổng số 582')}${p(picture)}</w:body>`),
    'word/_rels/document.xml.rels': external('image', 'attachedTemplate', 'styles', 'footnotes'),
  }),
  'entity.docx': zip({
    'word/document.xml': part('document', `<w:body>${p('&e;')}</w:body>`).replace(
      '?>',
      `?>${entity}`,
    ),
  }),
  'field.docx': docx(
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>INCLUDETEXT "${REMOTE}"</w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r><w:r><w:t>582</w:t></w:r>`,
    ),
  ),
};

describe('the network', () => {
  it.each([
    ['net.connect', `require('node:net').connect(9)`],
    ['fetch', `fetch('${REMOTE}')`],
    ['dns.lookup', `require('node:dns').lookup('localhost', () => {})`],
    ['http.get', `require('node:http').get('${REMOTE}')`],
    ['http.request', `import('node:http').then(({ request }) => request('${REMOTE}'))`],
  ])('is watched in every process and thread, as to %s', (title, script) => {
    const thread = `new (require('node:worker_threads').Worker)(${JSON.stringify(script)}, { eval: true })`;
    for (const each of [script, thread])
      expect(guarded('-e', each).lines).toContain(`network ${title}`);
  });

  it('is left alone while files are read, whatever they point to', () => {
    const folder = folderOf({ ...PDFS, ...DOCX });
    for (const name of readdirSync(CORPUS).filter((name) => /^[hn].*\.(?:pdf|docx?)$/.test(name)))
      cpSync(join(CORPUS, name), join(folder, name));
    const output = folderOf({});
    const { code, lines } = guarded(MAIN, folder, '-o', output, '--jobs', '2');
    expect(code).toBeLessThanOrEqual(1);
    expect(lines.filter((line) => !line.startsWith('guarded'))).toEqual([]);
    // The command, its workers and their watchdogs.
    const processes = new Set(lines.map((line) => line.split(' ')[1]));
    expect(processes.size).toBeGreaterThanOrEqual(3);
    expect(lines.length).toBeGreaterThan(processes.size);
    const read = readFileSync(join(output, 'reports.csv'), 'utf8');
    for (const name of Object.keys({ ...PDFS, ...DOCX })) expect(read).toContain(name);
    expect(read).toMatch(/^links\.pdf,1,complete/m);
    expect(read).toMatch(/^script\.pdf,1,complete/m);
    expect(read).toMatch(/^parts\.docx,1,complete/m);
  });
});
