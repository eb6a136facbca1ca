import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import { Database, type Transaction } from '#database';
import { tiersOfEvidence, type Cause, type Evidence, type FrozenFigure } from '#domain';
import { newId } from '#protection';
import { checkedProblem } from '../checked-problem.js';
import { CountFigure } from '../count-figure.js';
import { evidenceHash } from '../evidence-hash.js';
import { EvidenceRepository } from '../evidence.repository.js';
import { ProblemStore } from '../problem-store.js';
import type { ProblemView } from '../problem.repository.js';
import { demoMaker } from './demo-maker.js';
import type { DemoProblem } from './demo-problems.js';

/** The picture in which a problem of the demo is begun. */
export interface DemoProblemView extends ProblemView {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly begunAt: Date;
}

/** Puts an invented problem into the demo, with its evidence and causes. Only for a database that holds a demo. */
@Injectable()
export class AddDemoProblem {
  constructor(
    private readonly database: Database,
    private readonly store: ProblemStore,
    private readonly evidence: EvidenceRepository,
    private readonly count: CountFigure,
    private readonly clock: Clock,
  ) {}

  /** @param months whose figures are frozen. @returns its id, and those of its causes. */
  async run(
    picture: DemoProblemView,
    demo: DemoProblem,
    { from, to }: Pick<DemoProblemView, 'from' | 'to'>,
  ): Promise<{ id: string; causeIds: string[] }> {
    const { organisationId, scheme, level, code, begunAt } = picture;
    const maker = demoMaker(organisationId);
    const frozen: FrozenFigure[] = [];
    for (const { figure, category } of demo.figures) {
      const of = { area: `${level}:${code}`, from, to, focusArea: [], category };
      frozen.push(
        await this.count.run(maker, {
          ...{ organisationId, figure },
          parameters: { ...of, tier: tiersOfEvidence(figure) },
        }),
      );
    }
    const pieces: Evidence[] = [
      ...frozen.map((each) => ({ kind: 'figure' as const, ...each })),
      ...demo.words.map((each) => ({ kind: 'words' as const, ...each })),
    ];
    const ids = pieces.map(() => newId());
    const causes = causesOf(demo.causes, null, ids);
    // As if it were begun with the picture: the next one then has its words of the year before.
    const written = { writtenBy: null, writtenAt: begunAt, today: from };
    const id = newId();
    await this.database.transaction(async (tx) => {
      const { causes: _none, ...words } = demo.problem;
      const first = checkedProblem({ ...words, causes: [] }, new Set(), '');
      await this.store.begin(tx, {
        ...{ id, organisationId, scheme, level, code, begunInPictureId: picture.id },
        ...{ begunBy: null, begunAt, openedOn: dayOf(begunAt), ...first },
      });
      await this.addEvidence(tx, id, ids, pieces);
      const whole = checkedProblem({ ...words, causes }, new Set(ids), '');
      const before = { id, revision: 1, closedOn: null, status: 'open' as const };
      await this.store.keep(tx, before, [{ kind: 'written', ...whole }], written);
    });
    return { id, causeIds: causes.map((cause) => cause.id) };
  }

  private async addEvidence(
    tx: Transaction,
    problemId: string,
    ids: readonly string[],
    pieces: readonly Evidence[],
  ): Promise<void> {
    const now = this.clock.now().getTime();
    for (const [at, evidence] of pieces.entries()) {
      const [id, sha256] = [ids[at]!, evidenceHash(evidence)];
      // One after the other, as somebody adds them.
      const added = { addedBy: null, addedAt: new Date(now + at), personDataKinds: [] };
      await this.evidence.add(tx, { id, problemId, evidence, sha256, ...added });
    }
  }
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 'YYYY-MM-DD'.length);

function causesOf(
  causes: DemoProblem['causes'],
  parent: string | null,
  evidence: readonly string[],
): Cause[] {
  return causes.flatMap(({ below = [], evidence: known = [], ...cause }) => {
    const id = newId();
    const evidenceIds = known.map((at) => evidence[at]!);
    return [{ ...cause, id, parent, evidenceIds }, ...causesOf(below, id, evidence)];
  });
}
