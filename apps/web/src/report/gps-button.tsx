import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import type { Where } from './draft.js';
import { locateQuery } from './report-queries.js';

const WAIT_MS = 10_000;
/** Worse than this, and it may be another street. */
const CONFIRM_ABOVE_METERS = 100;
const DECIMALS = 6;

type State = 'idle' | 'asking' | 'refused' | 'unsure' | 'outside';

function position(): Promise<GeolocationPosition> {
  return new Promise((resolve, reject) => {
    navigator.geolocation.getCurrentPosition(resolve, reject, {
      enableHighAccuracy: true,
      timeout: WAIT_MS,
    });
  });
}

/** Asks the device where it is, only when pressed, and asks again when the device is not sure. */
export function GpsButton({ onChoose }: { onChoose: (where: Where) => void }) {
  const { t, i18n } = useTranslation();
  const queries = useQueryClient();
  const [state, setState] = useState<State>('idle');
  const [unsure, setUnsure] = useState<Extract<Where, { way: 'gps' | 'map' }> | null>(null);
  const ask = async (): Promise<void> => {
    setState('asking');
    let found: Extract<Where, { way: 'gps' | 'map' }>;
    try {
      const { coords } = await position();
      const [lon, lat] = [coords.longitude, coords.latitude].map((degrees) =>
        Number(degrees.toFixed(DECIMALS)),
      ) as [number, number];
      const areas = await queries.fetchQuery(locateQuery(lon, lat));
      if (areas.length === 0) return setState('outside');
      const meters = Math.round(coords.accuracy);
      const shown = formatCount(meters, languageOf(i18n));
      const label = t('report.where.gpsLabel', { area: areas.at(-1)?.name, meters: shown });
      found = { way: 'gps', lon, lat, uncertaintyMeters: meters, label };
    } catch {
      return setState('refused');
    }
    if ((found.uncertaintyMeters ?? 0) > CONFIRM_ABOVE_METERS) {
      setUnsure(found);
      return setState('unsure');
    }
    setState('idle');
    onChoose(found);
  };
  return (
    <div className="gps">
      <Button busy={state === 'asking'} onClick={() => void ask()}>
        {t(state === 'asking' ? 'report.where.gpsBusy' : 'report.where.gps')}
      </Button>
      <p role="status">
        {state === 'refused' && t('report.where.gpsRefused')}
        {state === 'outside' && t('report.where.outside')}
        {state === 'unsure' && unsure && t('report.where.gpsUnsure', { place: unsure.label })}
      </p>
      {state === 'unsure' && unsure && (
        <Button
          onClick={() => {
            setState('idle');
            onChoose(unsure);
          }}
        >
          {t('report.where.gpsUse')}
        </Button>
      )}
    </div>
  );
}
