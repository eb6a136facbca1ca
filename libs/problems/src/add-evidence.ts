import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import {
  BEFORE_AFTER_METHOD,
  EVIDENCE_MAX,
  Fault,
  findPersonData,
  personDataKindsOf,
  personNames,
  countsKinds,
  tiersOfEvidence,
  type Actor,
  type Evidence,
  type EvidenceInWords,
  type FrozenFigure,
  type PersonDataKind,
} from '#domain';
import { newId } from '#protection';
import { CountFigure } from './count-figure.js';
import type { FreezeFigureDto } from './evidence.dto.js';
import { evidenceHash } from './evidence-hash.js';
import { EvidenceRepository } from './evidence.repository.js';
import { ProblemLedger } from './problem-ledger.js';
import { ProblemRepository } from './problem.repository.js';

/** Adds what a problem is known by: a figure as it is now, or what somebody else has said. */
@Injectable()
export class AddEvidence {
  constructor(
    private readonly database: Database,
    private readonly problems: ProblemRepository,
    private readonly evidence: EvidenceRepository,
    private readonly count: CountFigure,
    private readonly ledger: ProblemLedger,
    private readonly clock: Clock,
  ) {}

  /** The figure that would be frozen. Faults: NOT_FOUND, and those of the readers. */
  async look(actor: Actor, problemId: string, wish: FreezeFigureDto): Promise<FrozenFigure> {
    const problem = await this.problems.one(actor, 'picture.read', problemId);
    const { organisationId, level, code } = problem;
    const { figure, from, to, control } = wish;
    const parameters = {
      ...{ area: `${level}:${code}`, from, to },
      focusArea: countsKinds(figure) ? [...new Set(wish.focusArea ?? [])].sort() : [],
      category: countsKinds(figure) ? [...new Set(wish.category ?? [])].sort() : [],
      tier: tiersOfEvidence(figure),
      ...(control !== undefined && figure === BEFORE_AFTER_METHOD && { control }),
    };
    return this.count.run(actor, { organisationId, figure, parameters });
  }

  /** @returns its id. Faults: NOT_FOUND, EVIDENCE_FULL, and those of the readers. */
  async freeze(actor: Actor, problemId: string, wish: FreezeFigureDto): Promise<string> {
    await this.problems.one(actor, 'picture.write', problemId);
    const figure = await this.look(actor, problemId, wish);
    return this.add(actor, problemId, { kind: 'figure', ...figure });
  }

  /** @returns its id. Faults: NOT_FOUND, EVIDENCE_FULL; FIELDS_INVALID for a person where none may stand. */
  tell(actor: Actor, problemId: string, wish: EvidenceInWords): Promise<string> {
    const { source, date } = wish;
    const [origin, words] = [wish.origin.trim(), wish.words.trim()];
    return this.add(actor, problemId, { kind: 'words', source, date, origin, words });
  }

  private async add(actor: Actor, problemId: string, evidence: Evidence): Promise<string> {
    const [id, addedBy, addedAt] = [newId(), actor.accountId, this.clock.now()];
    await this.database.transaction(async (tx) => {
      const { concernsExtremism } = await this.problems.one(
        ...([actor, 'picture.write', problemId, tx, true] as const),
      );
      await this.checkRoom(tx, problemId);
      const personDataKinds = checked(evidence, concernsExtremism);
      const row = { id, problemId, evidence, addedBy, addedAt, personDataKinds };
      await this.evidence.add(tx, { ...row, sha256: evidenceHash(evidence) });
      const details = {
        ...{ evidence: id, kind: evidence.kind, personDataKinds },
        ...(evidence.kind === 'figure' && {
          ...{ figure: evidence.figure, position: evidence.asOfPosition },
        }),
      };
      await this.ledger.step(tx, addedBy, 'problem.evidence-added', [problemId], details);
    });
    return id;
  }

  private async checkRoom(tx: Transaction, problemId: string): Promise<void> {
    const ids = await this.evidence.ids(tx, [problemId]);
    if ((ids.get(problemId)?.size ?? 0) >= EVIDENCE_MAX) throw new Fault('EVIDENCE_FULL');
  }
}

function checked(evidence: Evidence, concernsExtremism: boolean): PersonDataKind[] {
  if (evidence.kind === 'figure') return [];
  const found = (['origin', 'words'] as const).map((path) => ({
    path,
    kinds: personDataKindsOf(findPersonData(evidence[path], personNames())),
  }));
  const told = found.filter(({ kinds }) => kinds.length > 0);
  if (concernsExtremism && told.length > 0) {
    const fields = told.map(({ path }) => ({ path, code: 'PERSON_NOT_HERE' as const }));
    throw new Fault('FIELDS_INVALID', {}, { fields });
  }
  return [...new Set(told.flatMap(({ kinds }) => kinds))];
}
