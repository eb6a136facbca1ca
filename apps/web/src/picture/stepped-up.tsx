import { periodText } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { viewAddress } from '../navigation/view-address.js';
import { Alert } from '../ui/alert.js';
import { areasByAddress } from './area-list.js';
import type { PictureData } from './use-picture.js';

/** That a wider view is shown than the one asked for, why, and the way to that one. */
export function SteppedUp({ data }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { answered, areas, area, picture, choice } = data;
  const { asked } = answered;
  if (asked === null) return null;
  const askedArea = areasByAddress(areas).get(asked.area)?.name ?? asked.area;
  const when = periodText(asked.period, language);
  const exact = { ...choice, area: asked.area, period: asked.period, exact: true };
  return (
    <Alert>
      <p>
        {t('picture.steppedUp', {
          count: asked.total,
          formatted: formatCount(asked.total, language),
          area: askedArea,
          period: when,
          shownArea: area.name,
          shownPeriod: periodText(picture.period, language),
        })}
      </p>
      <p>
        <Link href={viewAddress('/picture', exact)}>
          {t('picture.showExact', { area: askedArea, period: when })}
        </Link>
      </p>
    </Alert>
  );
}
