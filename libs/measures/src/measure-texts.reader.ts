import { Injectable } from '@nestjs/common';
import { HoldsTexts, type HeldTexts, type HoldsHeldTexts } from '#rights';

const CODES = [
  ...['carriedOut', 'category', 'comparison', 'comparisonArea', 'direction', 'figure'],
  ...['focusArea', 'goalJudgement', 'governing', 'kind', 'status'],
];

/** Of one subject among the revisions; `s` is what they are of, with authority and area. */
function textsOf(
  kind: Extract<HeldTexts['kind'], 'goal' | 'measure' | 'follow_up' | 'effect' | 'action'>,
  joins: string,
  page: string,
  from?: string,
): HeldTexts {
  return {
    ...{ kind, table: 'measure_revision', sealedAs: 'document', joins, page, codes: CODES },
    heldBy: `t.subject = '${kind}' AND s.organisation_id = $1::uuid`,
    subject: 't.subject_id',
    where: { areaOf: 's', ...(from !== undefined && { from }) },
  };
}

/** Every revision counts: what a later one took away is held still. */
const TEXTS: readonly HeldTexts[] = [
  textsOf('goal', 'JOIN goal s ON s.id = t.subject_id', `'/problems/' || s.problem_id`),
  textsOf('measure', 'JOIN measure s ON s.id = t.subject_id', `'/measures/' || s.id`),
  textsOf(
    'follow_up',
    `JOIN measure_follow_up f ON f.id = t.subject_id JOIN measure s ON s.id = f.measure_id`,
    `'/measures/' || s.id`,
    'f.year',
  ),
  textsOf(
    'effect',
    `JOIN measure_effect e ON e.id = t.subject_id JOIN measure s ON s.id = e.measure_id`,
    `'/measures/' || s.id`,
  ),
  textsOf('action', 'JOIN action s ON s.id = t.subject_id', `'/actions'`),
];

/** What is written of goals, measures, follow-ups, outcomes and actions, for the search for a person. */
@Injectable()
@HoldsTexts()
export class MeasureTexts implements HoldsHeldTexts {
  readonly texts = TEXTS;
}
