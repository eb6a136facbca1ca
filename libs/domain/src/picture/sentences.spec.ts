import { describe, expect, it } from 'vitest';
import type { LivePicture } from './live-picture.js';
import type { RecordingBreak } from './recording-breaks.js';
import {
  breakSentence,
  comparisonSentence,
  expectedSentence,
  headline,
  periodText,
} from './sentences.js';

const picture = (wish: Partial<LivePicture>): LivePicture => ({
  period: { from: '2026-01', to: '2027-01' },
  finished: false,
  compared: { from: '2026-01', to: '2026-11' },
  comparedBefore: { from: '2025-01', to: '2025-11' },
  total: 1240,
  now: 1206,
  before: 1161,
  expected: null,
  areasCompared: true,
  breaks: [],
  expectedFrom: [],
  months: [],
  focusAreas: [],
  areas: [],
  genders: [],
  severities: [],
  excluded: 0,
  unknown: 0,
  ...wish,
});

describe('what a picture says in words', () => {
  it('begins with what, where, when and how many', () => {
    const subject = { area: 'Skärholmen', what: null };
    expect(headline(subject, picture({}), 'sv')).toBe(
      'Skärholmen 2026: 1\u202f240 händelser hittills',
    );
    const one = picture({ total: 1, finished: true, period: { from: '2026-10', to: '2026-11' } });
    expect(headline({ area: 'Bredäng', what: 'Skadegörelse' }, one, 'sv')).toBe(
      'Skadegörelse i Bredäng oktober 2026: 1 händelse',
    );
    expect(headline(subject, one, 'en')).toBe('Skärholmen October 2026: 1 incident');
  });

  it('compares with the same months, with a percentage where both counts are large enough', () => {
    expect(comparisonSentence(picture({}), 'sv')).toBe(
      'Januari–oktober 2026: 1\u202f206 händelser, 45 fler (4\u202f%) än samma månader 2025.',
    );
    const few = picture({ now: 19, before: 25 });
    expect(comparisonSentence(few, 'en')).toBe(
      'January–October 2026: 19 incidents, 6 fewer than the same months of 2025.',
    );
  });

  it('speaks of the whole period when all of it is compared', () => {
    const year = picture({
      period: { from: '2025-01', to: '2026-01' },
      compared: { from: '2025-01', to: '2026-01' },
      comparedBefore: { from: '2024-01', to: '2025-01' },
      now: 30,
      before: 30,
    });
    expect(comparisonSentence(year, 'sv')).toBe('Det är lika många som 2024.');
    const month = picture({
      period: { from: '2026-10', to: '2026-11' },
      compared: { from: '2026-10', to: '2026-11' },
      comparedBefore: { from: '2025-10', to: '2025-11' },
      now: 5,
      before: 2,
    });
    expect(comparisonSentence(month, 'sv')).toBe('Det är 3 fler än samma månad 2025.');
  });

  it('says so when there is nothing to compare with', () => {
    const first = picture({ compared: null, comparedBefore: null });
    expect(comparisonSentence(first, 'sv')).toContain('Vi kan inte jämföra med 2025.');
    expect(expectedSentence(first, 'sv')).toBeNull();
  });

  it('says whether that could be expected, and what that rests on', () => {
    const expected = { mean: 28, low: 22, high: 35, outerLow: 15, outerHigh: 44 };
    const years = [2022, 2023, 2024].map((year) => ({ from: `${year}-01`, to: `${year}-11` }));
    const at = (now: number) =>
      expectedSentence(picture({ now, expected, expectedFrom: years }), 'sv');
    expect(at(41)).toBe('Det är fler än väntat (22–35), mätt mot 2022–2024.');
    expect(at(60)).toBe('Det är klart fler än väntat (22–35), mätt mot 2022–2024.');
    expect(at(30)).toBe('Det är som väntat (22–35), mätt mot 2022–2024.');
    expect(at(20)).toBe('Det är färre än väntat (22–35), mätt mot 2022–2024.');
  });

  it('never calls a difference a trend or significant', () => {
    const expected = { mean: 28, low: 22, high: 35, outerLow: 15, outerHigh: 44 };
    const all = (['sv', 'en'] as const).flatMap((language) =>
      [0, 20, 30, 41, 60].flatMap((now) => {
        const one = picture({ now, expected, expectedFrom: [{ from: '2022-01', to: '2023-01' }] });
        return [comparisonSentence(one, language), expectedSentence(one, language)];
      }),
    );
    expect(all.join(' ')).not.toMatch(/trend|signifikan|significan|ökning|minskning/i);
  });

  it('names periods as people do', () => {
    const text = (from: string, to: string) => periodText({ from, to }, 'sv');
    expect(text('2025-11', '2026-11')).toBe('november 2025–oktober 2026');
    expect(text('2023-01', '2026-01')).toBe('2023–2025');
    expect(text('2026-05', '2026-09')).toBe('maj–augusti 2026');
  });

  it('says from when incidents are recorded in another way, and compares nothing across it', () => {
    const otherwise: RecordingBreak = {
      ...{ kind: 'area_level', subject: 'county:01', hits: 'everything' },
      ...{ from: '2026-01', settled: '2026-02', before: 0.049, after: 1 },
    };
    const broken = picture({ compared: null, comparedBefore: null, breaks: [otherwise] });
    expect(comparisonSentence(broken, 'sv')).toBe(
      'Vi kan inte jämföra med 2025. Händelser registreras på ett annat sätt sedan januari 2026.',
    );
    expect(breakSentence(otherwise, 'Stockholms län', 'sv')).toBe(
      'Från januari 2026: platsen anges på ett annat sätt. Händelser som bara är kända för Stockholms län gick från 5\u202f% till 100\u202f% av alla.',
    );
    expect(breakSentence({ ...otherwise, kind: 'source' }, 'Data from police', 'en')).toBe(
      'From January 2026: the data come from another source. Data from police went from 5% to 100% of all incidents.',
    );
    expect(breakSentence({ ...otherwise, kind: 'unit', after: 0 }, 'Farsta', 'sv')).toBe(
      'Från januari 2026: andra rapporterar än förut. En enhet har börjat eller slutat rapportera, och gick från 5\u202f% till 0\u202f% av händelserna i Farsta.',
    );
  });
});
