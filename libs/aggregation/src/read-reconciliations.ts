import { Injectable } from '@nestjs/common';
import { Areas } from '#geography';
import type { ReconciliationsDto } from './reconciliation.dto.js';
import { ReconcileRunRepository } from './reconcile-run.repository.js';

/** A month of nights. */
const RUNS_TOLD_MAX = 31;

/** The latest comparisons: which cells differ, and not by how much, since who may read this may read no figure. */
@Injectable()
export class ReadReconciliations {
  constructor(
    private readonly repository: ReconcileRunRepository,
    private readonly areas: Areas,
  ) {}

  async run(): Promise<ReconciliationsDto> {
    const [runs, index] = await Promise.all([
      this.repository.latest(RUNS_TOLD_MAX),
      this.areas.reload(),
    ]);
    const items = runs.map(({ differences, ...run }) => ({
      ...run,
      differences: differences.map(({ areaKey, month }) => {
        const area = index.get(areaKey);
        const name = area === undefined ? String(areaKey) : `${area.level}:${area.code}`;
        return { area: name, month: month.slice(0, 'YYYY-MM'.length) };
      }),
    }));
    return { items };
  }
}
