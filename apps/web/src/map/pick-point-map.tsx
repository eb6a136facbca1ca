import 'leaflet/dist/leaflet.css';
import '../styles/map.css';
import '../styles/map-side.css';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useMemo, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { areasQuery } from '../api/queries.js';
import { languageOf } from '../i18n/language.js';
import type { Direction, LonLat } from './map-shapes.js';
import { MapControls } from './map-controls.js';
import { moved, readBack } from './move-point.js';
import { outlinesQuery } from './outlines.js';
import { useCanvas } from './use-canvas.js';

const STEP_METERS = 10;
const LONG_STEP_METERS = 100;
const CLOSE_ZOOM = 16;
const LEVELS_FINEST_FIRST = ['sub_area', 'district', 'municipality'] as const;
const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'north',
  ArrowDown: 'south',
  ArrowRight: 'east',
  ArrowLeft: 'west',
};
const DIRECTIONS: readonly Direction[] = ['north', 'south', 'west', 'east'];

interface PickPointMapProps {
  /** Where the pin stands; null while nobody has put it anywhere. */
  readonly point: LonLat | null;
  /** Where the map begins when there is no pin, such as one's workplace. */
  readonly near?: LonLat | null;
  readonly onChange: (lon: number, lat: number) => void;
}

/** A map to point at: by click, by the arrow keys, or by buttons that move the pin ten metres. */
export function PickPointMap({ point, near = null, onChange }: PickPointMapProps) {
  const { t, i18n } = useTranslation();
  const id = useId();
  const areas = useQuery(areasQuery);
  const level = useMemo(
    () => LEVELS_FINEST_FIRST.find((each) => areas.data?.some((area) => area.level === each)),
    [areas.data],
  );
  const outlines = useQuery({
    ...outlinesQuery(level ?? 'municipality'),
    enabled: level !== undefined,
  });
  const put = ({ lon, lat }: LonLat): void => onChange(lon, lat);
  const { host, canvas } = useCanvas({ onClick: put });
  useEffect(() => {
    if (outlines.data) canvas?.show(outlines.data);
  }, [canvas, outlines.data]);
  useEffect(() => canvas?.setPin(point), [canvas, point]);
  const start = point ?? near;
  const [startLon, startLat] = [start?.lon, start?.lat];
  // Only where the map begins: a pin that moves does not move the map.
  useEffect(() => {
    if (canvas && startLon !== undefined && startLat !== undefined) {
      canvas.showAround({ lon: startLon, lat: startLat }, CLOSE_ZOOM);
    }
  }, [canvas]);
  const move = (direction: Direction, meters: number): void => {
    const from = point ?? canvas?.center;
    if (from) put(point ? moved(from, direction, meters) : from);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const direction = ARROWS[event.key];
    if (direction === undefined) return;
    event.preventDefault();
    move(direction, event.shiftKey ? LONG_STEP_METERS : STEP_METERS);
  };
  return (
    <div className="pick-map">
      <p id={`${id}-how`}>{t('map.pick.how')}</p>
      <MapControls canvas={canvas} />
      <div
        ref={host}
        className="map-canvas"
        role="application"
        aria-label={t('map.pick.label')}
        aria-describedby={`${id}-how`}
        tabIndex={0}
        onKeyDown={onKeyDown}
      />
      <MoveButtons isPut={point !== null} onMove={move} />
      <p className="map-read-back" role="status">
        {point === null
          ? t('map.pick.none')
          : t('map.pick.at', { point: readBack(point, languageOf(i18n)) })}
      </p>
    </div>
  );
}

interface MoveButtonsProps {
  /** Whether the pin stands anywhere yet. */
  readonly isPut: boolean;
  readonly onMove: (direction: Direction, meters: number) => void;
}

function MoveButtons({ isPut, onMove }: MoveButtonsProps) {
  const { t } = useTranslation();
  return (
    <div className="map-moves" role="group" aria-label={t('map.pick.move')}>
      {isPut ? (
        DIRECTIONS.map((direction) => (
          <button
            key={direction}
            type="button"
            className="button"
            onClick={() => onMove(direction, STEP_METERS)}
          >
            {t(`map.pick.${direction}`, { meters: STEP_METERS })}
          </button>
        ))
      ) : (
        <button type="button" className="button" onClick={() => onMove('north', 0)}>
          {t('map.pick.middle')}
        </button>
      )}
    </div>
  );
}
