/** How long somebody who has shown again who they are need not do it once more (SEC-5). */
const STEP_UP_MS = 5 * 60_000;

/** Until when what `steppedUpAt` proved still holds; undefined when nothing was proved. */
export function steppedUpUntil(steppedUpAt: Date | null): Date | undefined {
  return steppedUpAt === null ? undefined : new Date(steppedUpAt.getTime() + STEP_UP_MS);
}
