import { useTranslation } from 'react-i18next';
import { Select } from '../ui/select.js';
import { ColumnOptions } from './column-options.js';
import type { PartProps } from './mapping-part.js';
import { coordinateSystems, placeKinds, type Mapping } from './mapping.js';

/** Where it happened: an area by name or code, or a point in two columns. */
export function MappingPlace({ columns, mapping, onChange, error }: PartProps) {
  const { t } = useTranslation();
  const { place } = mapping;
  const change = (part: Partial<Mapping['place']>) => onChange({ place: { ...place, ...part } });
  const isPoint = place.kind === 'point';
  const column = (part: 'column' | 'lon' | 'lat', id: string, withError: boolean) => (
    <Select
      id={id}
      label={t(`imports.map.place.${part === 'column' ? place.kind : part}`)}
      error={withError ? error : undefined}
      value={place[part]}
      onChange={(value) => change({ [part]: value })}
    >
      <option value="">{t('imports.map.choose')}</option>
      <ColumnOptions columns={columns} />
    </Select>
  );
  return (
    <>
      <Select
        id="map-place-kind"
        label={t('imports.map.place.kind')}
        value={place.kind}
        onChange={(kind) => change({ kind: kind as Mapping['place']['kind'] })}
      >
        {placeKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`imports.map.place.kinds.${kind}`)}
          </option>
        ))}
      </Select>
      {!isPoint && column('column', 'map-place', true)}
      {isPoint && (
        <div className="beside">
          {column('lon', 'map-place', true)}
          {column('lat', 'map-lat', false)}
          <Select
            id="map-crs"
            label={t('imports.map.place.crs')}
            value={place.crs}
            onChange={(crs) => change({ crs: crs as Mapping['place']['crs'] })}
          >
            {coordinateSystems.map((crs, index) => (
              <option key={crs} value={crs}>
                {t(`imports.map.place.systems.${index}`)}
              </option>
            ))}
          </Select>
        </div>
      )}
    </>
  );
}
