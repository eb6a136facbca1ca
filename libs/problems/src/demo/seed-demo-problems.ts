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
import { earlierProblem, newProblem, type DemoProblem } from './demo-problems.js';

interface DemoPicture extends ProblemView {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly begunAt: Date;
}

const PICTURES = `
  SELECT id, organisation_id AS "organisationId", scheme, level, code,
         period_from AS "from", period_to AS "to", begun_at AS "begunAt"
    FROM situation_picture WHERE begun_by IS NULL AND kind = 'picture' ORDER BY period_from LIMIT 2`;

/** Puts two invented problems into the demo's pictures, once, with figures of the demo's own incidents frozen. */
@Injectable()
export class SeedDemoProblems {
  constructor(
    private readonly database: Database,
    private readonly store: ProblemStore,
    private readonly evidence: EvidenceRepository,
    private readonly count: CountFigure,
    private readonly clock: Clock,
  ) {}

  /**
   * Does nothing where any problem is begun, or the demo has no pictures. The incidents must have their positions: a
   * figure counts up to the last one that has.
   */
  async run(): Promise<void> {
    const [some] = await this.database.query(`SELECT FROM problem LIMIT 1`);
    const [earlier, begun] = await this.database.query<DemoPicture>(PICTURES);
    if (some !== undefined || earlier === undefined || begun === undefined) return;
    // What is frozen is of the year that is looked at, for both: today's figure stands beside it.
    await this.add(earlier, earlierProblem, begun);
    await this.add(begun, newProblem, begun);
  }

  private async add(
    picture: DemoPicture,
    demo: DemoProblem,
    { from, to }: Pick<DemoPicture, 'from' | 'to'>,
  ): Promise<void> {
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
    await this.database.transaction(async (tx) => {
      const id = newId();
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
