import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { emptyMemo, memoSections, type Memo } from '#domain';
import { EditionsApp, MEETING, type EditionBody } from '../support/editions-app.js';
import { hasOffice, laidOut, unlessOffice } from '../support/office.js';
import { flat, hasPoppler, pdfText, unlessPoppler } from '../support/pdf.js';
import { paragraph } from '../support/pictures-app.js';
import type { Answer, Person } from '../support/running-app.js';

interface MemoBody {
  revision: number;
  memo: Memo;
  writtenBy: string | null;
  mayWrite: boolean;
  code: string;
  errors: { path: string; code: string }[];
}

const withPoppler = hasPoppler ? it : it.skip;
const WORDS = 'Förvaltningen ser positivt på förslaget.';
let app: EditionsApp;
let edition: EditionBody;
beforeAll(async () => {
  app = await EditionsApp.start();
  const { id } = await app.written(2024);
  await app.world.write(app.world.coordinator, id, 'summary', 0, { body: paragraph('Kort sagt.') });
  edition = await app.edition(await app.decided(id));
}, 120_000);
afterAll(() => app?.world.app.close());

const read = (by: Person = app.world.coordinator) =>
  by.send<MemoBody>('GET', `/editions/${edition.id}/memo`);
const write = (
  memo: unknown,
  revision: number,
  by: Person = app.world.coordinator,
): Promise<Answer<MemoBody>> =>
  by.send('PUT', `/editions/${edition.id}/memo`, {
    headers: { 'if-match': `"${revision}"` },
    body: { memo },
  });
const fetched = async (form: 'pdf' | 'docx'): Promise<Buffer> =>
  (
    await app.world.app.api.inject({
      method: 'GET',
      url: `/api/v1/editions/${edition.id}/memo.${form}`,
      headers: { host: '127.0.0.1', ...app.world.coordinator.credentials },
    })
  ).rawPayload;

const memo = (): Memo => ({
  ...emptyMemo,
  title: 'Lägesbild för Stockholm 2024',
  head: {
    ...{ administration: 'Stadsdelsförvaltningen', department: 'Administrativa avdelningen' },
    ...{ caseOfficer: 'Preventionssamordnaren', recipient: 'Stadsdelsnämnden' },
    ...{ caseNumber: 'SÄN 2026/14', date: '2026-01-15', meetingDate: '2026-01-29' },
  },
  sections: {
    ...emptyMemo.sections,
    proposal: [{ type: 'number', runs: [{ text: 'Nämnden godkänner lägesbilden.' }] }],
    ...{ summary: paragraph('Sammanfattat.'), background: paragraph('Bakgrunden.') },
    ...{ matter: paragraph('Ärendet i sig.'), preparation: paragraph('Beredd i samråd.') },
    views: paragraph(WORDS),
  },
  signatures: [
    { name: 'Direktör A', title: 'Stadsdelsdirektör' },
    { name: 'Chef B', title: 'Avdelningschef' },
  ],
});

const opened = hasOffice ? it : it.skip;

describe('the memo around a version', () => {
  it('begins with what the version tells, and is kept in sealed revisions that lose nobody’s words', async () => {
    const { body: begun } = await read();
    expect(begun).toMatchObject({ revision: 0, writtenBy: null, mayWrite: true });
    expect(begun.memo.head).toMatchObject({
      ...{ recipient: MEETING.body, caseNumber: MEETING.caseNumber, meetingDate: MEETING.date },
    });
    expect(begun.memo.sections.summary).toEqual(paragraph('Kort sagt.'));
    expect((await write({ ...memo(), title: ' ' }, 0)).body.errors).toMatchObject([
      { path: 'memo.title', code: 'FIELD_REQUIRED' },
    ]);
    expect((await write(memo(), 0)).body).toMatchObject({ revision: 1, memo: memo() });
    expect((await write(memo(), 0, app.world.security)).body.code).toBe('REVISION_CONFLICT');
    expect((await write(memo(), 1, app.world.security)).body.revision).toBe(2);
    const { body: history } = await app.world.coordinator.send<{ items: MemoBody[] }>(
      ...(['GET', `/editions/${edition.id}/memo/history`] as const),
    );
    expect(history.items.map(({ revision }) => revision)).toEqual([2, 1]);
    const [row] = await app.world.app.database.query<{ words: string }>(
      `SELECT string_agg(encode(ciphertext, 'escape'), '') AS words FROM edition_memo`,
    );
    expect(row!.words).not.toContain('positivt');
  });

  it('is a Word document in which the outline of a tjänsteutlåtande is recognised', async () => {
    const text = strFromU8(unzipSync(await fetched('docx'))['word/document.xml']!);
    const headings = [
      ...text.matchAll(/<w:p>(?:(?!<\/w:p>).)*"Heading1"(?:(?!<\/w:p>).)*<\/w:p>/g),
    ].map(([found]) => found.replace(/<[^>]+>/g, ''));
    const { proposal, summary, background, matter, preparation, views } = memoSections;
    expect(headings).toEqual([
      ...[proposal, summary, background, matter, preparation, views].map(({ sv }) => sv),
      'Bilagor',
    ]);
    const plain = text.replace(/<[^>]+>/g, ' ');
    for (const said of [
      'Tjänsteutlåtande',
      'SÄN 2026/14',
      'Till',
      'Stadsdelsdirektör',
      edition.hash,
    ])
      expect(plain, said).toContain(said);
    expect(plain.indexOf('Direktör A')).toBeLessThan(plain.indexOf('Sammanfattat.'));
    expect((await fetched('docx')).equals(await fetched('docx'))).toBe(true);
  });

  withPoppler(`says the same in PDF, tagged, with its pages numbered${unlessPoppler}`, async () => {
    const pdf = await fetched('pdf');
    const text = flat(pdfText(pdf));
    for (const said of [WORDS, edition.hash.slice(0, 32), 'Sida 1 (', 'Administrativa avdelningen'])
      expect(text, said).toContain(flat(said));
    expect(pdf.toString('latin1')).toContain('/Marked true');
  });

  opened(
    `opens in LibreOffice as it is meant, with its number on each page${unlessOffice}`,
    async () => {
      const text = laidOut(await fetched('docx'));
      for (const said of [
        'Förslag till beslut',
        '1. Nämnden godkänner',
        'Till',
        'Avdelningschef',
        'Bilagor',
      ])
        expect(text, said).toContain(said);
      expect(text).toMatch(/Sida 1 \(\d\)/);
    },
    90_000,
  );

  it('is the working material of those who make the pictures', async () => {
    expect((await read(app.registrar)).status).toBe(403);
    expect((await read(await app.world.person('partner'))).status).toBe(403);
  });
});
