import type { FieldFault } from '../../errors/fault.js';
import type { Bilingual } from '../../errors/language.js';
import { focusAreaCodes, type FocusAreaCode } from '../../taxonomy/focus-areas.js';
import { findPersonData } from '../../text/find-person-data.js';
import type { PersonDataKind, PersonNames } from '../../text/person-data.js';
import { cleanRichText, plainText, richTextFaults, type RichText } from '../../text/rich-text.js';
import { personDataKindsOf } from '../../text/tier-with-person-data.js';
import { causeFaults, readingOrder, type CauseTree } from './cause-tree.js';

/** What a problem can be about. Of protective security nothing may be written here (säkerhetsskyddslagen). */
export const problemFocusAreas: readonly FocusAreaCode[] = focusAreaCodes.filter(
  (code) => code !== 'protective_security',
);

export const problemStatusWords = {
  open: { sv: 'Öppet', en: 'Open' },
  closed: { sv: 'Avslutat', en: 'Closed' },
} as const satisfies Record<string, Bilingual>;
export type ProblemStatus = keyof typeof problemStatusWords;
export const problemStatuses = Object.keys(problemStatusWords) as readonly ProblemStatus[];

/** What became of a problem that is closed. */
export const problemOutcomeWords = {
  solved: { sv: 'Löst', en: 'Solved' },
  reduced: { sv: 'Mindre än förut', en: 'Smaller than before' },
  moved: { sv: 'Flyttat till någon annan', en: 'Handed over to somebody else' },
  unfounded: { sv: 'Visade sig inte stämma', en: 'Turned out not to be so' },
  not_pursued: { sv: 'Inget vi arbetar vidare med', en: 'Not worked on any longer' },
} as const satisfies Record<string, Bilingual>;
export type ProblemOutcome = keyof typeof problemOutcomeWords;
export const problemOutcomes = Object.keys(problemOutcomeWords) as readonly ProblemOutcome[];

/**
 * The plain texts of a problem. `why`, `sources`, `limits` and `effect` are the four questions of Brå (bra.se, "Ta fram
 * en egen lägesbild"): why just this problem, which sources, what limits them, and what that does.
 */
export const problemTexts = [
  'title',
  'place',
  'women',
  'men',
  'why',
  'sources',
  'limits',
  'effect',
  'statusReason',
] as const;
export type ProblemText = (typeof problemTexts)[number];

/** What is said of a problem. Everything but the title may be empty while it is being written. */
export interface Problem extends Readonly<Record<ProblemText, string>> {
  readonly description: RichText;
  readonly focusArea: FocusAreaCode;
  /** Whether it is about violent extremism: then no person may stand in it (GDPR article 9). */
  readonly concernsExtremism: boolean;
  readonly status: ProblemStatus;
  /** Of a closed one. */
  readonly outcome: ProblemOutcome | null;
  /** Ids of the governing documents and goals that it answers to. */
  readonly governing: readonly string[];
  readonly causes: CauseTree;
}

export const problemFields = [
  'title',
  'description',
  'focusArea',
  'concernsExtremism',
  'place',
  'women',
  'men',
  'why',
  'sources',
  'limits',
  'effect',
  'status',
  'outcome',
  'statusReason',
  'governing',
  'causes',
] as const satisfies readonly (keyof Problem)[];
export type ProblemField = (typeof problemFields)[number];

export const emptyProblem: Problem = {
  ...{ title: '', place: '', women: '', men: '', why: '', sources: '', limits: '', effect: '' },
  ...{ description: [], focusArea: 'crime', concernsExtremism: false },
  ...{ status: 'open', outcome: null, statusReason: '' },
  ...{ governing: [], causes: [] },
};

/** The problem in its one written form, so that two of them can be held against each other. */
export function cleanProblem(problem: Problem): Problem {
  const texts = problemTexts.map((field) => [field, problem[field].trim()]);
  const ordered = readingOrder(problem.causes);
  // What hangs in nothing is kept for `problemFaults` to refuse: nothing is dropped silently.
  const loose = problem.causes.filter((cause) => !ordered.includes(cause));
  return {
    ...(Object.fromEntries(texts) as Record<ProblemText, string>),
    description: cleanRichText(problem.description),
    ...{ focusArea: problem.focusArea, concernsExtremism: problem.concernsExtremism },
    ...{ status: problem.status, outcome: problem.outcome },
    governing: [...new Set(problem.governing)].sort(),
    causes: [...ordered, ...loose].map(
      ({ id, parent, kind, words, evidenceIds, confidence, why }) => ({
        ...{ id, parent, kind, words: words.trim(), evidenceIds: [...new Set(evidenceIds)].sort() },
        ...{ confidence, why: why.trim() },
      }),
    ),
  };
}

/** The words of a problem, by the field that they stand in. */
function wordsOfProblem(problem: Problem): { readonly path: string; readonly words: string }[] {
  return [
    { path: 'description', words: plainText(problem.description) },
    ...problemTexts.map((path) => ({ path, words: problem[path] })),
    ...problem.causes.flatMap(({ words, why }, at) => [
      { path: `causes.${at}.words`, words },
      { path: `causes.${at}.why`, words: why },
    ]),
  ];
}

/** What in each field points out a person with some certainty. */
export function personDataInProblem(
  problem: Problem,
  names: PersonNames,
): { readonly path: string; readonly kinds: readonly PersonDataKind[] }[] {
  return wordsOfProblem(problem).flatMap(({ path, words }) => {
    const kinds = personDataKindsOf(findPersonData(words, names));
    return kinds.length === 0 ? [] : [{ path, kinds }];
  });
}

/** Why a problem cannot be kept. @param evidenceIds of the evidence that it has. */
export function problemFaults(
  problem: Problem,
  evidenceIds: ReadonlySet<string>,
  names: PersonNames,
): FieldFault[] {
  const faults = richTextFaults(problem.description, 'description');
  if (problem.title === '') faults.push({ path: 'title', code: 'FIELD_REQUIRED' });
  if (!problemFocusAreas.includes(problem.focusArea)) {
    faults.push({ path: 'focusArea', code: 'NOTHING_SECRET_HERE' });
  }
  const isClosed = problem.status === 'closed';
  if (isClosed !== (problem.outcome !== null)) {
    faults.push({ path: 'outcome', code: isClosed ? 'FIELD_REQUIRED' : 'OUTCOME_OF_CLOSED' });
  }
  if (isClosed && problem.statusReason === '') {
    faults.push({ path: 'statusReason', code: 'FIELD_REQUIRED' });
  }
  faults.push(...causeFaults(problem.causes, evidenceIds, 'causes'));
  if (problem.concernsExtremism) {
    for (const { path } of personDataInProblem(problem, names)) {
      faults.push({ path, code: 'PERSON_NOT_HERE' });
    }
  }
  return faults;
}
