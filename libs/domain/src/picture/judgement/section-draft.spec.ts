import { describe, expect, it } from 'vitest';
import { emptyJudgement, type Judgement } from './judgement.js';
import { conflictsOf, kept, merged, openDraft, refused, saveOf, write } from './section-draft.js';

const judgement = (changed: Partial<Judgement>): Judgement => ({ ...emptyJudgement, ...changed });
const start = openDraft({ revision: 3, judgement: judgement({ told: 'Alla', why: 'Därför' }) });

describe('a draft of a section', () => {
  it('asks to keep what is new, on top of what it started from, and nothing when nothing is', () => {
    expect(saveOf(start)).toBeNull();
    expect(saveOf(write(start, { told: 'Alla ' }))).toBeNull();
    const draft = write(start, { told: 'Skolorna' });
    const sent = saveOf(draft)!;
    expect(sent).toMatchObject({ revision: 3, judgement: { told: 'Skolorna' }, aside: [] });
    const later = write(draft, { told: 'Skolorna och KF' });
    expect(saveOf(kept(later, sent, 4))).toMatchObject({
      revision: 4,
      judgement: { told: 'Skolorna och KF' },
    });
  });

  it('takes in what only the other has changed, and asks of what both have', () => {
    const theirs = { revision: 4, judgement: judgement({ told: 'Polisen', why: 'Ökar' }) };
    const draft = refused(write(start, { told: 'Skolorna', limits: 'Få svar' }), theirs);
    expect(saveOf(draft)).toBeNull();
    expect(conflictsOf(draft)).toEqual(['told']);
    const both = merged(draft, { told: 'both' });
    expect(saveOf(both)).toMatchObject({
      revision: 4,
      judgement: { told: 'Polisen\n\nSkolorna', why: 'Ökar', limits: 'Få svar' },
      aside: [],
    });
    expect(saveOf(merged(draft, { told: 'mine' }))).toMatchObject({
      judgement: { told: 'Skolorna' },
      aside: [],
    });
  });

  it('sets one’s own text aside when the other’s is chosen, also where nothing else is new', () => {
    const theirs = { revision: 4, judgement: judgement({ told: 'Polisen', why: 'Därför' }) };
    const draft = merged(refused(write(start, { told: 'Skolorna' }), theirs), { told: 'theirs' });
    expect(saveOf(draft)).toMatchObject({
      judgement: { told: 'Polisen' },
      aside: [{ told: 'Skolorna' }],
    });
    const third = { revision: 5, judgement: judgement({ told: 'Räddningstjänsten' }) };
    const again = merged(refused(write(draft, { told: 'Skolan' }), third), { told: 'theirs' });
    expect(saveOf(again)?.aside).toMatchObject([{ told: 'Skolorna' }, { told: 'Skolan' }]);
  });
});
