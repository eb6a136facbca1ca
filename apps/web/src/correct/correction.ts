import type { components } from '../api/schema.js';
import {
  locationOf,
  newDraft,
  tellingOf,
  whenOf,
  type Draft,
  type Facts,
  type Submission,
} from '../report/draft.js';

export type Incident = components['schemas']['IncidentDto'];
type Correctable = components['schemas']['CorrectIncidentDto'];
/** The fields that change; null takes one away. */
export type Correction = { [Field in keyof Correctable]: Correctable[Field] | null };

/** Whether the reader sees all that was told; who told it is not among that. */
export const isSeenWhole = ({ body, withheld }: Incident): boolean =>
  body !== null && withheld.every((group) => group === 'sender');

type Body = NonNullable<Incident['body']>;

/** An incident as it stands, for the form it was told in; where and when stand empty and mean: as before. */
export function draftOf({ kind, category, body }: Incident & { body: Body }): Draft {
  return {
    ...newDraft(kind, '', 0),
    ...{ category, when: 'other', text: body.text ?? '', facts: factsOf(body) },
  };
}

function factsOf(body: Body): Facts {
  const { affected, indoors, witnessed, policeReported, severity, nearMiss, details } = body;
  return {
    ...(affected?.gender && { gender: affected.gender }),
    ...(affected?.ageBand && { ageBand: affected.ageBand }),
    ...(indoors !== undefined && { indoors: indoors ? 'yes' : 'no' }),
    ...(witnessed && { witnessed }),
    ...(policeReported && { policeReported }),
    ...(severity !== undefined && { severity: String(severity) as NonNullable<Facts['severity']> }),
    ...(nearMiss && { nearMiss }),
    ...(details?.influenceKind && { influenceKind: details.influenceKind }),
    ...(details?.actorType && { actorType: details.actorType }),
    ...(details?.channel && { channel: details.channel }),
    ...(details?.consequences?.length && { consequences: details.consequences }),
  };
}

/**
 * What of an incident a draft changes; nothing for an empty correction.
 * @returns why its time cannot be read, when something is said of it that is no time.
 */
export function correctionOf(
  incident: Incident & { body: Body },
  draft: Draft,
  now: Date,
  timeZone: string,
): Correction | 'unreadable' | 'future' {
  const before = draftOf(incident);
  const when = whenOf(draft, now, timeZone);
  if (when === 'unreadable' || when === 'future') return when;
  return {
    ...(draft.category !== null &&
      draft.category !== before.category && { category: draft.category }),
    ...(draft.where !== null && { location: locationOf(draft.where) }),
    ...(typeof when !== 'string' && {
      occurredFrom: when.from.toISOString(),
      occurredTo: when.to?.toISOString() ?? null,
    }),
    ...changedBetween(
      withRole(tellingOf(before), incident.body),
      withRole(tellingOf(draft), incident.body),
    ),
  };
}

type Telling = Partial<Submission>;

/** The role that somebody was affected in, which no form asks for, stays. */
function withRole(telling: Telling, { details }: Body): Telling {
  if (details?.victimRole === undefined) return telling;
  return { ...telling, details: { ...telling.details, victimRole: details.victimRole } };
}

function changedBetween(before: Telling, after: Telling): Correction {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])] as (keyof Telling)[];
  const changed = fields.filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  );
  return Object.fromEntries(changed.map((field) => [field, after[field] ?? null]));
}
