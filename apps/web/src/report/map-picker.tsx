import { useQueryClient } from '@tanstack/react-query';
import { Component, lazy, Suspense, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Loading } from '../shell/states.js';
import { Button } from '../ui/button.js';
import type { Where } from './draft.js';
import { locateQuery } from './report-queries.js';

const PickPointMap = lazy(() =>
  import('../map/pick-point-map.js').then(({ PickPointMap }) => ({ default: PickPointMap })),
);
const DECIMALS = 6;

interface MapPickerProps {
  readonly where: Where | null;
  readonly onChoose: (where: Where) => void;
}

/** A map that is fetched when somebody asks for it. Without it the other ways are there as before. */
export function MapPicker({ where, onChoose }: MapPickerProps) {
  const { t } = useTranslation();
  const [isWanted, setIsWanted] = useState(false);
  const queries = useQueryClient();
  const [isOutside, setIsOutside] = useState(false);
  const point = where?.way === 'map' || where?.way === 'gps' ? where : null;
  const put = (lon: number, lat: number): void => {
    const [x, y] = [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
    void queries
      .fetchQuery(locateQuery(x, y))
      .then((areas) => {
        setIsOutside(areas.length === 0);
        const area = areas.at(-1)?.name;
        if (area === undefined) return;
        onChoose({ way: 'map', lon: x, lat: y, label: t('report.where.mapLabel', { area }) });
      })
      .catch(() => setIsOutside(true));
  };
  if (!isWanted) {
    return <Button onClick={() => setIsWanted(true)}>{t('report.where.mapOpen')}</Button>;
  }
  return (
    <MapOrWords words={<p role="status">{t('report.where.mapGone')}</p>}>
      <Suspense fallback={<Loading />}>
        <PickPointMap point={point} onChange={put} />
      </Suspense>
      <p role="status">{isOutside && t('report.where.outside')}</p>
    </MapOrWords>
  );
}

/** When the map cannot be fetched, words stand in its place and the rest of the page stays. */
class MapOrWords extends Component<{ words: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    return this.state.failed ? this.props.words : this.props.children;
  }
}
