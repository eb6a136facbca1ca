import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Fault } from '#domain';
import { cleanedTemplate } from './cleaned-template.js';
import { describedTemplate } from './described-template.js';
import { municipalTemplate } from '../../../../test/support/municipal-template.js';

type Parts = Record<string, Uint8Array>;
const RELS = 'word/_rels/document.xml.rels';
const TIES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The municipality's template with something changed in it, as somebody could send it. */
async function changed(change: (parts: Parts) => void): Promise<Buffer> {
  const parts: Parts = unzipSync(await municipalTemplate());
  change(parts);
  return Buffer.from(zipSync(parts));
}

const replacing = (name: string, from: string | RegExp, to: string) => (parts: Parts) => {
  const text = strFromU8(parts[name]!);
  expect(text.replace(from, to), name).not.toBe(text);
  parts[name] = strToU8(text.replace(from, to));
};
const tied = (type: string, target: string, more = '') =>
  replacing(RELS, '</Relationships>', `<Relationship Id="rIdX" Type="${TIES}/${type}" Target="${target}" ${more}/></Relationships>`); // prettier-ignore
const inText = (xml: string) => replacing('word/document.xml', '<w:body>', `<w:body>${xml}`);
const inHead = (xml: string) => (parts: Parts) => {
  const [name] = Object.keys(parts).filter((each) => /^word\/header\d*\.xml$/.test(each));
  replacing(name!, '</w:hdr>', `${xml}</w:hdr>`)(parts);
};
const CONTENT = '<w:p><w:r><w:t>{{innehåll}}</w:t></w:r></w:p>';
const OUTSIDE = 'TargetMode="External"';
const field = (...pieces: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${pieces.map((said) => `<w:r><w:instrText>${said}</w:instrText></w:r>`).join('')}<w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>`; // prettier-ignore

async function refusal(sent: Buffer): Promise<string> {
  const fault = await cleanedTemplate(sent).then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(fault instanceof Fault)) return `taken: ${String(fault)}`;
  expect(fault.code).toBe('WORD_TEMPLATE_REFUSED');
  return fault.fields![0]!.code;
}

describe('a template that somebody sends', () => {
  it.each([
    ['TEMPLATE_MACROS', (parts: Parts) => (parts['word/vbaProject.bin'] = strToU8('x'))],
    ['TEMPLATE_MACROS', replacing('[Content_Types].xml', 'wordprocessingml.document.main+xml', 'wordprocessingml.document.macroEnabled.main+xml')], // prettier-ignore
    ['TEMPLATE_MACROS', tied('vbaProject', 'hidden.dat')],
    ['TEMPLATE_EMBEDDED', (parts: Parts) => (parts['word/embeddings/a.xlsx'] = strToU8('PK'))],
    ['TEMPLATE_EMBEDDED', tied('oleObject', 'media/a.png')],
    ['TEMPLATE_EMBEDDED', tied('aFChunk', 'a.html')],
    ['TEMPLATE_EMBEDDED', inHead('<w:p><w:r><w:object/></w:r></w:p>')],
    ['TEMPLATE_REMOTE', tied('attachedTemplate', 'https://example.org/a.dotm', OUTSIDE)],
    ['TEMPLATE_EXTERNAL', tied('image', 'https://example.org/a.png', OUTSIDE)],
    ['TEMPLATE_EXTERNAL', tied('hyperlink', 'file:///etc/passwd', OUTSIDE)],
    ['TEMPLATE_EXTERNAL', tied('hyperlink', '\\\\server\\share', 'TargetMode="external"')],
    ['TEMPLATE_FIELD', inHead(field('DDEAUTO c:\\\\windows cmd'))],
    ['TEMPLATE_FIELD', inHead(field(' INCLUDE', 'PICTURE "https://example.org"'))],
    ['TEMPLATE_FIELD', inHead('<w:p><w:fldSimple w:instr="INCLUDETEXT a.docx"/></w:p>')],
    ['TEMPLATE_FIELD', inHead(field('HYPERLINK "file://server/a"'))],
    ['TEMPLATE_DAMAGED', replacing('word/styles.xml', /^(<\?xml[^>]*>)/, '$1<!DOCTYPE w:styles [<!ENTITY a SYSTEM "file:///etc/passwd">]>')], // prettier-ignore
    ['TEMPLATE_DAMAGED', replacing('word/document.xml', '</w:body>', '')],
    ['TEMPLATE_NOT_WORD', (parts: Parts) => delete parts['[Content_Types].xml']],
    ['TEMPLATE_NOT_WORD', replacing('[Content_Types].xml', 'wordprocessingml.document.main+xml', 'x+xml')], // prettier-ignore
    ['TEMPLATE_STRICT', (parts: Parts) => replacing('word/document.xml', /xmlns:w="[^"]*"/, 'xmlns:w="http://purl.oclc.org/ooxml/wordprocessingml/main"')(parts)], // prettier-ignore
    ['TEMPLATE_TOO_MUCH', (parts: Parts) => (parts['word/a.xml'] = new Uint8Array(30_000_000))],
    ['TEMPLATE_TOO_MUCH', (parts: Parts) => (parts['word/styles.xml'] = new Uint8Array(5_000_000))],
  ] as [string, (parts: Parts) => void][])('is refused: %s', async (code, change) => {
    expect(await refusal(await changed(change))).toBe(code);
  });

  it('is refused for a picture that could do more than be seen, and for what is no Word file', async () => {
    const drawn = await changed((parts) => {
      const [name] = Object.keys(parts).filter((each) => each.startsWith('word/media/'));
      parts[name!] = strToU8('EMF');
    });
    expect(await refusal(drawn)).toBe('TEMPLATE_IMAGE');
    expect(await refusal(Buffer.from('%PDF-1.7'))).toBe('TEMPLATE_NOT_WORD');
    expect(await refusal(Buffer.from('d0cf11e0a1b11ae1', 'hex'))).toBe('TEMPLATE_LOCKED');
    expect(await refusal(Buffer.from('PK\u0003\u0004', 'latin1'))).toBe('TEMPLATE_DAMAGED');
  });

  it('is refused when it unpacks to more than it says', async () => {
    const sent = await changed((parts) => (parts['word/a.txt'] = new Uint8Array(20_000_000)));
    const said = Buffer.alloc(4);
    said.writeUInt32LE(20_000_000);
    for (let at = sent.indexOf(said); at >= 0; at = sent.indexOf(said, at + 1)) {
      sent.writeUInt32LE(10, at);
    }
    expect(await refusal(sent)).toBe('TEMPLATE_DAMAGED');
  });

  it('is read in no time, whatever stands between braces', async () => {
    const spaces = ' '.repeat(40_000);
    const sent = await changed(inText(`<w:p><w:r><w:t>{{${spaces}x</w:t></w:r></w:p>`));
    const before = performance.now();
    await cleanedTemplate(sent);
    expect(performance.now() - before).toBeLessThan(5_000);
  });

  it.each([
    ['more elements than anybody writes', '<w:b/>'.repeat(120_000)],
    ['more text than stands in every paper', `${CONTENT}${'<w:p/>'.repeat(13_000)}`],
    ['more fields than there is use for', CONTENT + '<w:p><w:r><w:t>{{dnr}}</w:t></w:r></w:p>'.repeat(120)], // prettier-ignore
    ['paragraphs within paragraphs', `${'<w:p>'.repeat(60)}${'</w:p>'.repeat(60)}`],
  ])('is refused for %s', async (_, xml) => {
    expect(await refusal(await changed(inText(xml)))).toBe('TEMPLATE_TOO_MUCH');
  });

  it('leads a drawing nowhere else when its picture is missing', async () => {
    const drawn = '<w:p><w:r><w:pict><v:fill xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" o:althref="https://example.org/a.png"/></w:pict></w:r></w:p>'; // prettier-ignore
    const parts = unzipSync((await cleanedTemplate(await changed(inHead(drawn)))).bytes);
    const all = Object.values(parts).map((part) => strFromU8(part, true)).join(); // prettier-ignore
    expect(all).toContain('v:fill');
    expect(all).not.toContain('example.org');
  });

  it('leaves behind who wrote it, and everything that no paper uses', async () => {
    const sent = await changed((parts) => {
      parts['customXml/item1.xml'] = strToU8('<secret>Kim</secret>');
      inText('<w:p><w:ins w:author="Kim Berg"><w:r><w:t>Anteckning</w:t></w:r></w:ins></w:p>')(
        parts,
      );
    });
    const { bytes } = await cleanedTemplate(sent);
    const parts = unzipSync(bytes);
    expect(Object.keys(parts).filter((name) => /docProps|customXml/.test(name))).toEqual([]);
    const all = Object.values(parts).map((part) => strFromU8(part, true)).join(); // prettier-ignore
    for (const left of ['Gjorde Mallen', 'Kim Berg', 'Skriv din text']) {
      expect(all).not.toContain(left);
    }
  });

  it('keeps a link that is followed only when somebody follows it', async () => {
    const sent = await changed((parts) => {
      const [head] = Object.keys(parts).filter((each) => /^word\/header\d*\.xml$/.test(each));
      const rels = `word/_rels/${head!.slice('word/'.length)}.rels`;
      replacing(rels, '</Relationships>', `<Relationship Id="rIdX" Type="${TIES}/hyperlink" Target="https://lillstad.example" ${OUTSIDE}/></Relationships>`)(parts); // prettier-ignore
      inHead('<w:p><w:hyperlink r:id="rIdX"><w:r><w:t>lillstad.example</w:t></w:r></w:hyperlink></w:p>')(parts); // prettier-ignore
    });
    const parts = unzipSync((await cleanedTemplate(sent)).bytes);
    const all = Object.values(parts).map((part) => strFromU8(part, true)).join(); // prettier-ignore
    expect(all).toContain('Target="https://lillstad.example" TargetMode="External"');
  });

  it('is told as what is used of it', async () => {
    const sent = await changed(inHead('<w:p><w:r><w:t>{{hemlig}} {{ SIDA }}</w:t></w:r></w:p>'));
    const told = describedTemplate((await cleanedTemplate(sent)).bytes);
    expect(told.fields).toEqual(['administration', 'caseNumber', 'caseOfficer', 'sida']);
    expect(told.unknownFields).toEqual(['hemlig']);
    expect([...told.styles, ...told.ownStyles].sort()).toEqual(['caption', 'heading 1', 'heading 2', 'heading 3', 'normal', 'subtitle', 'title']); // prettier-ignore
    expect(told.styles).toContain('heading 1');
    expect(told).toMatchObject({ hasContentField: false, hasHead: true });
  });
});
