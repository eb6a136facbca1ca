import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { hasPoppler, pdfText } from './pdf.js';

/** Whether LibreOffice and poppler are installed; a test that needs them is skipped with that reason otherwise. */
export const hasOffice =
  hasPoppler && spawnSync('soffice', ['--version'], { stdio: 'ignore' }).error === undefined;
export const unlessOffice = hasOffice ? '' : ' (skipped: LibreOffice is not installed)';
const CONVERSION_TIMEOUT_MS = 60_000;

/** What a reader sees of a Word document once LibreOffice has laid its pages out. */
export function laidOut(docx: Buffer): string {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-word-'));
  try {
    writeFileSync(join(folder, 'a.docx'), docx);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const asked = ['--headless', '--convert-to', 'pdf', '--outdir', folder];
    const timeout = CONVERSION_TIMEOUT_MS;
    spawnSync('soffice', [profile, ...asked, join(folder, 'a.docx')], { timeout });
    return pdfText(readFileSync(join(folder, 'a.pdf')));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
