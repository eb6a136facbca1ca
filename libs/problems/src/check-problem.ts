import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { Fault, type Problem } from '#domain';
import { CheckGoverningLinks } from '#governing-documents';
import { checkedProblem } from './checked-problem.js';
import { EvidenceRepository } from './evidence.repository.js';
import type { KeptRevision } from './problem-store.js';

/** Whether a problem can be kept as somebody wants it: its words, its tree, its evidence and its links. */
@Injectable()
export class CheckProblem {
  constructor(
    private readonly evidence: EvidenceRepository,
    private readonly links: CheckGoverningLinks,
  ) {}

  /** @param path before the field in a fault. Fault: FIELDS_INVALID. */
  async run(
    tx: Transaction,
    id: string,
    wished: Problem,
    path: string,
  ): Promise<Omit<KeptRevision, 'kind'>> {
    const known = (await this.evidence.ids(tx, [id])).get(id) ?? new Set<string>();
    const checked = checkedProblem(wished, known, path);
    const { unknown } = await this.links.run(checked.problem.governing, tx);
    if (unknown.length === 0) return checked;
    const fields = [{ path: `${path}governing`, code: 'GOVERNING_LINK_UNKNOWN' as const }];
    throw new Fault('FIELDS_INVALID', {}, { fields });
  }
}
