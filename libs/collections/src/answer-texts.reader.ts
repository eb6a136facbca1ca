import { Injectable } from '@nestjs/common';
import { HANDED_IN_TO_CITY, HoldsTexts, type HeldTexts, type HoldsHeldTexts } from '#rights';

const OF_COLLECTION = `JOIN collection c ON c.id = t.collection_id
  JOIN organisation o ON o.id = t.organisation_id`;
const WHERE = { from: 'c.year', part: `jsonb_build_object('sv', o.name, 'en', o.name)` };
const OWN = 't.organisation_id = $1::uuid';
const PAGE = `'/collections/' || t.collection_id`;
const CODES = ['protectiveSecurity'];

/** What is handed in is held by whoever answered and by the city; a draft by whoever writes it alone. */
const TEXTS: readonly HeldTexts[] = [
  {
    ...{ kind: 'answer', table: 'collection_step', sealedAs: 'said', joins: OF_COLLECTION },
    ...{ heldBy: `${OWN} OR ${HANDED_IN_TO_CITY}`, subject: 't.id', where: WHERE },
    ...{ page: PAGE, codes: CODES },
  },
  {
    ...{ kind: 'answer_draft', table: 'collection_draft', sealedAs: 'said', joins: OF_COLLECTION },
    ...{ heldBy: OWN, subject: `t.collection_id || ' ' || t.organisation_id`, where: WHERE },
    ...{ page: PAGE, codes: CODES },
  },
];

/** What is answered to a collection and said of answers, for the search for a person. */
@Injectable()
@HoldsTexts()
export class AnswerTexts implements HoldsHeldTexts {
  readonly texts = TEXTS;
}
