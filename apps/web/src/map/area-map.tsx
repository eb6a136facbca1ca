import 'leaflet/dist/leaflet.css';
import '../styles/map.css';
import '../styles/map-side.css';
import { useEffect, useId, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AreaDetails } from './area-details.js';
import { AreaList } from './area-list.js';
import type { AreaReading, MapArea, MapCluster, MapView } from './map-shapes.js';
import { MapControls } from './map-controls.js';
import { MapPatterns } from './map-patterns.js';
import { useCanvas } from './use-canvas.js';

interface AreaMapProps {
  readonly outlines: readonly MapArea[];
  readonly readings: ReadonlyMap<string, AreaReading>;
  /** What, where and when: the name of the drawing. */
  readonly label: string;
  readonly legend: ReactNode;
  /** What is told of an area that is opened. */
  readonly details: (id: string) => ReactNode;
  readonly clusters?: readonly MapCluster[];
  readonly onMoved?: (view: MapView) => void;
  readonly onClusterClick?: (id: string) => void;
}

const NO_CLUSTERS: readonly MapCluster[] = [];

/**
 * Areas on a map, and the same areas as a list that the arrow keys walk along: where the list is, the map shows. What
 * the map says stands before it in words and in a table; whoever does not need it skips it.
 */
export function AreaMap(props: AreaMapProps) {
  const { outlines, readings, label, legend, details, clusters = NO_CLUSTERS } = props;
  const { t } = useTranslation();
  const id = useId();
  const [active, setActive] = useState<string | null>(null);
  const [open, setOpen] = useState<string | null>(null);
  const list = useRef<HTMLUListElement>(null);
  const { host, canvas } = useCanvas({
    onAreaClick: (area) => {
      setActive(area);
      setOpen(area);
    },
    ...(props.onMoved && { onMoved: props.onMoved }),
    ...(props.onClusterClick && { onClusterClick: props.onClusterClick }),
  });
  useEffect(() => canvas?.show(outlines), [canvas, outlines]);
  useEffect(() => {
    canvas?.paint(new Map([...readings].map(([area, { paint }]) => [area, paint])));
  }, [canvas, outlines, readings]);
  useEffect(() => canvas?.select(open ?? active), [canvas, outlines, active, open]);
  useEffect(() => canvas?.showClusters(clusters), [canvas, clusters]);
  const close = (): void => {
    setOpen(null);
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  };
  const named = outlines.find((area) => area.id === open);
  return (
    <div className="area-map">
      <a className="map-skip" href={`#${id}-after`}>
        {t('map.skip')}
      </a>
      <MapPatterns />
      <div className="map-frame">
        <MapControls canvas={canvas} />
        <div ref={host} className="map-canvas" role="img" aria-label={label} />
        {legend}
      </div>
      <div className="map-side">
        <AreaList
          ref={list}
          areas={outlines}
          readings={readings}
          active={active}
          onActive={setActive}
          onOpen={setOpen}
        />
        {named && (
          <AreaDetails key={named.id} name={named.name} onClose={close}>
            {details(named.id)}
          </AreaDetails>
        )}
      </div>
      <div id={`${id}-after`} tabIndex={-1} className="map-after" />
    </div>
  );
}
