import type { Drawing } from '#domain';
import type { Paper, PaperBlock } from './paper.js';

/** A drawing with a figure in words, as charts have them. */
const drawing: Drawing = {
  ...{ id: 'bars', width: 600, height: 200 },
  ...{ title: 'Händelser i Väster', description: 'Flest i mars: 41.' },
  marks: [
    { name: 'rect', attributes: { x: 10, y: 20, width: 80, height: 180, fill: '#12524b' } },
    { name: 'text', attributes: { x: 100, y: 100, 'font-size': 14, fill: '#1b2430' }, text: '41' },
  ],
};

const blocks: readonly PaperBlock[] = [
  { kind: 'heading', level: 2, text: 'Brott' },
  {
    kind: 'paragraph',
    line: [
      { text: 'Läget är ' },
      { text: 'allvarligt', strong: true },
      { text: ', enligt ', emphasis: true },
      { text: 'Brå', href: 'https://bra.se/lag' },
      { text: ' & <andra>.' },
    ],
  },
  { kind: 'heading', level: 3, text: 'Månad för månad' },
  {
    ...{
      kind: 'table',
      caption: 'Händelser: per månad',
      source: 'Källa: händelser.',
      figures: [1],
    },
    head: ['Månad', 'Antal'],
    rows: Array.from({ length: 60 }, (_, n) => [
      [{ text: n === 0 ? '=1+1' : `Månad ${n}` }],
      [{ text: n === 0 ? '1 234,5' : String(n) }],
    ]),
  },
  { kind: 'figure', drawing, caption: 'Så ser det ut', source: 'Källa: påhittad.' },
  { kind: 'heading', level: 3, text: 'Att göra' },
  { kind: 'list', items: [[{ text: 'Ett' }], [{ text: 'Två' }]], numbered: true },
  { kind: 'list', items: [[{ text: 'En punkt' }], [{ masked: 'OSL 21:3' }]] },
  { kind: 'page' },
  { kind: 'heading', level: 2, text: 'Bilaga' },
  { kind: 'paragraph', line: [{ text: 'Så är siffrorna gjorda.' }], note: true },
];

/** A report with one of everything that a paper can hold, for tests. */
export const reportPaper: Paper = {
  ...{ form: 'report', language: 'sv', title: 'Risk- och lägesbild 2026', subtitle: 'Väster' },
  ...{ authority: 'Nämnden i Väster', date: '2026-11-30', reference: '2026:000012' },
  particulars: [['Period', 'januari–december 2026']],
  blocks,
};
