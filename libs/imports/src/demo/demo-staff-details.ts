import type { ActorType, Consequence, InfluenceKind } from '#domain';
import type { IncidentBody } from '#intake';
import { SeededRandom } from './seeded-random.js';

/** Of those who tell of a threat, so many answer further questions. */
const ANSWERED_SHARE = 0.75;

/** What the last part of a category says of how it was done. */
const kinds: readonly (readonly [part: string, kind: InfluenceKind])[] = [
  ['violence', 'violence'],
  ['harassment', 'harassment'],
  ['threat', 'threat'],
];

const actors: readonly (readonly [ActorType, weight: number])[] = [
  ['client', 36],
  ['relative', 16],
  ['pupil', 14],
  ['public', 14],
  ['guardian', 8],
  ['unknown', 8],
  ['criminal_network', 4],
];

/** How often each comes of it; several may. */
const outcomes: readonly (readonly [Consequence, share: number])[] = [
  ['fear', 0.55],
  ['security_measure', 0.18],
  ['changed_duties', 0.08],
  ['considered_changing_decision', 0.06],
  ['self_censorship', 0.05],
  ['sick_leave', 0.03],
];

/**
 * What somebody tells further of a threat against staff; absent where they say no more. It has a chance of its own for
 * each incident, so that nothing else of the demo hangs on it.
 */
export function staffDetailsOf(category: string, id: string): Pick<IncidentBody, 'details'> {
  const random = new SeededRandom(`${id} details`);
  if (random.next() >= ANSWERED_SHARE) return {};
  const parts = category.split('.').slice(2);
  const influenceKind = kinds.find(([part]) => parts.includes(part))?.[1];
  const consequences = outcomes.filter(([, share]) => random.next() < share).map(([code]) => code);
  return {
    details: {
      ...(influenceKind !== undefined && { influenceKind }),
      actorType: actors[random.pick(actors.map(([, weight]) => weight))]![0],
      ...(consequences.length > 0 && { consequences }),
    },
  };
}
