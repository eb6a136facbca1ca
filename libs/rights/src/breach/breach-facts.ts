import { contradictions, Fault, parseCivilDate, type FieldFault } from '#domain';
import type { BreachFactsDto } from './breach.dto.js';
import type { BreachWords } from './breach-text.repository.js';
import type { Breach, StoredBreach } from './breach.repository.js';

const dateOf = (text: string | undefined): Date | null =>
  text === undefined ? null : new Date(text);

/** What is written, as codes and figures. */
export function breachOf(id: string, organisationId: string, facts: BreachFactsDto): Breach {
  const { kinds, dataKinds, subjects } = facts;
  return {
    ...{ id, organisationId, kinds: [...new Set(kinds)] },
    ...{ dataKinds: [...new Set(dataKinds)], subjects: [...new Set(subjects)] },
    knownAt: new Date(facts.knownAt),
    ...{ beganAt: dateOf(facts.beganAt), endedAt: dateOf(facts.endedAt) },
    ...{ persons: facts.persons ?? null, records: facts.records ?? null },
    ...{ risk: facts.risk ?? null, notice: facts.notice ?? null },
    notifiedAt: dateOf(facts.notifiedAt),
    ...{ information: facts.information ?? null, informedOn: facts.informedOn ?? null },
  };
}

/** What is stored, as it was written. */
export function factsOf(stored: StoredBreach, words: BreachWords): BreachFactsDto {
  const { kinds, dataKinds, subjects, knownAt, beganAt, endedAt, notifiedAt } = stored;
  const { persons, records, risk, notice, information, informedOn } = stored;
  return {
    ...{ kinds, dataKinds, subjects, knownAt: knownAt.toISOString() },
    ...(beganAt && { beganAt: beganAt.toISOString() }),
    ...(endedAt && { endedAt: endedAt.toISOString() }),
    ...(persons !== null && { persons }),
    ...(records !== null && { records }),
    ...(risk && { risk }),
    ...(notice && { notice }),
    ...(notifiedAt && { notifiedAt: notifiedAt.toISOString() }),
    ...(information && { information }),
    ...(informedOn && { informedOn }),
    ...words,
    what: words.what ?? '',
  };
}

/** Refuses times that have not been, or come in the wrong order, and what contradicts itself. Fault: FIELDS_INVALID. */
export function refuseUnfitting(breach: Breach, now: Date, today: string): void {
  const { knownAt, beganAt, endedAt, notifiedAt, informedOn } = breach;
  const faults: FieldFault[] = [];
  const refuse = (path: string, isWrong: boolean) => {
    if (isWrong) faults.push({ path, code: 'PERIOD_INVALID' });
  };
  refuse('knownAt', knownAt > now);
  refuse('beganAt', beganAt !== null && beganAt > now);
  refuse('endedAt', endedAt !== null && (endedAt > now || (beganAt !== null && endedAt < beganAt)));
  refuse('notifiedAt', notifiedAt !== null && (notifiedAt > now || notifiedAt < knownAt));
  const isDay = informedOn === null || parseCivilDate(informedOn) !== undefined;
  refuse('informedOn', !isDay || (informedOn !== null && informedOn > today));
  for (const path of contradictions(breach)) faults.push({ path, code: 'FIELD_INVALID' });
  if (faults.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields: faults });
}
