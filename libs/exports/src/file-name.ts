import { localParts } from '#domain';
import type { ExportFormat } from './export-values.js';

const ID_CHARACTERS = 6;

/** `handelser-2026-11-24-3f9a1c.csv`: the local day it was asked for, and the end of its key. */
export function fileNameOf(
  { id, format, requestedAt }: { id: string; format: ExportFormat; requestedAt: Date },
  timeZone: string,
): string {
  const { date } = localParts(requestedAt, timeZone);
  return `handelser-${date}-${id.slice(-ID_CHARACTERS)}.${format}`;
}
