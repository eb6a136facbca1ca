import { Injectable } from '@nestjs/common';
import { HoldsTexts, type HeldTexts, type HoldsHeldTexts } from '#rights';

/** Every revision counts: what a later one took away is held still. */
const TEXTS: readonly HeldTexts[] = [
  {
    ...{ kind: 'memo', table: 'edition_memo', sealedAs: 'memo', subject: 't.edition_id' },
    joins: 'JOIN edition e ON e.id = t.edition_id JOIN situation_picture p ON p.id = e.picture_id',
    heldBy: 'p.organisation_id = $1::uuid',
    where: { areaOf: 'p', from: 'p.period_from', to: 'p.period_to', number: 'e.number' },
    page: `'/editions/' || t.edition_id || '/memo'`,
    codes: [],
  },
];

/** What is written in memos, for the search for a person. */
@Injectable()
@HoldsTexts()
export class MemoTexts implements HoldsHeldTexts {
  readonly texts = TEXTS;
}
