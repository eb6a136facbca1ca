import type { FieldFault } from '../errors/fault.js';
import { findPersonData } from '../text/find-person-data.js';
import type { PersonDataKind, PersonNames } from '../text/person-data.js';
import { personDataKinds } from '../text/person-data.js';
import { personDataKindsOf } from '../text/tier-with-person-data.js';
import { riskPlace } from './risk-level.js';
import { riskTexts, threatenedValues, type RiskJudgement, type RiskText } from './risk.js';

/** Its categories lie under this one in the taxonomy. */
const EXTREMISM = /^extremism(\.|$)/;

/** What a judgement is held against. */
export interface RiskSurroundings {
  /** The running local year. */
  readonly thisYear: number;
  /** The year of the judgement that stands; null for the first. */
  readonly yearBefore: number | null;
  readonly names: PersonNames;
  readonly isCategory: (code: string) => boolean;
}

/** What in each text points out a person with some certainty. */
export function personsInRisk(
  judgement: RiskJudgement,
  names: PersonNames,
): { readonly field: RiskText; readonly kinds: readonly PersonDataKind[] }[] {
  return riskTexts.flatMap((field) => {
    const kinds = personDataKindsOf(findPersonData(judgement[field], names));
    return kinds.length === 0 ? [] : [{ field, kinds }];
  });
}

/** Each kind of personal data in a risk once. */
export function personKindsInRisk(judgement: RiskJudgement, names: PersonNames): PersonDataKind[] {
  const found = personsInRisk(judgement, names);
  return personDataKinds.filter((kind) => found.some(({ kinds }) => kinds.includes(kind)));
}

/** Why a judgement cannot be kept, by field; empty when it can. */
export function riskFaults(judgement: RiskJudgement, around: RiskSurroundings): FieldFault[] {
  const faults =
    judgement.focusArea === 'protective_security'
      ? faultsOfStatus(judgement)
      : [...faultsOfWords(judgement, around), ...faultsOfRatings(judgement)];
  if (judgement.year > around.thisYear) faults.push({ path: 'year', code: 'RISK_YEAR_AHEAD' });
  if (around.yearBefore !== null && judgement.year < around.yearBefore) {
    faults.push({ path: 'year', code: 'RISK_YEAR_BACK' });
  }
  return faults;
}

/** Of protective security only a status is kept. */
function faultsOfStatus(judgement: RiskJudgement): FieldFault[] {
  const said = [
    ...riskTexts.filter((field) => judgement[field] !== ''),
    ...(['inherent', 'residual', 'uncertainty', 'trend'] as const).filter(
      (field) => judgement[field] !== null,
    ),
    ...(['governing', 'categories'] as const).filter((field) => judgement[field].length > 0),
  ];
  const faults: FieldFault[] = said.map((path) => ({ path, code: 'STATUS_ONLY' }));
  if (judgement.work === null) faults.push({ path: 'work', code: 'FIELD_REQUIRED' });
  return faults;
}

function faultsOfWords(judgement: RiskJudgement, around: RiskSurroundings): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const field of ['title', 'whatCanHappen'] as const) {
    if (judgement[field].trim() === '') faults.push({ path: field, code: 'FIELD_REQUIRED' });
  }
  if (judgement.work !== null) faults.push({ path: 'work', code: 'STATUS_NOT_HERE' });
  if (judgement.isClosed && judgement.closedReason.trim() === '') {
    faults.push({ path: 'closedReason', code: 'RISK_CLOSED_WITHOUT_REASON' });
  }
  for (const code of judgement.categories) {
    if (!around.isCategory(code)) {
      faults.push({ path: 'categories', code: 'CATEGORY_UNKNOWN', values: { category: code } });
    }
  }
  if (judgement.categories.some((code) => EXTREMISM.test(code))) {
    for (const { field } of personsInRisk(judgement, around.names)) {
      faults.push({ path: field, code: 'PERSON_NOT_HERE' });
    }
  }
  return faults;
}

/** Both ratings stand and are of the same protected values; a residual one above the inherent is explained. */
function faultsOfRatings({ inherent, residual, ...judgement }: RiskJudgement): FieldFault[] {
  const faults: FieldFault[] = [];
  for (const field of ['uncertainty', 'trend'] as const) {
    if (judgement[field] === null) faults.push({ path: field, code: 'FIELD_REQUIRED' });
  }
  const [before, after] = [inherent && riskPlace(inherent), residual && riskPlace(residual)];
  if (before === null) faults.push({ path: 'inherent', code: 'RISK_THREATENS_NOTHING' });
  if (after === null) faults.push({ path: 'residual', code: 'RISK_THREATENS_NOTHING' });
  if (before === null || after === null) return faults;
  const [values, left] = [threatenedValues(inherent), threatenedValues(residual)];
  if (values.length !== left.length || values.some((code) => !left.includes(code))) {
    faults.push({ path: 'residual', code: 'RISK_VALUES_DIFFER' });
  }
  if (after.level > before.level && judgement.residualReason.trim() === '') {
    faults.push({ path: 'residualReason', code: 'RISK_RESIDUAL_HIGHER' });
  }
  return faults;
}
