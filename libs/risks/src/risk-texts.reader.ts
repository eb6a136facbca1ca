import { Injectable } from '@nestjs/common';
import { HoldsTexts, type HeldTexts, type HoldsHeldTexts } from '#rights';

/** Every judgement counts: what a later one took away is held still. */
const TEXTS: readonly HeldTexts[] = [
  {
    ...{ kind: 'risk', table: 'risk_revision', sealedAs: 'judgement' },
    joins: 'JOIN risk r ON r.id = t.risk_id',
    ...{ heldBy: 'r.organisation_id = $1::uuid', subject: 't.risk_id' },
    where: { areaOf: 'r', from: 't.year' },
    page: `'/risks/' || t.risk_id`,
    codes: ['inherent', 'residual', 'trend', 'uncertainty', 'work'],
  },
];

/** What is judged of risks, for the search for a person. */
@Injectable()
@HoldsTexts()
export class RiskTexts implements HoldsHeldTexts {
  readonly texts = TEXTS;
}
