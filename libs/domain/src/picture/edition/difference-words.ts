import type { Bilingual } from '../../errors/language.js';
import { measureKindWords, comparisonWords } from '../../measure/measure.js';
import { measureStatusWords } from '../../measure/measure-status.js';
import { goalDirectionWords, goalFigureWords } from '../../measure/goal.js';
import { carriedOutWords, goalJudgementWords, occasionWords } from '../../measure/follow-up.js';
import { riskTrendWords, uncertaintyWords } from '../../risk/risk.js';
import { riskMoveWords } from '../../risk/risk-years.js';
import { governingKindWords } from '../../governing/governing-document.js';
import { focusAreas, protectedValues } from '../../taxonomy/focus-areas.js';
import { flattenCategories, taxonomy } from '../../taxonomy/taxonomy.js';
import { pictureFigures } from '../../figure/picture-figures.js';
import { confidenceWords, lightWords, workStatusWords } from '../judgement/judgement.js';
import { causeKindWords } from '../problem/cause-tree.js';
import { evidenceNumberWords, evidenceSourceWords } from '../problem/evidence.js';
import { problemOutcomeWords, problemStatusWords } from '../problem/problem.js';
import { pictureOutcomeWords } from '../workflow/picture-workflow.js';

const both = (sv: string, en: string): Bilingual => ({ sv, en });

/** Steps of a path that say nothing to a reader, and lie around what does. */
export const silentSteps: ReadonlySet<string> = new Set([
  ...['texts', 'figures', 'chain', 'judgement', 'content', 'document', 'parameters', 'numbers'],
  ...['items', 'values', 'measures.measures', 'city'],
]);

/** What follows from something else that is told, or that only the product needs. */
export const silentFields: ReadonlySet<string> = new Set([
  ...['id', 'revision', 'sha256', 'hash', 'addedAt', 'keptAt', 'writtenAt', 'position', 'figure'],
  ...['asOfPosition', 'parentId', 'ownerAccountId', 'ownerUnitId', 'statusOn', 'problemId'],
  ...['method', 'tiers', 'alike', 'comparable', 'placebo', 'isSpread', 'about', 'of', 'share'],
  ...['summed', 'summedShare', 'examined', 'outerLow', 'outerHigh'],
  ...['organisationId', 'editionId', 'riskId', 'isLate'],
  ...['goalId', 'causeIds', 'governing', 'actionId', 'band', 'lon', 'lat', 'placeId', 'worst'],
]);

