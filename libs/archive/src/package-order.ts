import type { Actor, Reach } from '#domain';

/** What a package is written from. */
export interface PackageOrder {
  readonly id: string;
  readonly organisationId: string;
  readonly year: number;
  /** The first moment of the local year, and the first after it. */
  readonly from: Date;
  readonly to: Date;
  readonly actor: Actor;
  /** What of incidents may go with it; every one that is read lies in it. */
  readonly reach: Reach;
  readonly timeZone: string;
  /** Called after each page of incidents; what it throws ends the writing. */
  onIncidents(count: number): Promise<void>;
}
