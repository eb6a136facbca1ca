import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const CONVERSION_TIMEOUT_MS = 60_000;
const NAMES = 'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"'; // prettier-ignore

/** A letter as somebody has it in LibreOffice: a head with fields, a numbered foot, own headings and margins. */
const letter = `<?xml version="1.0" encoding="UTF-8"?>
<office:document ${NAMES} office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.text">
 <office:styles>
  <style:style style:name="Standard" style:family="paragraph"><style:text-properties style:font-name="Liberation Serif" fo:font-size="12pt"/></style:style>
  <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:default-outline-level="1"><style:text-properties fo:font-size="21pt" fo:color="#005aa0"/></style:style>
 </office:styles>
 <office:automatic-styles>
  <style:page-layout style:name="p"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm" fo:margin-left="4cm" fo:margin-right="2cm" fo:margin-top="2cm" fo:margin-bottom="2cm"/><style:header-style/><style:footer-style/></style:page-layout>
 </office:automatic-styles>
 <office:master-styles><style:master-page style:name="Standard" style:page-layout-name="p">
  <style:header><text:p>Storstad, dnr {{dnr}}, {{förvaltning}}</text:p></style:header>
  <style:footer><text:p>Storstad sid <text:page-number/></text:p></style:footer>
 </style:master-page></office:master-styles>
 <office:body><office:text><text:h text:style-name="Heading_20_1" text:outline-level="1">Exempel</text:h><text:p>Skriv här</text:p></office:text></office:body>
</office:document>`;

/** The same letter as LibreOffice saves it for Word: a program that is not ours, with parts and ids of its own. */
export function officeTemplate(ending: 'docx' | 'dotx'): Buffer {
  const folder = mkdtempSync(join(tmpdir(), 'lagesbild-template-'));
  try {
    writeFileSync(join(folder, 'a.fodt'), letter);
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const asked = ['--headless', '--convert-to', ending, '--outdir', folder];
    const timeout = CONVERSION_TIMEOUT_MS;
    spawnSync('soffice', [profile, ...asked, join(folder, 'a.fodt')], { timeout });
    return readFileSync(join(folder, `a.${ending}`));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
