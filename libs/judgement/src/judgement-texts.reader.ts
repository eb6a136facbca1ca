import { Injectable } from '@nestjs/common';
import { HoldsTexts, type HeldTexts, type HoldsHeldTexts } from '#rights';

const OF_PICTURE = 'JOIN situation_picture p ON p.id = t.picture_id';
/** The section as the picture's own template calls it. */
const SECTION = `(SELECT s.value -> 'name' FROM picture_template m, jsonb_array_elements(m.sections) s
   WHERE m.kind = p.kind AND m.version = p.template_version AND s.value ->> 'code' = t.section LIMIT 1)`;
const WHERE = { areaOf: 'p', from: 'p.period_from', to: 'p.period_to', part: SECTION };
const HELD_BY = 'p.organisation_id = $1::uuid';
const PAGE = `'/pictures/' || t.picture_id`;

/** Every revision counts: what a later one took away is held still. */
const TEXTS: readonly HeldTexts[] = [
  {
    ...{ kind: 'section', table: 'picture_judgement', sealedAs: 'judgement', joins: OF_PICTURE },
    ...{ heldBy: HELD_BY, where: WHERE, page: PAGE },
    subject: `t.picture_id || ' ' || t.section`,
    codes: ['confidence', 'governing', 'light', 'status'],
  },
  {
    ...{ kind: 'comment', table: 'picture_comment', sealedAs: 'text', joins: OF_PICTURE },
    ...{ heldBy: HELD_BY, where: WHERE, page: PAGE, subject: 't.id', codes: [] },
  },
];

/** What is written in sections and said of them, for the search for a person. */
@Injectable()
@HoldsTexts()
export class JudgementTexts implements HoldsHeldTexts {
  readonly texts = TEXTS;
}
