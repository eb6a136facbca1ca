import {
  defineEvent,
  defineUnheardEvent,
  type RevisionPayload,
  type RevisionsPayload,
} from '#jobs';

/** A tally cell: the finest area's key and the first day of the local month. */
export type CellKey = readonly [areaKey: number, localMonth: string];

export interface IncidentPayload extends RevisionPayload {
  /** Every cell whose tally the revision changes: the new one and, after a correction, the one it left. */
  readonly cells: readonly CellKey[];
}

export const incidentRecorded = defineEvent<IncidentPayload>('incident.recorded');
export const incidentCorrected = defineEvent<IncidentPayload>('incident.corrected');
export const incidentStatusChanged = defineEvent<IncidentPayload>('incident.status-changed');

/** Many revisions at once: an import, or its withdrawal. */
export interface IncidentsPayload extends RevisionsPayload {
  /** Every cell whose tally any of the revisions changes, each once. */
  readonly cells: readonly CellKey[];
}

export const incidentsChanged = defineEvent<IncidentsPayload>('incident.changed-in-bulk');
/** The areas have changed since, and the same place lies in another one; what was told stays as it is. */
export const incidentRelocated = defineEvent<IncidentPayload>('incident.relocated');

/** A unit said that nothing happened in a reporting period. */
export const unitWasQuiet = defineUnheardEvent<{
  readonly unitId: string;
  readonly periodFrom: string;
}>('unit.was-quiet');
/** Somebody took an incident a step further: read, acted on, closed. */
export const incidentHandled = defineUnheardEvent<{ readonly incidentId: string }>(
  'incident.handled',
);
