import { Fault } from '#domain';
import type { JudgeHitDto } from './hit.dto.js';
import type { Judged } from './hit.repository.js';

/** What is wished as it is kept. Fault: FIELDS_INVALID where a section of OSL is missing, or needless. */
export function judgedOf(
  { verdict, showsOthers = false, ...wish }: JudgeHitDto,
  by: string,
  at: Date,
): Judged {
  const secrecySection = wish.secrecySection ?? null;
  if ((verdict === 'withheld') !== (secrecySection !== null)) {
    const code = verdict === 'withheld' ? 'FIELD_REQUIRED' : 'UNKNOWN_FIELD';
    throw new Fault('FIELDS_INVALID', {}, { fields: [{ path: 'secrecySection', code }] });
  }
  return { verdict, secrecySection, showsOthers, by, at };
}

/** The same for the audit log, which knows who and when. */
export function saidOf({ verdict, secrecySection, showsOthers }: Judged): Record<string, unknown> {
  return { verdict, secrecySection, showsOthers };
}
