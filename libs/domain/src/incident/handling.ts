import type { Bilingual } from '../errors/language.js';

/** How far the receiver has come with an incident, as its reporter is told. */
export const handlingStates = ['received', 'read', 'action', 'closed'] as const;
export type HandlingState = (typeof handlingStates)[number];

/** The names of the states in the user interface. */
export const handlingStateNames = {
  received: { sv: 'Mottagen', en: 'Received' },
  read: { sv: 'Läst', en: 'Read' },
  action: { sv: 'Åtgärd pågår', en: 'Being acted on' },
  closed: { sv: 'Avslutad', en: 'Closed' },
} as const satisfies Record<HandlingState, Bilingual>;

/**
 * Whether an incident may be taken from one state to another: onwards, back to being acted on when it was closed too
 * soon, and again to the same one with a further word to the reporter. Never back to unread.
 */
export function isHandlingStep(from: HandlingState, to: HandlingState): boolean {
  if (to === 'received') return false;
  return to === 'read' ? from === 'received' : true;
}