/** Names of parts and fields. */
const fieldNames: Readonly<Record<string, Bilingual>> = {
  problems: both('Problem', 'Problem'),
  causes: both('Orsak', 'Cause'),
  evidence: both('Underlag', 'Evidence'),
  goals: both('Mål', 'Goal'),
  measures: both('Åtgärd', 'Measure'),
  actions: both('Insats', 'Action'),
  risks: both('Risk', 'Risk'),
  governingDocuments: both('Styrdokument', 'Governing document'),
  followUps: both('Uppföljning', 'Follow-up'),
  effects: both('Effekt', 'Effect'),
  meeting: both('Sammanträde', 'Meeting'),
  decision: both('Beslut', 'Decision'),
  template: both('Mall', 'Template'),
  body: both('Text', 'Text'),
  description: both('Beskrivning', 'Description'),
  title: both('Rubrik', 'Title'),
  words: both('Text', 'Text'),
  text: both('Text', 'Text'),
  name: both('Namn', 'Name'),
  what: both('Vad', 'What'),
  where: both('Var', 'Where'),
  who: both('Vem', 'Who'),
  place: both('Var', 'Where'),
  women: both('Kvinnor', 'Women'),
  men: both('Män', 'Men'),
  womenMen: both('Kvinnor och män', 'Women and men'),
  why: both('Varför just det här', 'Why this'),
  sources: both('Källor som har använts', 'Sources used'),
  limits: both('Vad källorna inte visar', 'What the sources do not show'),
  effect: both('Vad det betyder för bilden', 'What that does to the picture'),
  light: both('Läge', 'State'),
  lightReason: both('Motivering', 'Reason'),
  confidence: both('Säkerhet i bedömningen', 'Confidence in the judgement'),
  status: both('Läge', 'State'),
  statusReason: both('Varför läget är så', 'Why it stands so'),
  work: both('Hur långt arbetet har kommit', 'How far the work has come'),
  told: both('Vem som får veta', 'Who is told'),
  followUp: both('Uppföljning', 'Follow-up'),
  rank: both('Plats i ordningen', 'Place in the order'),
  openedOn: both('Öppnat', 'Opened'),
  closedOn: both('Avslutat', 'Closed'),
  isClosed: both('Avslutad', 'Closed'),
  outcome: both('Utfall', 'Outcome'),
  concernsExtremism: both('Rör våldsbejakande extremism', 'Concerns violent extremism'),
  focusArea: both('Fokusområde', 'Focus area'),
  category: both('Kategori', 'Category'),
  kind: both('Slag', 'Kind'),
  direction: both('Riktning', 'Direction'),
  ownIndicator: both('Egen indikator', 'Own indicator'),
  ownSource: both('Källa', 'Source'),
  baseline: both('Utgångsläge', 'Baseline'),
  target: both('Målvärde', 'Target'),
  byWhen: both('Senast', 'By'),
  ownerFunction: both('Ansvarig', 'Responsible'),
  costPlannedOre: both('Planerad kostnad, kronor', 'Planned cost, SEK'),
  costUsedOre: both('Använd kostnad, kronor', 'Used cost, SEK'),
  startsOn: both('Från', 'From'),
  endsOn: both('Till', 'To'),
  dueOn: both('Klart senast', 'Due on'),
  doneAt: both('Klart', 'Done on'),
  comparison: both('Jämförs med', 'Held against'),
  comparisonArea: both('Område att jämföra med', 'Area to compare with'),
  comparisonReason: both('Varför den jämförelsen', 'Why that comparison'),
  carriedOut: both('Genomfört', 'Carried out'),
  done: both('Gjort', 'Done'),
  obstacle: both('Hinder', 'Obstacle'),
  nextStep: both('Nästa steg', 'Next step'),
  goalJudgement: both('Målet', 'The goal'),
  motivation: both('Motivering', 'Reason'),
  conclusion: both('Slutsats', 'Conclusion'),
  answer: both('Så omsätter vi målet', 'How we carry it out'),
  judged: both('Så långt har vi nått', 'How far we have come'),
  fulfilment: both('Uppfyllelse', 'Fulfilment'),
  wishedResult: both('Önskat resultat', 'Wished result'),
  indicator: both('Indikator', 'Indicator'),
  inherent: both('Utan åtgärder', 'Without measures'),
  residual: both('Med åtgärder', 'With measures'),
  likelihood: both('Sannolikhet', 'Likelihood'),
  consequence: both('Konsekvens', 'Consequence'),
  consequences: both('Konsekvens', 'Consequence'),
  level: both('Nivå', 'Level'),
  levelBefore: both('Nivå förra året', 'Level last year'),
  move: both('Sedan förra året', 'Since last year'),
  trend: both('Trend', 'Trend'),
  uncertainty: both('Osäkerhet', 'Uncertainty'),
  reviewOn: both('Ses över', 'Reviewed on'),
  year: both('År', 'Year'),
  date: both('Dag', 'Day'),
  paragraph: both('Paragraf i protokollet', 'Section of the minutes'),
  caseNumber: both('Diarienummer', 'Case number'),
  preparedBy: both('Berett av', 'Prepared by'),
  authorisedBy: both('Beslutat av', 'Decided by'),
  changes: both('Vad som ändrades', 'What was changed'),
  answers: both('Svar', 'Answer'),
  hearing: both('Svar', 'Answer'),
  handedInOn: both('Inlämnat', 'Handed in'),
  form: both('Begärt', 'Asked for'),
  sections: both('Avsnitt', 'Section'),
  reason: both('Varför', 'Why'),
  staffThreats: both('Hot mot anställda', 'Threats against staff'),
  accidents: both('Olyckor och tillbud', 'Accidents and near misses'),
  protectiveSecurity: both('Säkerhetsskydd', 'Protective security'),
  looseMeasures: both('Åtgärd', 'Measure'),
  seenBy: both('Sedd av', 'Seen by'),
  highest: both('Högst', 'Highest'),
  lowest: both('Lägst', 'Lowest'),
  how: both('Så omsätter vi målet', 'How we carry it out'),
  document: both('Styrdokument', 'Governing document'),
  total: both('Antal', 'Count'),
  count: both('Antal', 'Count'),
  now: both('Antal', 'Count'),
  before: both('Året före', 'The year before'),
  after: both('Efter', 'After'),
  estimate: both('Skillnad', 'Difference'),
  local: both('Skillnad på platsen', 'Difference at the place'),
  verdict: both('Vad vi kan säga', 'What can be said'),
  latest: both('Senast', 'Latest'),
  summedCount: both('Händelser på de platser som nämns', 'Incidents at the places named'),
  timed: both('Händelser med känd tid', 'Incidents with a known time'),
  expected: both('Väntat', 'Expected'),
  mean: both('I medeltal', 'On average'),
  low: both('Lägst', 'Lowest'),
  high: both('Högst', 'Highest'),
  atLeast: both('Minst', 'At least'),
  atMost: both('Högst', 'At most'),
  months: both('Månad', 'Month'),
  focusAreas: both('Fokusområde', 'Focus area'),
  categories: both('Kategori', 'Category'),
  areas: both('Område', 'Area'),
  all: both('Alla', 'All'),
  unplaced: both('Utan område', 'In no area'),
  overall: both('Områdena tillsammans', 'The areas together'),
  points: both('Område', 'Area'),
  places: both('Plats', 'Place'),
  series: both('Serie', 'Series'),
  genders: both('Den som drabbades', 'Who was affected'),
  severities: both('Allvar', 'Severity'),
  excluded: both('Räknas inte med', 'Not counted'),
  unknown: both('Okänd kategori', 'Unknown category'),
  breaks: both('Brott i registreringen', 'Break in recording'),
  share: both('Andel', 'Share'),
  rate: both('Per 1 000 invånare och år', 'Per 1,000 inhabitants and year'),
  population: both('Invånare', 'Inhabitants'),
  value: both('Värde', 'Value'),
};

