import { errorsOf } from '../administration/part-form.js';
import { unreadableTimes, type WrittenBreach } from './written-breach.js';
import type { FormError } from '../ui/error-summary.js';

const CONTRADICTIONS = ['notice', 'information'];
const TIMES = ['knownAt', 'beganAt', 'endedAt', 'notifiedAt', 'informedOn'];

/** What is wrong as the server tells it, in the words of this form; what belongs to no field leads to the first. */
export function breachErrors(problem: unknown, t: (key: string) => string): FormError[] {
  return errorsOf(problem, t).map(({ field, text }) => {
    if (CONTRADICTIONS.includes(field)) return { field, text: t('breaches.wrong') };
    if (TIMES.includes(field)) return { field, text: t('breaches.timeWrong') };
    return { field: field === 'part-heading' ? 'knownAt' : field, text };
  });
}

/** What has to stand, and be readable, before anything is sent. */
export function missingIn(written: WrittenBreach, t: (key: string) => string): FormError[] {
  const { knownAt, what } = written;
  const times = [...(knownAt.trim() === '' ? ['knownAt'] : []), ...unreadableTimes(written)];
  return [
    ...times.map((field) => ({ field, text: t('breaches.timeForm') })),
    ...(what.trim() === '' ? [{ field: 'what', text: t('breaches.whatMissing') }] : []),
  ];
}
