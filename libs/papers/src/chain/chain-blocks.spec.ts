import { describe, expect, it } from 'vitest';
import { emptyMeasure, emptyProblem, type Cause, type Json } from '#domain';
import type { PaperBlock, PaperLine } from '#documents';
import { chainBlocks } from './chain-blocks.js';

const cause: Cause = {
  ...{ id: 'c1', parent: null, kind: 'place', words: 'Mörkt vid trappan', evidenceIds: [] },
  ...{ confidence: 'low', why: 'Bara ett samtal än.' },
};
const problem = {
  ...{ ...emptyProblem, id: 'p1', rank: 1, title: 'Skadegörelse', evidence: [], causes: [cause] },
  ...{ sources: 'Polisens statistik', limits: 'Inget om kvällar', effect: 'Bilden är osäker' },
};
const effect = { verdict: 'fewer', conclusion: 'Bra.', figure: 'beforeAfter@1', position: 7 };
const measure = {
  ...{ ...emptyMeasure, id: 'm1', title: 'Belysning', problemId: 'p1', causeIds: ['c1'] },
  ...{ status: 'ongoing', statusReason: '', comparison: 'area', comparisonArea: 'district:a' },
  effects: [{ ...effect, claim: 'change', hash: 'ab'.repeat(32) }],
  followUps: [
    {
      ...{ year: 2026, occasion: 't1', carriedOut: 'partly', done: 'Tre lampor.' },
      ...{
        obstacle: 'Elen dröjde.',
        nextStep: 'Fler lampor.',
        goalJudgement: null,
        motivation: '',
      },
    },
  ],
};
const action = { what: 'Laga', where: '', who: '', dueOn: '2026-05-04', doneAt: null };
const frozen = {
  problems: [problem],
  measures: { goals: [], measures: [measure], actions: [action] },
} as unknown as Record<string, Json>;

const lineText = (line: PaperLine) =>
  line.map((part) => ('text' in part ? part.text : '')).join('');
const blockText = (block: PaperBlock): string => {
  if (block.kind === 'paragraph') return lineText(block.line);
  if (block.kind === 'list') return block.items.map(lineText).join('\n');
  if (block.kind === 'heading') return block.text;
  if (block.kind !== 'table') return '';
  return [block.head.join(' | '), ...block.rows.map((row) => row.map(lineText).join(' | '))].join('\n'); // prettier-ignore
};
const told = chainBlocks(frozen, 'sv', (key) => (key === 'district:a' ? 'Norrvik' : key))
  .map(blockText)
  .join('\n');

describe('the chain on paper', () => {
  it('answers the four questions of each problem, and says how sure its causes are', () => {
    expect(told).toContain('Källor som har använts: Polisens statistik');
    expect(told).toContain('Vad källorna inte visar: Inget om kvällar');
    expect(told).toContain('Vad det betyder för bilden: Bilden är osäker');
    expect(told).toMatch(/1 Mörkt vid trappan \(platsen\).*Låg.*Bara ett samtal än\./);
  });

  it('says which causes a measure acts on, what it is held against, and what hinders it', () => {
    expect(told).toContain('Orsaker | Mörkt vid trappan');
    expect(told).toMatch(/Jämförs med \| .*: Norrvik/);
    expect(told).toContain('Tre lampor.\nHinder: Elen dröjde.\nNästa steg: Fler lampor.');
  });

  it('calls an outcome an effect only where it may be, and in words', () => {
    expect(told).toContain('Utfall: Det har ändrats, och mer än av slump.');
    expect(told).not.toContain('fewer');
    expect(told).not.toContain('Effekt');
  });

  it('says by when an action is to be done', () => {
    expect(told).toContain('Laga |  |  | 2026-05-04 | –');
  });
});
