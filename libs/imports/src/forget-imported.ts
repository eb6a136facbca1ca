import { Injectable } from '@nestjs/common';
import type { Transaction } from '#database';

/**
 * Forgets what imports still hold in words of what they brought: refused rows, values that had no category, and the
 * uploaded file. That they ran, and their counts, stays.
 */
@Injectable()
export class ForgetImported {
  /** @returns the files that are nobody's any longer, for the caller to remove. */
  async run(tx: Transaction, importRunIds: readonly string[]): Promise<string[]> {
    const ids = [[...importRunIds]];
    await tx.query(`DELETE FROM import_row_error WHERE import_run_id = ANY ($1::uuid[])`, ids);
    const rows = await tx.query<{ fileId: string | null }>(
      `UPDATE import_run r SET unmapped = '[]', file_id = NULL
         FROM (SELECT id, file_id FROM import_run WHERE id = ANY ($1::uuid[]) FOR UPDATE) former
        WHERE r.id = former.id AND r.finished_at IS NOT NULL RETURNING former.file_id AS "fileId"`,
      ids,
    );
    return rows.flatMap(({ fileId }) => fileId ?? []);
  }
}
