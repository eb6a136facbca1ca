import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { areasQuery } from '../api/queries.js';
import { RadioGroup } from '../ui/choices.js';
import { Button } from '../ui/button.js';
import { AreaFile } from './area-file.js';
import { AreasByHand } from './areas-by-hand.js';
import type { PartFrame } from './part-form.js';

const LEVELS = ['municipality', 'district', 'sub_area'] as const;

/** Where the municipality is, and its parts: from a file, or by name without any boundary. */
export function AreasPart({ frame }: { frame: PartFrame }) {
  const { t } = useTranslation();
  const areas = useQuery(areasQuery);
  const [way, setWay] = useState<'hand' | 'file' | null>(null);
  const known = areas.data ?? [];
  const count = (level: string) => known.filter((area) => area.level === level).length;
  const hasAny = LEVELS.some((level) => count(level) > 0);
  return (
    <div className="part-form">
      {hasAny && (
        <div className="part-known">
          <h2>{t('setup.areas.known')}</h2>
          <ul>
            {LEVELS.filter((level) => count(level) > 0).map((level) => (
              <li key={level}>
                {t(`setup.areas.${level}`, { count: count(level) })}:{' '}
                {known
                  .filter((area) => area.level === level)
                  .slice(0, 6)
                  .map(({ name }) => name)
                  .join(', ')}
                {count(level) > 6 && ' …'}
              </li>
            ))}
          </ul>
        </div>
      )}
      <RadioGroup
        id="areas-way"
        label={t(hasAny ? 'setup.areas.more' : 'setup.areas.way')}
        choices={[
          { value: 'hand', label: t('setup.areas.hand'), hint: t('setup.areas.handHint') },
          { value: 'file', label: t('setup.areas.file'), hint: t('setup.areas.fileHint') },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'hand' && <AreasByHand hasMunicipality={count('municipality') > 0} />}
      {way === 'file' && <AreaFile />}
      {frame.isStep && <GoOn frame={frame} />}
    </div>
  );
}

/** For parts that keep things as one goes: only the way on is left. */
export function GoOn({ frame }: { frame: PartFrame }) {
  const { t } = useTranslation();
  return (
    <div className="part-save">
      <Button variant="primary" busy={frame.isSaving} onClick={() => frame.save({})}>
        {t('setup.goOn')}
      </Button>
    </div>
  );
}
