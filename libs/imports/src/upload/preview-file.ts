import { Injectable } from '@nestjs/common';
import type { Actor } from '#domain';
import { isFileFault } from '../file-fault.js';
import { foldHeader, readOptionsOf } from '../profile/columns.js';
import type { ImportProfile } from '../profile/import-profile.model.js';
import { rowMapper } from '../profile/row-mapper.js';
import { ListProfiles } from '../profile-store/list-profiles.js';
import {
  openTable,
  type ReadOptions,
  type SourceRow,
  type SourceTable,
} from '../reading/open-table.js';
import type { PreviewDto } from '../import-file.dto.js';
import { beginningOf } from './beginning-of.js';
import { FindUpload } from './find-upload.js';
import { PREVIEW_CELL_CHARACTERS, PREVIEW_ROWS } from './upload-limits.js';

/** Shows how an uploaded file begins, and which profiles fit it. */
@Injectable()
export class PreviewFile {
  constructor(
    private readonly findUpload: FindUpload,
    private readonly profiles: ListProfiles,
  ) {}

  /**
   * @param options how the file is written, where the guess was wrong.
   * @throws Fault NOT_FOUND, IMPORT_FILE_REFUSED.
   */
  async run(actor: Actor, fileId: string, options: ReadOptions): Promise<PreviewDto> {
    const file = await this.findUpload.run(actor, fileId);
    const table = await openTable(beginningOf(file), options);
    const rows = await firstRows(table);
    const { format, delimiter, encoding, sheets, columns } = table;
    const known = await this.profiles.definitions();
    return {
      ...{ fileId, name: file.name, bytes: file.bytes, format },
      delimiter: delimiter ?? null,
      encoding: encoding ?? null,
      sheets: [...(sheets ?? [])],
      columns: [...columns],
      rows: rows.map(({ line, cells }) => ({
        line,
        cells: cells.map((cell) => cell.slice(0, PREVIEW_CELL_CHARACTERS)),
      })),
      suggested: fitting(known, columns).map(({ name, title }) => ({ name, title })),
    };
  }
}

async function firstRows({ rows }: SourceTable): Promise<readonly SourceRow[]> {
  const first: SourceRow[] = [];
  for await (const batch of rows) {
    first.push(...batch.slice(0, PREVIEW_ROWS - first.length));
    if (first.length === PREVIEW_ROWS) break;
  }
  return first;
}

/** Profiles that the columns are enough for, the one that uses most of them first. */
function fitting(
  profiles: readonly ImportProfile[],
  columns: readonly string[],
): readonly ImportProfile[] {
  const headers = new Set(columns.map(foldHeader));
  const used = (profile: ImportProfile) =>
    (readOptionsOf(profile).columns ?? []).filter((name) => headers.has(foldHeader(name))).length;
  return profiles
    .filter((profile) => used(profile) > 0 && fits(profile, columns))
    .sort((one, other) => used(other) - used(one));
}

function fits(profile: ImportProfile, columns: readonly string[]): boolean {
  try {
    rowMapper(profile, columns);
    return true;
  } catch (error) {
    if (isFileFault(error)) return false;
    throw error;
  }
}
