import type { AreaSums, Hearing, RecordingBreak } from '#domain';

/** Somebody who was asked, beside the area that they answer for. */
export interface HeardOf {
  readonly organisationId: string;
  readonly name: string;
  readonly hearing: Hearing;
}

export interface AreaSumsViewProps {
  readonly sums: AreaSums;
  /** What the whole is called, and areas by key. */
  readonly names: { readonly whole: string; readonly of: (key: string) => string };
  readonly breaks?: readonly RecordingBreak[];
  /** By area; absent where nobody was asked anything. */
  readonly heard?: ReadonlyMap<string, readonly HeardOf[]>;
}
