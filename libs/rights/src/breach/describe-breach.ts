import { notifyBy } from '#domain';
import type { BreachDto, BreachLineDto } from './breach.dto.js';
import type { BreachWords } from './breach-text.repository.js';
import type { StoredBreach } from './breach.repository.js';
import { factsOf } from './breach-facts.js';

const HOUR_MS = 60 * 60_000;

/** A breach without a word that was written of it. */
export function breachLine(stored: StoredBreach, now: Date): BreachLineDto {
  const { id, organisationId, organisationName, designation, risk, notice, knownAt } = stored;
  const by = notifyBy(knownAt);
  const isOver = stored.notifiedAt !== null || notice === 'no' || stored.closedAt !== null;
  return {
    ...{ id, organisationId, organisationName, designation },
    ...{ knownAt: knownAt.toISOString(), notifyBy: by.toISOString() },
    hoursLeft: isOver ? null : Math.floor((by.getTime() - now.getTime()) / HOUR_MS),
    ...{ risk, notice, closedAt: stored.closedAt?.toISOString() ?? null },
  };
}

/** All of it. Whoever calls has it audited. */
export function wholeBreach(stored: StoredBreach, words: BreachWords, now: Date): BreachDto {
  return { ...breachLine(stored, now), revision: stored.revision, facts: factsOf(stored, words) };
}
