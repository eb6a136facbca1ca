import type { Drawing } from '#domain';
import type { Paper, PaperBlock } from '../paper/paper.js';

type Language = Paper['language'];

const said = {
  sv: {
    ...{ title: 'Prov av mallen', kind: 'Tjänsteutlåtande', authority: 'Kommunstyrelsen' },
    ...{ administration: 'Stadsledningskontoret', department: 'Avdelningen för trygghet' },
    ...{ caseOfficer: 'Kim Exempel', recipient: 'Nämnden', caseNumber: 'KS 2026/123' },
    ...{ proposal: 'Förslag till beslut', matter: 'Ärendet', month: 'Månad', count: 'Antal' },
    text: 'Så här ser en text ut i er mall. Inget här är om någon på riktigt.',
    ...{ months: ['Januari', 'Februari', 'Mars'], table: 'Händelser per månad', source: 'Källa: påhittade tal.' }, // prettier-ignore
    ...{ figure: 'Så ritas ett diagram', most: 'Flest i mars: 41.', items: ['Ett förslag', 'Ett till'] }, // prettier-ignore
    ...{ dnr: 'Dnr', date: 'Datum', officer: 'Handläggare', meeting: 'Sammanträde' },
    ...{ signer: 'Robin Exempel', signerTitle: 'Förvaltningschef' },
  },
  en: {
    ...{ title: 'A sample in the template', kind: 'Memo', authority: 'The executive board' },
    ...{ administration: 'City executive office', department: 'Department of safety' },
    ...{ caseOfficer: 'Kim Example', recipient: 'The committee', caseNumber: 'KS 2026/123' },
    ...{ proposal: 'Proposal', matter: 'The matter', month: 'Month', count: 'Count' },
    text: 'This is how text looks in your template. Nothing here is about anybody.',
    ...{ months: ['January', 'February', 'March'], table: 'Incidents by month', source: 'Source: numbers made up.' }, // prettier-ignore
    ...{ figure: 'A chart', most: 'Most in March: 41.', items: ['A proposal', 'Another'] },
    ...{ dnr: 'Case number', date: 'Date', officer: 'Case officer', meeting: 'Meeting' },
    ...{ signer: 'Robin Example', signerTitle: 'Head of administration' },
  },
} as const;

const COUNTS = [12, 27, 41];
const DATE = '2026-01-15';
const MEETING = '2026-02-05';

/** A memo about nothing, with one of everything, so that a template can be looked at. */
export function samplePaper(language: Language): Paper {
  const { title, authority, kind, administration, department, recipient, ...words } = said[language]; // prettier-ignore
  const { caseOfficer, caseNumber } = words;
  return {
    ...{ form: 'memo', language, title, authority, subtitle: kind, date: DATE, recipient },
    ...{ reference: caseNumber, sender: [administration, department] },
    particulars: [
      [words.dnr, caseNumber],
      [words.date, DATE],
      [words.officer, caseOfficer],
      [words.meeting, MEETING],
    ],
    fields: {
      administration,
      department,
      caseOfficer,
      recipient,
      caseNumber,
      meetingDate: MEETING,
    },
    blocks: blocksOf(language),
  };
}

function blocksOf(language: Language): PaperBlock[] {
  const words = said[language];
  return [
    { kind: 'heading', level: 2, text: words.proposal },
    { kind: 'list', numbered: true, items: words.items.map((text) => [{ text }]) },
    { kind: 'signatures', people: [[words.signer, words.signerTitle]] },
    { kind: 'heading', level: 2, text: words.matter },
    { kind: 'paragraph', line: [{ text: words.text }] },
    { kind: 'heading', level: 3, text: words.table },
    {
      ...{ kind: 'table', caption: words.table, source: words.source, figures: [1] },
      head: [words.month, words.count],
      rows: words.months.map((text, at) => [[{ text }], [{ text: String(COUNTS[at]) }]]),
    },
    { kind: 'figure', drawing: drawingOf(language), caption: words.figure, source: words.source },
  ];
}

/** Three bars from zero, each with its number. */
function drawingOf(language: Language): Drawing {
  const { table, most, months } = said[language];
  return {
    ...{ id: 'sample', width: 600, height: 240, title: table, description: most },
    marks: COUNTS.flatMap((count, at) => {
      const x = 40 + at * 190;
      return [
        { name: 'rect', attributes: { x, y: 200 - count * 4, width: 120, height: count * 4, fill: '#12524b' } }, // prettier-ignore
        { name: 'text', attributes: { x, y: 190 - count * 4, 'font-size': 18, fill: '#1b2430' }, text: String(count) }, // prettier-ignore
        { name: 'text', attributes: { x, y: 228, 'font-size': 18, fill: '#1b2430' }, text: months[at]! }, // prettier-ignore
      ] as const;
    }),
  };
}
