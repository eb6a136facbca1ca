import { describe, expect, it } from 'vitest';
import { searchForPerson } from '#domain';
import { nearWords } from './near-words.js';

const find = searchForPerson({
  ...{ names: ['Kanarie Fågelström'], personalNumbers: [], phones: [], emails: [] },
});
const near = (words: string) => nearWords(words, find(words));
const lines = (count: number) => Array.from({ length: count }, (_, at) => `${at} `.repeat(60));

describe('a text that names the person', () => {
  it('is shown whole while it is short', () => {
    const words = 'Först.\n\nKanarie Fågelström.\nSist.';
    expect(near(words)).toEqual({ words, isCut: false });
  });

  it('is cut to what stands around them when it is long, wherever they stand', () => {
    const [first, last] = [lines(40), lines(40)];
    const { words, isCut } = near([...first, 'Kanarie Fågelström sa det.', ...last].join('\n'));
    expect(isCut).toBe(true);
    expect(words.split('\n')).toEqual([
      ...['…', first.at(-1), 'Kanarie Fågelström sa det.', last[0], '…'],
    ]);
    const short = Array.from({ length: 50 }, (_, at) => `Rad ${at}`);
    expect(near([...short, 'Kanarie Fågelström.', ...short].join('\n')).isCut).toBe(true);
    const atStart = near(['Kanarie Fågelström.', ...last].join('\n')).words.split('\n');
    expect(atStart).toEqual(['Kanarie Fågelström.', last[0], '…']);
    const atEnd = near([...first, 'Kanarie Fågelström.'].join('\n')).words.split('\n');
    expect(atEnd).toEqual(['…', first.at(-1), 'Kanarie Fågelström.']);
  });
});
