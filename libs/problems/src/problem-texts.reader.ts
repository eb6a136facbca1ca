import { Injectable } from '@nestjs/common';
import { HoldsTexts, type HeldTexts, type HoldsHeldTexts } from '#rights';

const OF_PROBLEM = 'JOIN problem p ON p.id = t.problem_id';
const HELD_BY = 'p.organisation_id = $1::uuid';
const PAGE = `'/problems/' || t.problem_id`;

/** Every revision counts: what a later one took away is held still. */
const TEXTS: readonly HeldTexts[] = [
  {
    ...{ kind: 'problem', table: 'problem_revision', sealedAs: 'problem', joins: OF_PROBLEM },
    ...{ heldBy: HELD_BY, where: { areaOf: 'p' }, page: PAGE, subject: 't.problem_id' },
    codes: [
      ...['confidence', 'evidenceIds', 'focusArea', 'governing', 'id', 'kind', 'outcome'],
      ...['parent', 'status'],
    ],
  },
  {
    ...{ kind: 'evidence', table: 'problem_evidence', sealedAs: 'evidence', joins: OF_PROBLEM },
    ...{ heldBy: HELD_BY, where: { areaOf: 'p' }, page: PAGE, subject: 't.id' },
    codes: ['figure', 'kind', 'numbers', 'parameters', 'sha256', 'source'],
  },
];

/** What is written of problems, their causes and their evidence, for the search for a person. */
@Injectable()
@HoldsTexts()
export class ProblemTexts implements HoldsHeldTexts {
  readonly texts = TEXTS;
}
