/** A tally that does not say what the incidents say. */
export class DifferingTallyDto {
  /** `<level>:<code>`. */
  area!: string;
  /** `2026-03`. */
  month!: string;
}

/** One comparison of every tally with the incidents. */
export class ReconciliationDto {
  id!: string;
  startedAt!: Date;
  /** Null while it runs. */
  finishedAt!: Date | null;
  /** `differs` is an alarm; `failed` did not come to an end. */
  status!: 'running' | 'equal' | 'differs' | 'failed';
  /** Tallies that were compared. */
  cells!: number;
  /** Tallies that waited to be counted anew, and so could not differ. */
  stale!: number;
  /** How many tallies differ. */
  differing!: number;
  /** Which ones; the first thousand. */
  differences!: DifferingTallyDto[];
}

export class ReconciliationsDto {
  items!: ReconciliationDto[];
}
