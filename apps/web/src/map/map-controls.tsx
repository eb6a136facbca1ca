import {
  ArrowDownIcon,
  ArrowLeftIcon,
  ArrowRightIcon,
  ArrowUpIcon,
  MinusIcon,
  PlusIcon,
} from '@navikt/aksel-icons';
import { useTranslation } from 'react-i18next';
import type { MapCanvas } from './map-canvas.js';
import type { Direction } from './map-shapes.js';

const DIRECTIONS = [
  ['north', ArrowUpIcon],
  ['west', ArrowLeftIcon],
  ['east', ArrowRightIcon],
  ['south', ArrowDownIcon],
] as const satisfies readonly (readonly [Direction, typeof PlusIcon])[];

/** Everything that dragging, pinching and the wheel do, as buttons. */
export function MapControls({ canvas }: { canvas: MapCanvas | null }) {
  const { t } = useTranslation();
  return (
    <div className="map-controls" role="group" aria-label={t('map.controls')}>
      {DIRECTIONS.map(([direction, Icon]) => (
        <button
          key={direction}
          type="button"
          className="map-button"
          aria-label={t(`map.${direction}`)}
          onClick={() => canvas?.pan(direction)}
        >
          <Icon aria-hidden fontSize="1.5rem" />
        </button>
      ))}
      <button
        type="button"
        className="map-button"
        aria-label={t('map.closer')}
        onClick={() => canvas?.zoom(1)}
      >
        <PlusIcon aria-hidden fontSize="1.5rem" />
      </button>
      <button
        type="button"
        className="map-button"
        aria-label={t('map.farther')}
        onClick={() => canvas?.zoom(-1)}
      >
        <MinusIcon aria-hidden fontSize="1.5rem" />
      </button>
      <button type="button" className="map-button map-whole" onClick={() => canvas?.showAll()}>
        {t('map.whole')}
      </button>
    </div>
  );
}
