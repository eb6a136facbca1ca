import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Combobox } from '../ui/combobox.js';
import { TextArea } from '../ui/text-field.js';
import { addArea, municipalitiesQuery, useForgetAreas } from './area-queries.js';

const TAKEN = 'AREA_TAKEN';
const SHOWN_MAX = 60;

/** The municipality from the table of all, and its parts by name, one a line. */
export function AreasByHand({ hasMunicipality }: { hasMunicipality: boolean }) {
  const { t } = useTranslation();
  const municipalities = useQuery(municipalitiesQuery);
  const forget = useForgetAreas();
  const [code, setCode] = useState('');
  const [parts, setParts] = useState('');
  const all = municipalities.data?.items ?? [];
  const chosen = all.find((each) => each.code === code);
  const names = parts
    .split('\n')
    .map((name) => name.trim())
    .filter(Boolean);
  const add = useMutation({
    mutationFn: async () => {
      if (chosen) await addUnlessThere({ level: 'municipality', ...chosen });
      for (const name of names) await addUnlessThere({ level: 'district', name });
    },
    onSuccess: () => setParts(''),
    onSettled: forget,
  });
  const search = (text: string) => {
    const wanted = text.trim().toLocaleLowerCase('sv');
    const options = all
      .filter(({ name }) => name.toLocaleLowerCase('sv').includes(wanted))
      .slice(0, SHOWN_MAX)
      .map((each) => ({ value: each.code, label: each.name, beside: each.code }));
    return [{ key: 'all', heading: null, options }];
  };
  const mayAdd = (hasMunicipality || chosen !== undefined) && (names.length > 0 || !!chosen);
  return (
    <section className="part-group">
      {!hasMunicipality && (
        <Combobox
          id="municipality"
          label={t('setup.areas.municipalityLabel')}
          hint={t('setup.areas.municipalityHint')}
          search={search}
          chosen={code}
          chosenLabel={chosen?.name ?? ''}
          onChoose={setCode}
          listLabel={t('setup.areas.municipalityLabel')}
          hits={(count) => t('setup.areas.hits', { count })}
        />
      )}
      <TextArea
        id="parts"
        label={t('setup.areas.parts')}
        hint={t('setup.areas.partsHint')}
        value={parts}
        onChange={setParts}
      />
      {add.isError && (
        <Alert kind="attention" role="alert">
          <p>
            {add.error instanceof ApiProblem && add.error.fields[0]
              ? add.error.fields[0].message
              : problemText(add.error, t)}
          </p>
        </Alert>
      )}
      <p role="status">{add.isSuccess && t('setup.saved')}</p>
      <Button busy={add.isPending} disabled={!mayAdd} onClick={() => add.mutate()}>
        {t('setup.areas.add')}
      </Button>
    </section>
  );
}

/** What is there already, from a try before, is no hindrance. */
async function addUnlessThere(area: Parameters<typeof addArea>[0]): Promise<void> {
  try {
    await addArea(area);
  } catch (problem) {
    if (!(problem instanceof ApiProblem) || problem.code !== TAKEN) throw problem;
  }
}
