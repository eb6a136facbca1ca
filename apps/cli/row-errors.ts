import { ErrorFile, type RowError } from '#documents';

/** Refused rows that are written out; all of them are in the file that --errors names. */
const ERRORS_SHOWN_MAX = 5;

/** Writes the refused rows to a file when one is named, an empty one when there is none. */
export async function writeErrorFile(
  path: string | undefined,
  errors: readonly RowError[],
): Promise<void> {
  if (path === undefined) return;
  const file = await ErrorFile.create(path);
  try {
    await file.append(errors);
  } finally {
    await file.close();
  }
}

/** The first refused rows in words, and where all of them are. */
export function tellErrors(errors: readonly RowError[], path: string | undefined): string[] {
  if (errors.length === 0) return [];
  const shown = errors.slice(0, ERRORS_SHOWN_MAX).map(({ line, column, value, reason }) => {
    return `  line ${line}, ${column} "${value}": ${reason.en}`;
  });
  const rest =
    path === undefined
      ? 'Add --errors <file> to get all refused rows.'
      : `All refused rows are in ${path}.`;
  return ['Nothing has been written. Mend these rows and import the file again.', ...shown, rest];
}
