import { Injectable } from '@nestjs/common';
import { Database } from '#database';
import { BeginDemoPicture, PictureRepository, type Picture } from '#judgement';
import { AddDemoProblem } from '#problems';
import { AddDemoRisk } from '#risks';
import { AddDemoRest, type DemoDistrict } from './add-demo-rest.js';
import { districtJudgements, districtProblems, districtRisks } from './demo-city.js';

/** Puts an invented picture of a district into the demo, with risks, a problem, measures and judged goals. */
@Injectable()
export class AddDemoDistrict {
  constructor(
    private readonly database: Database,
    private readonly pictures: PictureRepository,
    private readonly begin: BeginDemoPicture,
    private readonly risks: AddDemoRisk,
    private readonly problems: AddDemoProblem,
    private readonly rest: AddDemoRest,
  ) {}

  /** @param at which of those that are told of. @returns the picture; undefined where there is one already. */
  async run(district: DemoDistrict, at: number, year: number): Promise<Picture | undefined> {
    const months = { periodFrom: `${year}-01-01`, periodTo: `${year + 1}-01-01` };
    const begunAt = new Date(`${year}-12-01T11:00:00Z`);
    const id = await this.database.transaction(async (tx) => {
      const ground = { restsOnEditionId: null, restsOnReason: '', begunAt };
      const row = { ...district, kind: 'picture' as const, ...months, ...ground };
      const begun = await this.begin.run(tx, { ...row, written: districtJudgements });
      for (const written of begun === undefined ? [] : districtRisks[at]!) {
        await this.risks.run(tx, { ...district, begunBy: null, begunAt }, [{ ...written, year }]);
      }
      return begun;
    });
    if (id === undefined) return undefined;
    const days = { from: months.periodFrom, to: months.periodTo };
    const view = { ...district, id, ...days, begunAt };
    const { id: problemId, causeIds } = await this.problems.run(view, districtProblems[at]!, days);
    await this.database.transaction((tx) =>
      this.rest.run(tx, { district, at, year, problemId, causeIds }),
    );
    return this.pictures.known(this.database, id);
  }
}
