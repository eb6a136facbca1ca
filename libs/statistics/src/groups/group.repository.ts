import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';
import { StatisticRepository, type NewImport } from '../statistic.repository.js';
import type { GroupMember } from './read-group-rows.js';

/** What a file of a grouping is called among the files that were taken in. */
export const MUNICIPALITY_GROUPS = 'kommungrupp';

const MEMBERS = `
  INSERT INTO municipality_group_member (import_id, municipality_code, group_code, group_name)
  SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[])`;

/** Writes groupings, each with its file. */
@Injectable()
export class GroupRepository {
  constructor(private readonly imports: StatisticRepository) {}

  async write(tx: Transaction, run: NewImport, members: readonly GroupMember[]): Promise<void> {
    await this.imports.open(tx, run);
    await tx.query(MEMBERS, [
      run.id,
      members.map(({ municipalityCode }) => municipalityCode),
      members.map(({ groupCode }) => groupCode),
      members.map(({ groupName }) => groupName),
    ]);
    await this.imports.keepCounts(tx, run.id, {
      ...{ series: 0, values: members.length, added: members.length, changed: 0 },
      ...{ suppressed: 0, missing: 0, populations: 0 },
    });
  }
}
