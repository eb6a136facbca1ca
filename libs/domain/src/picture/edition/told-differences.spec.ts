import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Json } from './edition-content.js';
import { toldDifferences } from './told-differences.js';

const line = (was: Json, is: Json, language: 'sv' | 'en' = 'sv') =>
  toldDifferences(was, is, { crime: { sv: 'Brott', en: 'Crime' } }).map((one) => ({
    where: one.where.map((step) => step[language]).join(' › '),
    was: one.was?.[language] ?? null,
    is: one.is?.[language] ?? null,
  }));
const rich = (text: string): Json => [{ type: 'paragraph', runs: [{ text }] }];

describe('what is otherwise, in words', () => {
  it('tells a text whole, under the name of its section', () => {
    const [was, is] = [{ body: rich('Fel skola.') }, { body: rich('Rätt skola.') }];
    const told = toldDifferences(
      { texts: { crime: was } },
      { texts: { crime: is } },
      {
        crime: { sv: 'Brott', en: 'Crime' },
      },
    );
    expect(told).toMatchObject([{ isText: true }]);
    expect(line({ texts: { crime: was } }, { texts: { crime: is } })).toEqual([
      { where: 'Brott › Text', was: 'Fel skola.', is: 'Rätt skola.' },
    ]);
  });

  it('tells a number by what it counts, in both languages', () => {
    const figure = (now: number): Json => ({
      figures: { 'crime/expectedRange@1': { months: [{ month: '2025-03', now, before: 7 }] } },
    });
    expect(line(figure(41), figure(42))).toEqual([
      { where: 'Brott › Antal mot väntat › Månad › mars 2025 › Antal', was: '41', is: '42' },
    ]);
    expect(line(figure(41), figure(42), 'en')[0]!.where).toBe(
      'Crime › Counts against the expected › Month › March 2025 › Count',
    );
  });

  it('tells a problem by its title, what came to it and codes in words, and nothing of revisions', () => {
    const problem = (otherwise: Record<string, Json>): Json => ({
      chain: {
        problems: [
          { id: 'p1', title: 'Torget', revision: 1, status: 'open', causes: [], ...otherwise },
        ],
      },
    });
    const causes = [{ id: 'c1', words: 'Mörkt', kind: 'place', parentId: null }];
    expect(
      line(problem({}), problem({ revision: 2, status: 'closed', closedOn: '2025-12-01', causes })),
    ).toEqual([
      { where: 'Problem › Torget › Läge', was: 'Öppet', is: 'Avslutat' },
      { where: 'Problem › Torget › Orsak › Mörkt', was: null, is: 'Mörkt' },
      { where: 'Problem › Torget › Avslutat', was: null, is: '2025-12-01' },
    ]);
  });

  it('calls what an organisation has told no circle of people, and a body no text', () => {
    const answers = (handed: string): Json => ({
      chain: { city: { answers: [{ id: 'a1', name: 'Nämnd 1', told: { reason: handed } }] } },
    });
    expect(line(answers('Inget.'), answers('Något.'))).toEqual([
      { where: 'Svar › Nämnd 1 › Varför', was: 'Inget.', is: 'Något.' },
    ]);
    const measure = (told: string): Json => ({ measures: [{ id: 'm1', title: 'Ljus', told }] });
    expect(line(measure('Rådet'), measure('Skolan'))[0]!.where).toBe(
      'Åtgärd › Ljus › Vem som får veta',
    );
    const meeting = (body: string): Json => ({ meeting: { body, date: '2026-03-30' } });
    expect(line({ meeting: null }, meeting('Fullmäktige'))).toEqual([
      { where: 'Sammanträde', was: null, is: 'Nämnd eller organ: Fullmäktige; Dag: 2026-03-30' },
    ]);
    expect(line(meeting('Nämnden'), meeting('Styrelsen'))[0]!.where).toBe(
      'Sammanträde › Nämnd eller organ',
    );
  });

  it('shifts nothing when a row is added before others', () => {
    const rows = (...codes: string[]): Json => ({
      focusAreas: codes.map((code) => ({ code, total: code.length })),
    });
    expect(line(rows('crime'), rows('accidents', 'crime'))).toHaveLength(1);
  });

  it('finds nothing between alike, and whatever form values have it ends', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (was, is) => {
        expect(toldDifferences(was as Json, was as Json)).toEqual([]);
        expect(Array.isArray(toldDifferences(was as Json, is as Json))).toBe(true);
      }),
    );
  });
});
