import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';

/** Whether poppler-utils is installed; a test that needs it is skipped with that reason otherwise. */
export const hasPoppler = spawnSync('pdftotext', ['-v'], { stdio: 'ignore' }).error === undefined;
export const unlessPoppler = hasPoppler ? '' : ' (skipped: poppler-utils is not installed)';

/** What `pdftotext` reads in a file, in NFC. */
export function pdfText(pdf: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-pdf-'));
  try {
    const file = join(folder, 'a.pdf');
    writeFileSync(file, pdf);
    const { stdout, status } = spawnSync('pdftotext', ['-raw', file, '-']);
    if (status !== 0) throw new Error('pdftotext cannot read it');
    return stdout.toString('utf8').normalize('NFC');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The tags of a file in reading order, with what each holds, as `pdfinfo` tells them. */
export function pdfStructure(pdf: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-structure-'));
  try {
    writeFileSync(join(folder, 'a.pdf'), pdf);
    return spawnSync('pdfinfo', ['-struct-text', join(folder, 'a.pdf')]).stdout.toString('utf8');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The file as it is, with each of its streams unpacked: where a word could hide. Needs no tool. */
export function pdfUnpacked(pdf: Buffer): string {
  const raw = pdf.toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].map(([, body]) => {
    try {
      return inflateSync(Buffer.from(body!, 'latin1')).toString('latin1');
    } catch {
      // Not every stream is packed.
      return '';
    }
  });
  return [raw, ...streams].join('\n');
}

/** Without what a line break adds. */
export const flat = (text: string) => text.replace(/\s+/g, '');
