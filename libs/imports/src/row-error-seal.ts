import { Injectable } from '@nestjs/common';
import type { RowError } from '#documents';
import { ContentCipher, type SealedContent } from '#protection';

/** A refused row as it is stored: where and what kind of fault in the open, what stood there sealed. */
export interface SealedRowError extends Pick<RowError, 'line' | 'column' | 'code'>, SealedContent {}

/** Nobody has said yet how secret the rows of a file are, so they are taken to be the most secret. */
const TIER = 'strict';

const placeOf = (importRunId: string, { line, column }: Pick<RowError, 'line' | 'column'>) => ({
  table: 'import_row_error',
  revisionId: importRunId,
  field: `${line} ${column}`,
});

/** Seals what stood in refused rows, and opens it for whoever may see it. */
@Injectable()
export class RowErrorSeal {
  constructor(private readonly cipher: ContentCipher) {}

  seal(importRunId: string, { value, reason, ...open }: RowError): SealedRowError {
    const plain = JSON.stringify({ value, reason });
    return { ...open, ...this.cipher.seal(TIER, placeOf(importRunId, open), plain) };
  }

  open(importRunId: string, { line, column, code, ...sealed }: SealedRowError): RowError {
    const plain = this.cipher.open(placeOf(importRunId, { line, column }), sealed);
    return { line, column, code, ...(JSON.parse(plain) as Pick<RowError, 'value' | 'reason'>) };
  }
}
