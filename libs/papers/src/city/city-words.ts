import type { Bilingual, Hearing } from '#domain';

/** Whether an organisation was heard: never a silence for an all-clear. */
export const hearingWords: Readonly<Record<Hearing, Bilingual>> = {
  told: { sv: 'Har berättat', en: 'Has told' },
  quiet: { sv: 'Inget att rapportera', en: 'Nothing to report' },
  missing: { sv: 'Inget svar', en: 'No answer' },
};

/** The words around what all have answered. */
export const cityWords = {
  answers: { sv: 'Vilka som har hörts', en: 'Who has been heard' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  form: { sv: 'Begärt', en: 'Asked for' },
  hearing: { sv: 'Svar', en: 'Answer' },
  state: { sv: 'Läge', en: 'State' },
  handedInOn: { sv: 'Inlämnat', en: 'Handed in' },
  late: { sv: 'sent', en: 'late' },
  nobody: { sv: 'Ingen har blivit tillfrågad.', en: 'Nobody was asked.' },
  risks: { sv: 'Gemensamma risker', en: 'Risks in common' },
  risk: { sv: 'Risk', en: 'Risk' },
  area: { sv: 'Fokusområde', en: 'Focus area' },
  seenBy: { sv: 'Sedd av', en: 'Seen by' },
  highest: { sv: 'Högst', en: 'Highest' },
  lowest: { sv: 'Lägst', en: 'Lowest' },
  noRisks: { sv: 'Ingen har lämnat någon risk.', en: 'Nobody has handed in any risk.' },
  scale: {
    sv: 'Sannolikhet 1–5 gånger konsekvens 1–5 ger 1–25. Samma risk hos flera står en gång, med den högsta och den lägsta bedömningen.',
    en: 'Likelihood 1–5 times consequence 1–5 gives 1–25. The same risk of several stands once, with the highest and the lowest judgement.',
  },
  matrix: {
    sv: 'Riskerna i kommunen, så många i varje ruta',
    en: 'The risks of the municipality, as many in each cell',
  },
  likelihood: { sv: 'Sannolikhet', en: 'Likelihood' },
  consequence: { sv: 'Konsekvens', en: 'Consequence' },
  registers: { sv: 'Organisationernas riskregister', en: 'The registers of the organisations' },
  problems: {
    sv: 'Problem och åtgärder i kommunen',
    en: 'Problems and measures of the municipality',
  },
  problem: { sv: 'Problem', en: 'Problem' },
  measure: { sv: 'Åtgärd', en: 'Measure' },
  known: { sv: 'Vad vi vet om den', en: 'What is known of it' },
  noProblems: { sv: 'Ingen har lämnat något problem.', en: 'Nobody has handed in any problem.' },
  noMeasure: { sv: 'Ingen åtgärd än', en: 'No measure yet' },
  ofNone: { sv: 'Utan utpekat problem', en: 'Of no named problem' },
  untold: { sv: 'Inte uppföljd än', en: 'Not followed up yet' },
  closed: { sv: 'avslutat', en: 'closed' },
  method: { sv: 'Metod', en: 'Method' },
  goals: { sv: 'Måluppfyllelse', en: 'How far goals are met' },
  goal: { sv: 'Mål', en: 'Goal' },
  asWhole: { sv: 'Kommunen som helhet', en: 'The municipality as a whole' },
  byEach: { sv: 'Var och en', en: 'Each of them' },
  notJudged: { sv: 'Inte bedömt än', en: 'Not judged yet' },
  noGoals: {
    sv: 'Inget styrdokument har mål för året.',
    en: 'No governing document has goals for the year.',
  },
  annex: { sv: 'Bilaga', en: 'Annex' },
  decidedBy: { sv: 'Beslut', en: 'Decision' },
  reserved: { sv: 'Inlämnad med förbehåll för beslutet', en: 'Handed in before the decision' },
  version: { sv: 'Version', en: 'Version' },
  checksum: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },
  ofArea: { sv: 'Område', en: 'Area' },
  item: { sv: 'Uppgift', en: 'Item' },
  told: { sv: 'Innehåll', en: 'Content' },
  nothing: { sv: 'Inget att rapportera', en: 'Nothing to report' },
  noAnswer: { sv: 'Inget svar', en: 'No answer' },
  noAnswerAbout: {
    sv: 'Organisationen har inte svarat. Det betyder inte att den inte har något att berätta.',
    en: 'The organisation has not answered. That does not mean that it has nothing to tell.',
  },
  lost: {
    sv: 'Det som lämnades in går inte att öppna längre.',
    en: 'What was handed in can no longer be opened.',
  },
  noWords: {
    sv: 'Versionen har ingen text i de avsnitt som återges här.',
    en: 'The version has no text in the sections that are given here.',
  },
  protective: { sv: 'Säkerhetsskydd', en: 'Protective security' },
} as const satisfies Record<string, Bilingual>;
export type CityWord = keyof typeof cityWords;
