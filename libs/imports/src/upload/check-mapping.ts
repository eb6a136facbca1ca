import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import type { Actor, Language } from '#domain';
import { Areas, type AreaIndex } from '#geography';
import type { MappingCheckDto, MappingSampleDto } from '../import-file.dto.js';
import { readOptionsOf } from '../profile/columns.js';
import { parseProfile } from '../profile/import-profile.js';
import { rowMapper, type ReadyRow } from '../profile/row-mapper.js';
import { openTable } from '../reading/open-table.js';
import type { RowError } from '#documents';
import { beginningOf } from './beginning-of.js';
import { FindUpload } from './find-upload.js';
import { CHECK_ERRORS, CHECK_SAMPLES, CHECKED_ROWS } from './upload-limits.js';

/** Tries a mapping on the first rows of an uploaded file; nothing is written. */
@Injectable()
export class CheckMapping {
  constructor(
    private readonly findUpload: FindUpload,
    private readonly areas: Areas,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Throws Fault: NOT_FOUND, PROFILE_INVALID, IMPORT_FILE_REFUSED. */
  async run(
    actor: Actor,
    { fileId, definition }: { readonly fileId: string; readonly definition: unknown },
    language: Language,
  ): Promise<MappingCheckDto> {
    const file = await this.findUpload.run(actor, fileId);
    const profile = parseProfile(definition);
    const table = await openTable(beginningOf(file), readOptionsOf(profile));
    const mapper = rowMapper(profile, table.columns);
    const areas = await this.areas.current();
    const { timeZone } = this.settings;
    const context = { areas, now: this.clock.now(), timeZone };
    const samples: MappingSampleDto[] = [];
    const errors: RowError[] = [];
    let [read, accepted] = [0, 0];
    for await (const batch of table.rows) {
      for (const row of batch.slice(0, CHECKED_ROWS - read)) {
        const mapped = mapper.map(row, context);
        read += 1;
        if (!('facts' in mapped)) errors.push(...mapped);
        else {
          accepted += 1;
          if (samples.length < CHECK_SAMPLES) samples.push(sampleOf(row.line, mapped, areas));
        }
      }
      if (read >= CHECKED_ROWS) break;
    }
    return {
      ...{ read, accepted, refused: read - accepted, samples },
      errors: errors
        .slice(0, CHECK_ERRORS)
        .map(({ reason, ...error }) => ({ ...error, reason: reason[language] })),
      unmapped: [...mapper.unmapped()]
        .map(([value, rows]) => ({ value, rows }))
        .sort((one, other) => other.rows - one.rows),
    };
  }
}

function sampleOf(line: number, { body, facts }: ReadyRow, areas: AreaIndex): MappingSampleDto {
  const area = areas.get(facts.areaKey);
  return {
    line,
    kind: body.kind,
    category: body.category,
    occurredFrom: body.occurredFrom,
    occurredTo: body.occurredTo ?? null,
    area: area === undefined ? '' : `${area.level}:${area.code}`,
    areaName: area?.name ?? '',
  };
}