const body = both('Nämnd eller organ', 'Committee or body');

/** Names of fields that are called something else than elsewhere, by what they stand in. */
const namesWithin: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  meeting: { body },
  decision: { body },
};

/** What a field is called in what it stands in; undefined for one that has no name of its own. */
export function fieldName(key: string, within: string): Bilingual | undefined {
  return namesWithin[within]?.[key] ?? fieldNames[key];
}

/** Words for codes that mean something of their own in these fields. */
const wordsByField: Readonly<Record<string, Readonly<Record<string, Bilingual>>>> = {
  work: workStatusWords,
  confidence: confidenceWords,
  carriedOut: carriedOutWords,
  direction: goalDirectionWords,
  move: riskMoveWords,
  comparison: comparisonWords,
};

/** What a code says, in a field or as the name of a row; undefined for what is no code. */
export function codeWord(code: string, field = ''): Bilingual | undefined {
  const own = wordsByField[field];
  if (own && Object.hasOwn(own, code)) return own[code];
  return Object.hasOwn(codeWords, code) ? codeWords[code] : undefined;
}

/** Words for codes, wherever else they stand. */
const codeWords: Readonly<Record<string, Bilingual>> = {
  ...problemStatusWords,
  ...workStatusWords,
  ...lightWords,
  ...problemOutcomeWords,
  ...pictureOutcomeWords,
  ...measureStatusWords,
  ...measureKindWords,
  ...goalFigureWords,
  ...occasionWords,
  ...goalJudgementWords,
  ...riskTrendWords,
  ...uncertaintyWords,
  ...governingKindWords,
  ...causeKindWords,
  ...evidenceSourceWords,
  ...evidenceNumberWords,
  ...pictureFigures,
  ...Object.fromEntries(focusAreas.map(({ code, names }) => [code, names])),
  ...Object.fromEntries(protectedValues.map(({ code, names }) => [code, names])),
  ...Object.fromEntries(
    flattenCategories(taxonomy.categories).map(({ code, names }) => [code, names]),
  ),
};
