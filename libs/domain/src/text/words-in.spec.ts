import { describe, expect, it } from 'vitest';
import { wordsIn } from './words-in.js';

describe('all words of a document', () => {
  it('are found wherever they stand, and a name in two looks is one name', () => {
    const document = {
      ...{ id: '01890a5d-ac96-774b-bcce-b302099a8057', on: '2026-01-31', title: 'Torget' },
      body: [{ type: 'paragraph', runs: [{ text: 'Kana', strong: true }, { text: 'rie kom.' }] }],
      causes: [{ words: 'Ring honom', links: { later: ['070'] } }],
      ...{ nothing: null, count: 3, empty: ' ' },
    };
    expect(wordsIn(document, ['type'])).toBe('Torget\nKanarie kom.\nRing honom\n070');
  });

  it('hold where a link leads, and no field that is a code', () => {
    const runs = [{ text: 'brev', href: 'mailto:kanarie@exempel.se' }];
    expect(wordsIn({ kind: 'situational', body: [{ runs }] }, ['kind'])).toBe(
      'brev\nmailto:kanarie@exempel.se',
    );
  });

  it('leave nothing out because its field has a name that nobody knew', () => {
    expect(wordsIn({ newField: { deeper: 'Fågelström' } })).toBe('Fågelström');
  });
});
