import { cityPictureTitle, type Bilingual, type EditionContent, type PictureKind } from '#domain';

/** What a version is of; what was frozen before there were kinds is a situation picture. */
export const kindOf = ({ picture }: Pick<EditionContent, 'picture'>): PictureKind =>
  picture.kind ?? 'picture';

const titles: Readonly<Record<Exclude<PictureKind, 'city'>, Bilingual>> = {
  picture: { sv: 'Risk- och lägesbild', en: 'Risk and situation picture' },
  plan: { sv: 'Åtgärdsplan', en: 'Action plan' },
  follow_up: { sv: 'Uppföljning av åtgärdsplan', en: 'Follow-up of the action plan' },
};

/** What a paper of a version is called, without its months. */
export function paperTitle(content: Pick<EditionContent, 'picture'>): Bilingual {
  const kind = kindOf(content);
  return kind === 'city' ? cityPictureTitle(content.picture.organisation.name) : titles[kind];
}

const stems: Readonly<Record<PictureKind, string>> = {
  ...{ picture: 'lagesbild', plan: 'atgardsplan', follow_up: 'uppfoljning', city: 'samlad-bild' },
};

/** What a file of a version is called, without its ending: letters of ASCII, digits and lines. */
export function fileStem(content: EditionContent): string {
  const { area, period } = content.picture;
  const name = `${stems[kindOf(content)]}-${area.code}-${period.from}-${content.number}`;
  return name.replace(/[^\w.-]/g, '_');
}

/** What is said of each kind beside what was frozen. */
export const kindWords = {
  inBrief: { sv: 'I korthet', en: 'In brief' },
  restsOnPicture: { sv: 'Bygger på beslutad lägesbild', en: 'Rests on the decided picture' },
  restsOnPlan: { sv: 'Följer upp beslutad åtgärdsplan', en: 'Follows up the decided action plan' },
  restsOnNone: { sv: 'Bygger inte på någon beslutad version', en: 'Rests on no decided version' },
  heard: { sv: 'Så många har svarat', en: 'How many have answered' },
  topRisks: { sv: 'De högsta riskerna', en: 'The highest risks' },
  decision: { sv: 'Det här är beslutat', en: 'What is decided' },
  reserved: { sv: 'Det här föreslås', en: 'What is proposed' },
  changes: { sv: 'Ändrat i beslutet', en: 'Changed in the decision' },
  problems: { sv: 'Prioriterade problem', en: 'Problems that come first' },
  openProblems: { sv: 'Problem som det arbetas med', en: 'Problems that are worked on' },
  measures: { sv: 'Åtgärder', en: 'Measures' },
  figures: { sv: 'Siffrorna i korthet', en: 'The figures in brief' },
  more: { sv: 'och fler, som står längre fram', en: 'and more, further on' },
  appendix: { sv: 'Bilaga: tabeller', en: 'Appendix: tables' },
  inAppendix: { sv: 'Tabeller i bilagan', en: 'Tables in the appendix' },
  planTable: { sv: 'Problem, mål och åtgärder', en: 'Problems, goals and measures' },
  outcomeTable: { sv: 'Vad som kom av varje åtgärd', en: 'What came of each measure' },
  problem: { sv: 'Problem', en: 'Problem' },
  goal: { sv: 'Mål', en: 'Goal' },
  measure: { sv: 'Åtgärd', en: 'Measure' },
  ownerAndTime: { sv: 'Ansvarig och tid', en: 'Responsible, and when' },
  cost: { sv: 'Kostnad, kr', en: 'Cost, SEK' },
  done: { sv: 'Det som blev gjort', en: 'What was done' },
  outcome: { sv: 'Vad det ledde till', en: 'What came of it' },
  goalMet: { sv: 'Målet', en: 'The goal' },
  used: { sv: 'Använt, kr', en: 'Used, SEK' },
  noMeasure: { sv: 'Ingen åtgärd än', en: 'No measure yet' },
  noProblem: { sv: 'Utan utpekat problem', en: 'Of no named problem' },
  notFollowed: { sv: 'Inte uppföljd än', en: 'Not followed up yet' },
  notJudged: { sv: 'Inte bedömt än', en: 'Not judged yet' },
  caseNumber: { sv: 'Dnr', en: 'Case number' },
  date: { sv: 'Datum', en: 'Date' },
  caseOfficer: { sv: 'Handläggare', en: 'Case officer' },
  meetingDate: { sv: 'Sammanträde', en: 'Meeting' },
  enclosures: { sv: 'Bilagor', en: 'Enclosures' },
  version: { sv: 'version', en: 'version' },
  details: { sv: 'Åtgärderna var för sig', en: 'The measures one by one' },
} as const satisfies Record<string, Bilingual>;
export type KindWord = keyof typeof kindWords;
