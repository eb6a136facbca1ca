import { Injectable } from '@nestjs/common';
import { HoldsTexts, type HeldTexts, type HoldsHeldTexts } from '#rights';

const OF_EDITION = 'JOIN edition e ON e.id = u.edition_id';
const OF_PICTURE = 'JOIN situation_picture p ON p.id = e.picture_id';
const HELD = {
  heldBy: 'p.organisation_id = $1::uuid',
  where: { areaOf: 'p', from: 'p.period_from', to: 'p.period_to', number: 'u.number' },
};
/** An edition holds what a version holds: few are opened at once. */
const EDITIONS_AT_ONCE = 4;

/** What anybody may read lies plain, and why it was taken back sealed. */
const TEXTS: readonly HeldTexts[] = [
  {
    ...{ ...HELD, kind: 'public_edition', table: 'public_edition', sealedAs: null },
    ...{ plain: 't.content', subject: 't.id', page: `'/public/' || t.id`, isRecord: 'true' },
    joins: `JOIN public_edition u ON u.id = t.id ${OF_EDITION} ${OF_PICTURE}`,
    rowsAtOnce: EDITIONS_AT_ONCE,
    codes: [
      ...['code', 'completeness', 'confidence', 'figure', 'focusArea', 'format', 'kind', 'level'],
      ...['light', 'outcome', 'parameters', 'scheme', 'section', 'status', 'taxonomy', 'template'],
    ],
  },
  {
    ...{ ...HELD, kind: 'public_recall', table: 'public_edition_recall', sealedAs: 'reason' },
    ...{ subject: 't.id', page: `'/editions/' || e.id`, codes: [] },
    joins: `JOIN public_edition u ON u.id = t.public_edition_id ${OF_EDITION} ${OF_PICTURE}`,
  },
];

/** What stands in public editions and why some were taken back, for the search for a person. */
@Injectable()
@HoldsTexts()
export class PublicEditionTexts implements HoldsHeldTexts {
  readonly texts = TEXTS;
}
