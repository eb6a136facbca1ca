import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * What a client did and what it was told, as a checker of Jepsen's kind reads it: `ok` was acknowledged, `fail` was
 * refused for good, `info` is unknown (no answer came, or one that says to try again).
 */
export interface Operation {
  readonly clientId: string;
  readonly outcome: 'ok' | 'fail' | 'info';
  /** HTTP status; absent when no answer came. */
  readonly status?: number;
  /** The incident of the receipt, when there was one. */
  readonly incidentId?: string;
  /** Milliseconds since the history began. */
  readonly at: number;
}

/** The operations of a run, one line of JSON each, so that a run that failed can be looked into. */
export class History {
  private readonly began = performance.now();

  constructor(readonly path: string) {
    writeFileSync(path, '');
  }

  add(operation: Omit<Operation, 'at'>): void {
    const at = Math.round(performance.now() - this.began);
    appendFileSync(this.path, `${JSON.stringify({ ...operation, at })}\n`);
  }

  read(): Operation[] {
    const lines = readFileSync(this.path, 'utf8').split('\n');
    return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as Operation);
  }
}
