import {
  readWhen,
  type AgeBand,
  type Gender,
  type IncidentKind,
  type PoliceReported,
  type When,
  type Witnessed,
} from '#domain';
import type { components } from '../api/schema.js';

export type Submission = components['schemas']['RecordIncidentDto'];

/** Where it happened, with the words that it is read back in. */
export type Where =
  | { readonly way: 'area'; readonly code: string; readonly label: string }
  | { readonly way: 'place'; readonly id: string; readonly label: string }
  | {
      readonly way: 'gps' | 'map';
      readonly lon: number;
      readonly lat: number;
      readonly uncertaintyMeters?: number;
      readonly label: string;
    };

export type WhenChoice = 'now' | 'today' | 'other';

/** What is optional and stands on a page of its own. */
export interface Facts {
  readonly gender?: Gender;
  readonly ageBand?: AgeBand;
  readonly indoors?: 'yes' | 'no';
  readonly witnessed?: Witnessed;
  readonly policeReported?: PoliceReported;
  readonly severity?: '0' | '1' | '2' | '3' | '4';
  readonly nearMiss?: boolean;
  readonly influenceKind?: string;
  readonly actorType?: string;
  readonly channel?: string;
  readonly consequences?: readonly string[];
}

/** An incident on its way to be reported. Its `clientId` makes it one incident, however often it is sent. */
export interface Draft {
  readonly clientId: string;
  readonly personId: string;
  readonly startedAtMs: number;
  readonly kind: IncidentKind;
  readonly category: string | null;
  readonly where: Where | null;
  readonly when: WhenChoice;
  readonly whenText: string;
  readonly text: string;
  readonly facts: Facts;
  /** What was sent when no answer came: the same is sent again, so that it cannot become two. */
  readonly sent: Sent | null;
}

/** A submission, and what of the draft it was made from. */
export interface Sent {
  readonly body: Submission;
  readonly madeFrom: string;
}

/** A draft that nobody has come back to for this long is thrown away. */
const LIFE_MS = 72 * 60 * 60_000;

export function newDraft(kind: IncidentKind, personId: string, nowMs: number): Draft {
  return {
    clientId: crypto.randomUUID(),
    personId,
    startedAtMs: nowMs,
    kind,
    category: null,
    where: null,
    when: 'now',
    whenText: '',
    text: '',
    facts: {},
    sent: null,
  };
}

/** Whether a stored draft is this person's, and not too old. */
export function isUsableDraft(draft: Draft, personId: string, nowMs: number): boolean {
  return draft.personId === personId && nowMs - draft.startedAtMs < LIFE_MS;
}

/** The moment or day that the draft says; why not, when it says none. */
export function whenOf(
  { when, whenText }: Pick<Draft, 'when' | 'whenText'>,
  now: Date,
  timeZone: string,
): When | 'missing' | 'unreadable' | 'future' {
  if (when === 'now') return { from: now };
  if (whenText.trim() === '') return 'missing';
  return readWhen(when === 'today' ? `idag ${whenText}` : whenText, now, timeZone);
}

export function locationOf(where: Where): Submission['location'] {
  if (where.way === 'area') return { areaCode: where.code };
  if (where.way === 'place') return { placeId: where.id };
  const { lon, lat, way, uncertaintyMeters } = where;
  return { lon, lat, source: way, ...(uncertaintyMeters !== undefined && { uncertaintyMeters }) };
}

function detailsOf({ influenceKind, actorType, channel, consequences }: Facts) {
  const details = {
    ...(influenceKind && { influenceKind }),
    ...(actorType && { actorType }),
    ...(channel && { channel }),
    ...(consequences?.length && { consequences: [...consequences] }),
  };
  return Object.keys(details).length > 0 ? { details } : {};
}

/** What has been told, to see whether anything has been changed since. */
export function toldOf({ kind, category, where, when, whenText, text, facts }: Draft): string {
  return JSON.stringify([kind, category, where, when, whenText, text, facts]);
}

/** What is told in words and in choices, as it is sent: what happened to whom, but not what, where and when. */
export function tellingOf({ kind, facts, text }: Pick<Draft, 'kind' | 'facts' | 'text'>) {
  const { gender, ageBand, indoors, witnessed, policeReported, severity, nearMiss } = facts;
  return {
    ...(text.trim() !== '' && { text: text.trim() }),
    ...(severity !== undefined && { severity: Number(severity) }),
    ...(nearMiss && { nearMiss }),
    ...((gender || ageBand) && {
      affected: { ...(gender && { gender }), ...(ageBand && { ageBand }) },
    }),
    ...(indoors && { indoors: indoors === 'yes' }),
    ...(witnessed && { witnessed }),
    ...(policeReported && { policeReported }),
    ...(kind === 'staff_incident' ? detailsOf(facts) : {}),
  };
}

/** What is sent. Undefined when what must be there is missing. */
export function submissionOf(draft: Draft, now: Date, timeZone: string): Submission | undefined {
  const { category, where } = draft;
  const when = whenOf(draft, now, timeZone);
  if (category === null || where === null || typeof when === 'string') return undefined;
  return {
    clientId: draft.clientId,
    kind: draft.kind,
    category,
    occurredFrom: when.from.toISOString(),
    ...(when.to && { occurredTo: when.to.toISOString() }),
    location: locationOf(where),
    ...tellingOf(draft),
  };
}
