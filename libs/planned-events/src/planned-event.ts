import type { EventDraft, PlannedEventKind } from '#domain';

export type PlannedEventStatus = 'planned' | 'cancelled';

/** What is said of a planned event. Times on the clocks of the place, `YYYY-MM-DDTHH:MM`. */
export interface EventContent extends EventDraft {
  readonly kind: PlannedEventKind;
  readonly areaKey: number;
  /** How many are expected. */
  readonly expectedPeople: number | null;
}

/** An event as it stands. */
export interface StoredEvent extends EventContent {
  readonly id: string;
  readonly revision: number;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly status: PlannedEventStatus;
  readonly reason: string | null;
  readonly fileKey: string | null;
  readonly fileHash: string | null;
  readonly setAt: Date;
}

/** A revision to be written. */
export interface NewRevision extends EventContent {
  readonly id: string;
  readonly revision: number;
  readonly organisationId: string;
  readonly status: PlannedEventStatus;
  readonly reason: string | null;
  readonly fileKey: string | null;
  readonly fileHash: string | null;
}

const contentKeys = [
  ...(['title', 'kind', 'areaKey', 'place', 'from', 'to', 'organiser'] as const),
  ...(['expectedPeople', 'source', 'link', 'note'] as const),
] as const;

/** Whether two say the same. */
export function saysSame(one: EventContent, other: EventContent): boolean {
  return contentKeys.every((key) => one[key] === other[key]);
}
