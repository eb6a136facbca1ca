import type { Bilingual, Hearing, PublicDimension, PublicLinkKind } from '#domain';

/** What a public paper says beside what is published, in both languages. */
export const publicWords = {
  public: { sv: 'publik utgåva', en: 'public edition' },
  heard: { sv: 'Vilka som har hörts', en: 'Who has been heard' },
  organisation: { sv: 'Organisation', en: 'Organisation' },
  answered: { sv: 'Svar', en: 'Answer' },
  area: { sv: 'Område', en: 'Area' },
  period: { sv: 'Period', en: 'Period' },
  decidedBy: { sv: 'Beslutad av', en: 'Decided by' },
  decidedOn: { sv: 'Beslutsdatum', en: 'Date of decision' },
  paragraph: { sv: 'Paragraf', en: 'Section' },
  caseNumber: { sv: 'Diarienummer', en: 'Case number' },
  hash: { sv: 'Kontrollsumma (SHA-256)', en: 'Checksum (SHA-256)' },
  of: { sv: 'Utgåva av version', en: 'Edition of version' },
  how: { sv: 'Så är utgåvan gjord', en: 'How this edition is made' },
  hidden: {
    sv: 'Tal från 1 till 4 visas inte, och inte tal för områden med färre än 1 000 invånare. De står som två punkter. För att ingen ska kunna räkna ut dem är också andra tal dolda. Alla tal som visas är de exakta.',
    en: 'Numbers from 1 to 4 are not shown, nor numbers of areas with fewer than 1,000 inhabitants. They stand as two dots. So that nobody can work them out, other numbers are hidden too. All numbers that are shown are exact.',
  },
  coarser: {
    sv: 'Hot mot anställda, sexualbrott och våld av närstående redovisas bara för hela kommunen och hela år.',
    en: 'Threats against staff, sexual offences and violence by close persons are told of whole municipalities and whole years only.',
  },
  withheld: { sv: 'Det här har tagits bort', en: 'What has been left out' },
  nothingWithheld: { sv: 'Ingen text har tagits bort.', en: 'No text has been left out.' },
  ground: { sv: 'Grund', en: 'Ground' },
  texts: { sv: 'Antal texter', en: 'Texts' },
  now: { sv: 'Antal', en: 'Count' },
  before: { sv: 'Året före', en: 'The year before' },
  chain: { sv: 'Problem, åtgärder och risker', en: 'Problems, measures and risks' },
  incidents: { sv: 'Händelser', en: 'Incidents' },
  source: { sv: 'Källa: händelser i Lägesbild, data till och med position', en: 'Source: incidents in Lägesbild, data up to position' }, // prettier-ignore
} as const satisfies Record<string, Bilingual>;

/** Titles by what the version is. */
export const publicTitles = {
  picture: { sv: 'Lägesbild, publik utgåva', en: 'Situation picture, public edition' },
  plan: { sv: 'Åtgärdsplan, publik utgåva', en: 'Action plan, public edition' },
  follow_up: {
    sv: 'Uppföljning av åtgärdsplan, publik utgåva',
    en: 'Follow-up of the action plan, public edition',
  },
} as const satisfies Record<string, Bilingual>;

export const dimensionWords: Readonly<Record<PublicDimension, Bilingual>> = {
  months: { sv: 'Månad', en: 'Month' },
  categories: { sv: 'Fokusområde och kategori', en: 'Focus area and category' },
  parts: { sv: 'Del av området', en: 'Part of the area' },
  genders: { sv: 'Den som drabbades', en: 'Who was affected' },
  severities: { sv: 'Allvarlighet', en: 'Severity' },
};

export const linkWords: Readonly<Record<PublicLinkKind, Bilingual>> = {
  problem: { sv: 'Problem', en: 'Problem' },
  goal: { sv: 'Mål', en: 'Goal' },
  measure: { sv: 'Åtgärd', en: 'Measure' },
  action: { sv: 'Insats', en: 'Action' },
  risk: { sv: 'Risk', en: 'Risk' },
  answer: { sv: 'Svar', en: 'Answer' },
};

export const hearingWords: Readonly<Record<Hearing, Bilingual>> = {
  told: { sv: 'Har berättat', en: 'Has told' },
  quiet: { sv: 'Inget att rapportera', en: 'Nothing to report' },
  missing: { sv: 'Inget svar', en: 'No answer' },
};
