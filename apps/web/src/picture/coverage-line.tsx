import { periodText, type Period } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Area } from '../api/client.js';
import { formatCount, formatPercent } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { addressOf } from './area-list.js';
import { coverageQuery } from './queries.js';
import { UnitCoverageTable } from './unit-coverage.js';

/** How much was heard at all: a low figure may be silence. Stands beside every count. */
export function CoverageLine({ area, period }: { area: Area; period: Period }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data } = useQuery(coverageQuery(addressOf(area), period));
  if (!data) return null;
  const { share, expected, reported } = data;
  return (
    <div className="coverage">
      <p>
        {share === null
          ? t('coverage.none', { period: periodText(period, language) })
          : t('coverage.some', {
              share: formatPercent(100 * share, language),
              reported: formatCount(reported, language),
              expected: formatCount(expected, language),
            })}
      </p>
      <UnitCoverageTable units={data.units} />
    </div>
  );
}
