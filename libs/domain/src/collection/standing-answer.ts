import type { Bilingual } from '../errors/language.js';
import type { AnswerKind } from './collection.js';

/** How an organisation's answer to a collection stands. The city never approves a decision; it says when all is there. */
export const answerStateWords = {
  awaited: { sv: 'Inväntas', en: 'Awaited' },
  reserved: { sv: 'Inlämnad med förbehåll', en: 'Handed in with reservation' },
  handed_in: { sv: 'Inlämnad', en: 'Handed in' },
  completion_asked: { sv: 'Begärd komplettering', en: 'Completion asked for' },
  complete: { sv: 'Komplett', en: 'Complete' },
  withdrawn: { sv: 'Återtagen', en: 'Withdrawn' },
} as const satisfies Record<string, Bilingual>;
export type AnswerState = keyof typeof answerStateWords;
export const answerStates = Object.keys(answerStateWords) as readonly AnswerState[];

/** Something that happened to an answer. */
export type AnswerEvent = {
  /** The moment, ISO 8601 in UTC. */
  readonly at: string;
  /** The local day of it. */
  readonly day: string;
  /** What comes first of the same moment: 0 for a version, and the number of a step. */
  readonly order: number;
} & (
  | { readonly kind: 'edition'; readonly editionId: string; readonly isReserved: boolean }
  | { readonly kind: 'short' | 'nothing'; readonly stepId: string }
  | { readonly kind: 'withdrawn' | 'accepted' }
  | { readonly kind: 'completion_asked'; readonly dueOn: string }
);

export interface StandingAnswer {
  readonly state: AnswerState;
  /** What was answered with last; null while nothing stands. */
  readonly kind: AnswerKind | null;
  readonly editionId: string | null;
  /** The step that holds a short answer or the reason for nothing. */
  readonly stepId: string | null;
  /** Day of what stands; null while nothing does. */
  readonly handedInOn: string | null;
  /** The day that a completion is asked for; null when none is. */
  readonly completionDueOn: string | null;
  /** Whether the first answer came, or still waits, after the due day. */
  readonly isLate: boolean;
}

const NOTHING: StandingAnswer = {
  ...{ state: 'awaited', kind: null, editionId: null, stepId: null },
  ...{ handedInOn: null, completionDueOn: null, isLate: false },
};

/**
 * How an answer stands after all that has happened, in whatever order it is told here: it is put in the order of time
 * first. A new answer takes the place of the last one and is looked at anew, except where the decided version takes the
 * place of a reserved one that was complete: it is the same content. A mark of the city on an answer that is not there
 * changes nothing.
 * @param today and @param dueOn civil dates.
 */
export function standingAnswer(
  events: readonly AnswerEvent[],
  dueOn: string,
  today: string,
): StandingAnswer {
  const inTime = [...events].sort((a, b) =>
    a.at < b.at ? -1 : a.at > b.at ? 1 : a.order - b.order,
  );
  const last = inTime.reduce<StandingAnswer & { wasReserved: boolean }>(
    (standing, event) => after(standing, event),
    { ...NOTHING, wasReserved: false },
  );
  const { wasReserved: _wasReserved, ...told } = last;
  const first = inTime.find(isAnswer);
  const isLate = first === undefined ? today > dueOn : first.day > dueOn;
  return { ...told, isLate };
}

const isAnswer = ({ kind }: AnswerEvent): boolean =>
  kind === 'edition' || kind === 'short' || kind === 'nothing';

type Running = StandingAnswer & { readonly wasReserved: boolean };

function after(standing: Running, event: AnswerEvent): Running {
  const stands = standing.kind !== null;
  switch (event.kind) {
    case 'edition': {
      const keeps = standing.state === 'complete' && standing.wasReserved && !event.isReserved;
      return {
        ...standing,
        state: keeps ? 'complete' : event.isReserved ? 'reserved' : 'handed_in',
        ...{ kind: 'edition', editionId: event.editionId, stepId: null },
        ...{ handedInOn: event.day, completionDueOn: null, wasReserved: event.isReserved },
      };
    }
    case 'short':
    case 'nothing':
      return {
        ...standing,
        ...{ state: 'handed_in', kind: event.kind, editionId: null, stepId: event.stepId },
        ...{ handedInOn: event.day, completionDueOn: null, wasReserved: false },
      };
    case 'withdrawn':
      return stands ? { ...NOTHING, state: 'withdrawn', wasReserved: false } : standing;
    case 'completion_asked':
      return stands
        ? { ...standing, state: 'completion_asked', completionDueOn: event.dueOn }
        : standing;
    case 'accepted':
      return stands ? { ...standing, state: 'complete', completionDueOn: null } : standing;
  }
}

/** Whether the city still waits for something from the organisation. */
export function isAwaited({ state }: Pick<StandingAnswer, 'state'>): boolean {
  return state === 'awaited' || state === 'withdrawn' || state === 'completion_asked';
}
