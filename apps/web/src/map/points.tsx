import type { Period } from '#domain';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import type { ViewFilters } from '../navigation/view-address.js';
import type { NamesByCode } from '../picture/names.js';
import { Checkbox } from '../ui/choices.js';
import { Details } from '../ui/details.js';
import type { MapCluster, MapView } from './map-shapes.js';
import { clustersQuery } from './queries.js';

interface Listed {
  readonly id: string;
  readonly reference: string;
  readonly category: string;
  readonly date: string;
}

export interface Points {
  readonly isShown: boolean;
  readonly show: (isShown: boolean) => void;
  readonly clusters: readonly MapCluster[];
  readonly listed: ReadonlyMap<
    string,
    { readonly count: number; readonly incidents: readonly Listed[] }
  >;
  readonly tooMany: boolean;
  readonly max: number;
  readonly withoutPoint: number;
  readonly restricted: number;
  /** The sign whose incidents are listed. */
  readonly opened: string | null;
  readonly open: (id: string | null) => void;
  readonly onMoved: (view: MapView) => void;
}

const EVERYWHERE: MapView = { bbox: [0, 0, 0, 0], zoom: 0 };
const NO_CLUSTERS: readonly MapCluster[] = [];

/** Exact points are opened only when somebody asks for them: each look is written down. */
export function usePoints(mayShow: boolean, period: Period, filters: ViewFilters): Points {
  const [isShown, show] = useState(false);
  const [view, setView] = useState<MapView | null>(null);
  const [opened, open] = useState<string | null>(null);
  const { data } = useQuery({
    ...clustersQuery(view ?? EVERYWHERE, period, filters),
    enabled: mayShow && isShown && view !== null,
    placeholderData: keepPreviousData,
  });
  const onMoved = useCallback((moved: MapView) => setView(moved), []);
  const features = useMemo(() => (isShown ? (data?.features ?? []) : []), [isShown, data]);
  const clusters = useMemo(
    () =>
      features.length === 0
        ? NO_CLUSTERS
        : features.map(({ id, properties, geometry }) => {
            const [lon = 0, lat = 0] = geometry.coordinates;
            return { id, lon, lat, count: properties.count };
          }),
    [features],
  );
  const listed = useMemo(
    () => new Map(features.map(({ id, properties }) => [id, properties])),
    [features],
  );
  const told = { tooMany: isShown && (data?.tooMany ?? false), max: data?.max ?? 0 };
  const withoutPoint = isShown ? (data?.withoutPoint ?? 0) : 0;
  const restricted = isShown ? (data?.restricted ?? 0) : 0;
  const left = { withoutPoint, restricted };
  return { isShown, show, clusters, listed, ...told, ...left, opened, open, onMoved };
}

/** The choice to see points, and the signs as lists, which the keyboard reaches. */
export function PointLayer({ points, names }: { points: Points; names: NamesByCode }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { isShown, show, listed, tooMany, max, withoutPoint, restricted, opened, open } = points;
  const total = [...listed.values()].reduce((all, { count }) => all + count, 0);
  const said = tooMany
    ? t('map.points.tooMany', { max: formatCount(max, language) })
    : t('map.points.shown', { count: total, formatted: formatCount(total, language) });
  return (
    <div className="map-points">
      <Checkbox
        id="points"
        label={t('map.points.show')}
        hint={t('map.points.hint')}
        checked={isShown}
        onChange={show}
      />
      <p role="status">{isShown && said}</p>
      {withoutPoint > 0 && (
        <p>
          {t('map.points.without', {
            count: withoutPoint,
            formatted: formatCount(withoutPoint, language),
          })}
        </p>
      )}
      {restricted > 0 && (
        <p>
          {t('restricted.left', {
            count: restricted,
            formatted: formatCount(restricted, language),
          })}
        </p>
      )}
      {[...listed].map(([id, { count, incidents }], at) => (
        <Details
          key={id}
          summary={t('map.points.sign', {
            count,
            number: at + 1,
            formatted: formatCount(count, language),
          })}
          open={opened === id}
          onToggle={(isOpen) => {
            if (isOpen !== (opened === id)) open(isOpen ? id : null);
          }}
        >
          <ul>
            {incidents.map(({ id: incidentId, reference, category, date }) => (
              <li key={incidentId}>
                {names(category, language)}, {date}, {reference}
              </li>
            ))}
          </ul>
          {incidents.length < count && <p>{t('map.points.newest', { count: incidents.length })}</p>}
        </Details>
      ))}
    </div>
  );
}
