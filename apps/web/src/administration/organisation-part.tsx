import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { RadioGroup } from '../ui/choices.js';
import { Select } from '../ui/select.js';
import { TextArea } from '../ui/text-field.js';
import { GoOn } from './areas-part.js';
import type { PartFrame } from './part-form.js';
import { PeopleFile } from './people-file.js';
import { setUpSmall, unitsQuery, useForgetPeople } from './people-queries.js';

const RHYTHMS = ['weekly', 'monthly', 'none'] as const;
type Rhythm = (typeof RHYTHMS)[number];

/** Who answers for what: one board and some units, or a staff register's organisations. */
export function OrganisationPart({ frame }: { frame: PartFrame }) {
  const { t } = useTranslation();
  const units = useQuery(unitsQuery);
  const [way, setWay] = useState<'small' | 'file' | null>(null);
  const known = units.data?.items ?? [];
  return (
    <div className="part-form">
      {known.length > 0 && (
        <div className="part-known">
          <h2>{t('setup.organisation.known', { count: known.length })}</h2>
          <ul>
            {known.slice(0, 12).map(({ id, name, reportingRhythm }) => (
              <li key={id}>
                {name}: {t(`setup.organisation.rhythm.${reportingRhythm}`)}
              </li>
            ))}
          </ul>
        </div>
      )}
      <RadioGroup
        id="organisation-way"
        label={t('setup.organisation.way')}
        choices={[
          {
            value: 'small',
            label: t('setup.organisation.small'),
            hint: t('setup.organisation.smallHint'),
          },
          {
            value: 'file',
            label: t('setup.organisation.file'),
            hint: t('setup.organisation.fileHint'),
          },
        ]}
        value={way}
        onChange={setWay}
      />
      {way === 'small' && <SmallMunicipality name={frame.settings.name} />}
      {way === 'file' && <PeopleFile columns={t('setup.organisation.columns')} />}
      {frame.isStep && <GoOn frame={frame} />}
    </div>
  );
}

function SmallMunicipality({ name }: { name: string }) {
  const { t } = useTranslation();
  const forget = useForgetPeople();
  const [text, setText] = useState('');
  const [rhythm, setRhythm] = useState<Rhythm>('weekly');
  const names = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const add = useMutation({
    mutationFn: () =>
      setUpSmall(
        name,
        names.map((unit) => ({ name: unit, reportingRhythm: rhythm })),
      ),
    onSuccess: async () => {
      setText('');
      await forget();
    },
  });
  return (
    <section className="part-group">
      <TextArea
        id="units"
        label={t('setup.organisation.units')}
        hint={t('setup.organisation.unitsHint')}
        value={text}
        onChange={setText}
      />
      <Select
        id="rhythm"
        label={t('setup.organisation.rhythmLabel')}
        hint={t('setup.organisation.rhythmHint')}
        value={rhythm}
        onChange={(value) => setRhythm(value as Rhythm)}
      >
        {RHYTHMS.map((each) => (
          <option key={each} value={each}>
            {t(`setup.organisation.rhythm.${each}`)}
          </option>
        ))}
      </Select>
      {add.isError && (
        <Alert kind="attention" role="alert">
          <p>{problemText(add.error, t)}</p>
        </Alert>
      )}
      <p role="status">{add.data && t('setup.organisation.added', { count: add.data.units })}</p>
      <Button busy={add.isPending} disabled={names.length === 0} onClick={() => add.mutate()}>
        {t('setup.organisation.add')}
      </Button>
    </section>
  );
}
