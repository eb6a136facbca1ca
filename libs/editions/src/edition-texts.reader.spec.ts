import { describe, expect, it } from 'vitest';
import { wordsIn, type CityMeasure } from '#domain';
import { EditionTexts } from './edition-texts.reader.js';

const measure: CityMeasure = {
  ...{ id: 'c7a1e4a0-5a1c-4e0e-9d7b-0d1f6b1a2c3d', title: 'Belysning', status: 'completed' },
  outcome: 'Kanarie Fågelström slog sönder två lampor.',
  effects: [],
};

describe('the words of a version', () => {
  it.each(['proposal', 'edition'])('are what came of a measure too, in a city’s %s', (kind) => {
    const { codes } = new EditionTexts().texts.find((texts) => texts.kind === kind)!;
    const content = { chain: { city: { problems: [{ measures: [measure] }] } } };
    expect(wordsIn(content, codes).split('\n')).toEqual(['Belysning', measure.outcome]);
  });
});
