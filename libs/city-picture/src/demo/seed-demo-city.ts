import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { addDays } from '#domain';
import { DecideDemoPicture } from '#editions';
import { JudgeDemoGoals } from '#governing-documents';
import { AddDemoDistrict } from './add-demo-district.js';
import type { DemoDistrict } from './add-demo-rest.js';
import { cityGoalJudgements } from './demo-city.js';

/** The demo's collection, which nobody has begun, as long as nobody has decided a picture for it. */
const COLLECTION = `
  SELECT c.id, c.year FROM collection c
   WHERE c.begun_by IS NULL AND c.state = 'open'
     AND NOT EXISTS (SELECT FROM situation_picture p JOIN edition e ON e.picture_id = p.id
                      WHERE p.kind = 'picture' AND p.period_from = make_date(c.year, 1, 1))`;
/** Two districts that are asked for a picture, and have neither answered nor begun one. */
const DISTRICTS = `
  SELECT r.organisation_id AS "organisationId", a.scheme, a.level, a.code
    FROM collection_recipient r JOIN organisation o ON o.id = r.organisation_id
    JOIN LATERAL (SELECT * FROM organisation_area oa WHERE oa.organisation_id = r.organisation_id
                   ORDER BY oa.level, oa.code LIMIT 1) a ON true
   WHERE r.collection_id = $1 AND r.form = 'picture'
     AND NOT EXISTS (SELECT FROM collection_step s WHERE s.organisation_id = r.organisation_id)
     AND NOT EXISTS (SELECT FROM situation_picture p WHERE p.organisation_id = r.organisation_id)
   ORDER BY o.name LIMIT 2`;
const ACCOUNT = `
  SELECT min(a.id::text) AS id FROM role_holding h JOIN account a ON a.person_id = h.person_id
   WHERE h.role = 'city_security_office'`;
const DECIDED_DAYS_AGO = 4;

/** Lets two other districts of the demo answer its collection with decided pictures, once: so there is something to see. */
@Injectable()
export class SeedDemoCity {
  constructor(
    private readonly database: Database,
    private readonly district: AddDemoDistrict,
    private readonly decide: DecideDemoPicture,
    private readonly goals: JudgeDemoGoals,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Only for a database that holds a demo whose incidents are all forwarded. Does nothing the second time. */
  async run(): Promise<void> {
    const [collection] = await this.database.query<{ id: string; year: number }>(COLLECTION);
    const [account] = await this.database.query<{ id: string | null }>(ACCOUNT);
    if (collection === undefined || !account?.id) return;
    const districts = await this.database.query<DemoDistrict>(DISTRICTS, [collection.id]);
    const today = this.clock.localDate(this.settings.timeZone);
    const date = addDays(today, -DECIDED_DAYS_AGO);
    for (const [at, district] of districts.entries()) {
      const picture = await this.district.run(district, at, collection.year);
      if (picture === undefined) continue;
      const meeting = { date, paragraph: `${9 + at}`, caseNumber: `DEMO 2/${1 + at}` };
      await this.decide.run(picture, account.id, meeting);
    }
    const at = new Date(`${date}T11:00:00Z`);
    await this.database.transaction((tx) =>
      this.goals.run(tx, null, collection.year, cityGoalJudgements, at),
    );
  }
}
