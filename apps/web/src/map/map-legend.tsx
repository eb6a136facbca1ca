import { periodText } from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Swatch } from './area-list.js';
import type { Choropleth } from './queries.js';
import { legendOf, paintOf } from './readings.js';

/** How to read the colours: bounds in words, how many areas each, what they are counted by. */
export function MapLegend({ map }: { map: Choropleth }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const entries = legendOf(map, { t, language });
  return (
    <div className="map-legend-box">
      <p className="map-legend-title">{t(`map.legend.${map.measure}`)}</p>
      <ul className="map-legend">
        {entries.map((entry) => {
          const { className, patternId } = paintOf(entry.class);
          return (
            <li key={entry.class}>
              <Swatch className={className} {...(patternId && { patternId })} />
              <span>{entry.text}</span>
              <span className="map-legend-count">
                {t('map.legend.areas', { count: entry.areas })}
              </span>
            </li>
          );
        })}
      </ul>
      <p className="map-legend-note">
        {map.measure === 'rate'
          ? t('map.legend.rateNote', { period: periodText(map.breaksFrom, language) })
          : t('map.legend.changeNote')}
      </p>
    </div>
  );
}
