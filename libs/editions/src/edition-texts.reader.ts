import { Injectable } from '@nestjs/common';
import { HANDED_IN_TO_CITY, HoldsTexts, type HeldTexts, type HoldsHeldTexts } from '#rights';

const OF_PICTURE = 'JOIN situation_picture p ON p.id = t.picture_id';
const WHERE = { areaOf: 'p', from: 'p.period_from', to: 'p.period_to' };
const OWN = 'p.organisation_id = $1::uuid';
const REVIEW = `'/pictures/' || t.picture_id || '/review'`;
/** A version holds all of a picture: few are opened at once. */
const VERSIONS_AT_ONCE = 4;
const CONTENT = {
  ...{ table: 'edition', sealedAs: 'content', plain: 't.content', joins: OF_PICTURE },
  rowsAtOnce: VERSIONS_AT_ONCE,
  // Not `outcome`: a code of a decision, and words of what came of a measure in the city's versions.
  codes: [
    ...['category', 'code', 'completeness', 'confidence', 'direction', 'figure', 'focusArea'],
    ...['format', 'inputs', 'kind', 'level', 'light', 'parameters', 'scheme', 'section'],
    ...['source', 'status', 'taxonomy', 'template'],
  ],
};

/** What was approved and never handed in is one finding for a picture; a version that was handed in is one of its own. */
const TEXTS: readonly HeldTexts[] = [
  {
    ...{ kind: 'step', table: 'picture_transition', sealedAs: 'said', joins: OF_PICTURE },
    ...{ heldBy: OWN, subject: 't.id', where: WHERE, page: REVIEW, codes: ['outcome'] },
  },
  {
    ...{ ...CONTENT, kind: 'proposal', subject: 't.picture_id', where: WHERE, page: REVIEW },
    heldBy: `t.kind = 'proposed' AND ${OWN}`,
  },
  {
    ...{ ...CONTENT, kind: 'edition', subject: 't.id', page: `'/editions/' || t.id` },
    heldBy: `t.kind <> 'proposed' AND (${OWN} OR ${HANDED_IN_TO_CITY})`,
    where: { ...WHERE, number: 't.number' },
    isRecord: 'true',
  },
];

/** What stands in versions and is said on the way to them, for the search for a person. */
@Injectable()
@HoldsTexts()
export class EditionTexts implements HoldsHeldTexts {
  readonly texts = TEXTS;
}
