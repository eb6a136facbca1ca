import { periodText, standingOf } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { areasQuery } from '../api/queries.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { noFilters, viewAddress, type ViewChoice } from '../navigation/view-address.js';
import { areasByAddress } from './area-list.js';
import { standoutsQuery, type AskedView } from './queries.js';
import { useNames } from './use-picture.js';

interface StandoutsProps {
  readonly view: AskedView;
  /** What the links carry along beside their own area and category. */
  readonly choice?: ViewChoice;
  readonly headingLevel?: 2 | 3;
}

/** What has become far more than expected, each with the way to its own picture. Nothing where too little is known. */
export function Standouts({ view, choice, headingLevel = 2 }: StandoutsProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data } = useQuery(standoutsQuery(view));
  const [first, last] = [data?.expectedFrom[0], data?.expectedFrom.at(-1)];
  if (!data || !data.compared || !first || !last || data.series <= 1) return null;
  const Heading = `h${headingLevel}` as const;
  const said = {
    count: data.series,
    series: formatCount(data.series, language),
    years: `${first.from.slice(0, 4)}–${last.from.slice(0, 4)}`,
    period: periodText(data.compared, language),
  };
  return (
    <section className="standouts" aria-labelledby="standouts-heading">
      <Heading id="standouts-heading">{t('standouts.heading')}</Heading>
      {data.items.length === 0 ? (
        <p>{t('standouts.none', said)}</p>
      ) : (
        <>
          <ul>
            {data.items.map((one) => (
              <StandoutLine
                key={`${one.area} ${one.category}`}
                one={one}
                choice={choice}
                view={view}
              />
            ))}
          </ul>
          <p className="caution">{t('standouts.chance', said)}</p>
        </>
      )}
    </section>
  );
}

interface LineProps {
  readonly one: {
    readonly area: string;
    readonly category: string;
    readonly now: number;
    readonly before: number;
    readonly expected: Parameters<typeof standingOf>[1];
  };
  readonly view: AskedView;
  readonly choice: ViewChoice | undefined;
}

/** 'Skadegörelse i Bredäng: 41 händelser, fler än väntat (22–35). Året före: 12.' */
function StandoutLine({ one, view, choice }: LineProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const names = useNames();
  const areas = useQuery(areasQuery);
  const area = areasByAddress(areas.data ?? []).get(one.area);
  const { filters, period } = view;
  const address = viewAddress('/picture', {
    ...(choice ?? { measure: 'rate', level: null }),
    ...{ area: one.area, period, exact: true },
    filters: { ...(filters ?? noFilters), category: [one.category], focusArea: [] },
  });
  const figures = {
    count: one.now,
    formatted: formatCount(one.now, language),
    standing: t(`standing.${standingOf(one.now, one.expected)}`),
    low: formatCount(one.expected.low, language),
    high: formatCount(one.expected.high, language),
    before: formatCount(one.before, language),
  };
  return (
    <li>
      <Link href={address}>
        {t('standouts.what', {
          category: names(one.category, language),
          area: area?.name ?? one.area,
        })}
      </Link>
      {t('standouts.figures', figures)}
    </li>
  );
}
