import { errorsOf } from '../administration/part-form.js';
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

/** What has to stand before anything is sent. */
export function missingIn(
  { knownAt, what }: { readonly knownAt: string; readonly what: string },
  t: (key: string) => string,
): FormError[] {
  return [
    ...(knownAt === '' ? [{ field: 'knownAt', text: t('breaches.timeHint') }] : []),
    ...(what.trim() === '' ? [{ field: 'what', text: t('breaches.whatMissing') }] : []),
  ];
}
