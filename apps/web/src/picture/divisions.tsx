import type { LivePicture, PartFigures } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { capitalise, formatCount, formatPercent } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { viewAddress } from '../navigation/view-address.js';
import { addressOf, areasByAddress, levelKeyOf, aChildOf } from './area-list.js';
import { Blank } from './blank.js';
import { severityName } from './filter-words.js';
import { Parts } from './parts.js';
import { coverageQuery } from './queries.js';
import type { PictureData } from './use-picture.js';

/** The areas just below, each a link to its own picture of the same period and filter. */
export function SubAreas({ data }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const coverage = useQuery(coverageQuery(addressOf(data.area), data.picture.period));
  const { area, areas, picture, choice } = data;
  const child = aChildOf(area, areas);
  if (!child) return null;
  const byAddress = areasByAddress(areas);
  const own = addressOf(area);
  const level = t(levelKeyOf(child)).toLowerCase();
  const nameOf = (key: string | null): string =>
    key === own ? t('parts.noFiner', { level }) : (byAddress.get(key ?? '')?.name ?? key ?? '');
  const { areasCompared } = picture;
  const shownData = areasCompared ? data : withoutComparison(data);
  const heard = new Map(coverage.data?.areas.map((each) => [each.area, each]));
  const heardOf = ({ key }: PartFigures) => {
    const one = heard.get(key ?? '');
    if (!one) return <Blank meaning={t('coverage.noneHere')} />;
    return formatPercent((100 * one.reported) / one.expected, language);
  };
  const quietest = [...heard.values()]
    .filter(({ expected, reported }) => reported < expected)
    .sort((a, b) => a.reported / a.expected - b.reported / b.expected)[0];
  const view = { ...choice, period: picture.period, exact: false };
  return (
    <Parts
      data={shownData}
      id="areas"
      heading={t('parts.areasHeading')}
      intro={[
        t(shownData.picture.compared ? 'parts.areasRisenFirst' : 'parts.areasMostFirst'),
        t('parts.areasIntro'),
        ...(quietest && heard.size > 1
          ? [
              t('coverage.lowest', {
                area: nameOf(quietest.area),
                share: formatPercent((100 * quietest.reported) / quietest.expected, language),
                reported: formatCount(quietest.reported, language),
                expected: formatCount(quietest.expected, language),
              }),
            ]
          : []),
      ].join(' ')}
      caption={t('parts.areasCaption')}
      first={capitalise(level)}
      parts={risenFirst(shownData.picture)}
      nameOf={nameOf}
      shown={({ key }) =>
        key === null || key === own ? (
          nameOf(key)
        ) : (
          <Link href={viewAddress('/picture', { ...view, area: key })}>{nameOf(key)}</Link>
        )
      }
      {...(heard.size > 1 && { extra: { heading: t('coverage.column'), of: heardOf } })}
    />
  );
}

/** For parts that gained or lost incidents because places are given in another way. */
const withoutComparison = (data: PictureData): PictureData => ({
  ...data,
  picture: { ...data.picture, compared: null, comparedBefore: null },
});

/** The areas whose count has risen most in number first; where nothing is compared, those with most. */
function risenFirst({ areas, compared }: LivePicture): readonly PartFigures[] {
  if (!compared) return areas;
  return [...areas].sort((a, b) => b.now - b.before - (a.now - a.before) || b.total - a.total);
}

/** Whom it befell, where somebody said. */
export function Affected({ data }: { data: PictureData }) {
  const { t } = useTranslation();
  return (
    <Parts
      data={data}
      id="genders"
      heading={t('parts.gendersHeading')}
      intro={t('parts.gendersIntro')}
      caption={t('parts.gendersCaption')}
      first={t('parts.gendersFirst')}
      parts={data.picture.genders}
      nameOf={(key) => t(`gender.${key ?? 'none'}`)}
    />
  );
}

export function Severities({ data }: { data: PictureData }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Parts
      data={data}
      id="severities"
      heading={t('parts.severitiesHeading')}
      intro={t('parts.severitiesIntro')}
      caption={t('parts.severitiesCaption')}
      first={t('parts.severitiesFirst')}
      parts={[...data.picture.severities].sort((a, b) =>
        (a.key ?? '-') < (b.key ?? '-') ? 1 : -1,
      )}
      nameOf={(key) =>
        key === null ? t('parts.notJudged') : capitalise(severityName(key, language))
      }
    />
  );
}
