/** What kind of error, and where in the code. Its message may quote a paper and must come into no log. */
export function placeOfError(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const place = /\n\s+at [^\n]*?([\w.-]+\.[jt]s:\d+)/.exec(error.stack ?? '')?.[1];
  return place === undefined ? error.name : `${error.name} in ${place}`;
}
