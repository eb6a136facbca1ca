import { confidenceWords, type Cause } from '#domain';
import type { Language } from '../format/numbers.js';

/** How sure a cause is, as marks that need no colour. */
const MARKS = { low: '●○○', medium: '●●○', high: '●●●' } as const;

/** How sure a cause is and how much it is known by: 'Säkerhet: ●●○ medel · 2 underlag'. */
export function causeFoot(
  { confidence, evidenceIds }: Cause,
  language: Language,
  t: (key: string, values?: Record<string, unknown>) => string,
): string {
  const sure =
    confidence === null
      ? t('problems.notSaid')
      : t('problems.sure', {
          marks: MARKS[confidence],
          words: confidenceWords[confidence][language].split(':')[0]!.toLocaleLowerCase(),
        });
  return `${sure} · ${t('problems.evidenceCount', { count: evidenceIds.length })}`;
}
