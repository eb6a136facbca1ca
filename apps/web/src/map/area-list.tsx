import { useMemo, type KeyboardEvent, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { AreaReading, MapArea } from './map-shapes.js';

interface AreaListProps {
  readonly ref: Ref<HTMLUListElement>;
  readonly areas: readonly MapArea[];
  readonly readings: ReadonlyMap<string, AreaReading>;
  readonly active: string | null;
  readonly onActive: (id: string) => void;
  readonly onOpen: (id: string) => void;
}

/** Where a key leads from one place in a list of so many; undefined for other keys. */
function goal(key: string, at: number, count: number): number | undefined {
  if (key === 'ArrowDown' || key === 'ArrowRight') return Math.min(at + 1, count - 1);
  if (key === 'ArrowUp' || key === 'ArrowLeft') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? count - 1 : undefined;
}

/** All areas in one stop of the Tab key; the arrow keys go from area to area, and the map follows. */
export function AreaList({ ref, areas, readings, active, onActive, onOpen }: AreaListProps) {
  const { t } = useTranslation();
  const sorted = useMemo(
    () => [...areas].sort((a, b) => a.name.localeCompare(b.name, 'sv')),
    [areas],
  );
  const reached = sorted.some(({ id }) => id === active) ? active : (sorted[0]?.id ?? null);
  const onKeyDown = (event: KeyboardEvent<HTMLUListElement>): void => {
    const at = sorted.findIndex(({ id }) => id === reached);
    const next = goal(event.key, at, sorted.length);
    const area = next === undefined ? undefined : sorted[next];
    if (area === undefined || next === undefined) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll('button')[next]?.focus();
  };
  return (
    <ul ref={ref} className="map-list" aria-label={t('map.list')} onKeyDown={onKeyDown}>
      {sorted.map(({ id, name }) => {
        const reading = readings.get(id);
        return (
          <li key={id}>
            <button
              type="button"
              className="map-item"
              tabIndex={id === reached ? 0 : -1}
              aria-haspopup="dialog"
              onFocus={() => onActive(id)}
              onClick={() => onOpen(id)}
            >
              <Swatch className={reading?.paint.className} patternId={reading?.paint.patternId} />
              <span className="map-item-name">{name}</span>
              {reading && <span className="map-item-text">{reading.text}</span>}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The colour or pattern of a class, as large as a letter. */
export function Swatch({ className = '', patternId }: { className?: string; patternId?: string }) {
  return (
    <svg className="map-swatch" viewBox="0 0 20 20" aria-hidden>
      <rect
        className={`map-area ${className}`}
        width="20"
        height="20"
        {...(patternId && { fill: `url(#${patternId})` })}
      />
      <rect className="map-swatch-edge" x="0.5" y="0.5" width="19" height="19" />
    </svg>
  );
}
