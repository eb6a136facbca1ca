import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FileField } from '../administration/file-field.js';
import { formatCount } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { problemText } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { Button } from '../ui/button.js';
import { Details } from '../ui/details.js';
import { Select } from '../ui/select.js';
import { Table } from '../ui/table.js';
import {
  takeEvents,
  useForgetEvents,
  type EventList,
  type EventsOutcome,
} from './event-queries.js';

const FILE_BYTES_MAX = 1024 ** 2;

/** A file of events: tried first, then taken in whole. The same file can be taken in again and again. */
export function TakeEvents({ plansFor }: { plansFor: EventList['plansFor'] }) {
  const { t } = useTranslation();
  const [organisationId, setOrganisationId] = useState(plansFor[0]?.id);
  const forget = useForgetEvents();
  const tried = useMutation({
    mutationFn: async (file: File) => ({
      file,
      told: await takeEvents(file, organisationId, true),
    }),
  });
  const take = useMutation({
    mutationFn: (file: File) => takeEvents(file, organisationId, false),
    onSuccess: async () => {
      tried.reset();
      await forget();
    },
  });
  const problem = tried.error ?? take.error;
  return (
    <section className="event-file" aria-labelledby="event-file">
      <h2 id="event-file">{t('events.take.heading')}</h2>
      <p>{t('events.take.intro')}</p>
      <Details summary={t('events.take.columnsHeading')}>
        <p>{t('events.take.columns')}</p>
      </Details>
      {plansFor.length > 1 && (
        <Select
          id="event-file-organisation"
          label={t('events.organisation')}
          value={organisationId ?? ''}
          onChange={(id) => {
            tried.reset();
            setOrganisationId(id);
          }}
        >
          {plansFor.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      <FileField
        id="event-file-choose"
        label={t('events.take.file')}
        hint={t('events.take.fileHint')}
        accept=".csv,.txt"
        bytesMax={FILE_BYTES_MAX}
        tooLarge={t('events.take.tooLarge')}
        onChoose={(file) => {
          take.reset();
          tried.mutate(file);
        }}
      />
      {problem && (
        <Alert kind="attention" role="alert">
          <p>{problemText(problem, t)}</p>
        </Alert>
      )}
      <p role="status">{take.data && t('events.take.taken')}</p>
      {tried.data && (
        <Tried
          told={tried.data.told}
          isTaking={take.isPending}
          onTake={() => take.mutate(tried.data.file)}
        />
      )}
    </section>
  );
}

interface TriedProps {
  readonly told: EventsOutcome;
  readonly isTaking: boolean;
  readonly onTake: () => void;
}

function Tried({ told, isTaking, onTake }: TriedProps) {
  const { t, i18n } = useTranslation();
  const count = (value: number) => formatCount(value, languageOf(i18n));
  const { added, changed, unchanged, refused, errors } = told;
  if (refused > 0) {
    return (
      <Alert kind="attention" role="alert" heading={t('events.take.refused', { count: refused })}>
        <p>{t('events.take.mend')}</p>
        <Table caption={t('events.take.errors')} captionHidden className="event-errors">
          <thead>
            <tr>
              {(['line', 'column', 'value', 'why'] as const).map((key) => (
                <th key={key} scope="col">
                  {t(`events.take.${key}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {errors.map(({ line, column, value, message }) => (
              <tr key={`${line} ${column}`}>
                <th scope="row">{line}</th>
                <td>{column}</td>
                <td>{value}</td>
                <td>{message}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Alert>
    );
  }
  return (
    <>
      <p>
        {t('events.take.outcome', {
          ...{ added: count(added), changed: count(changed), unchanged: count(unchanged) },
        })}
      </p>
      {added + changed > 0 && (
        <Button busy={isTaking} onClick={onTake}>
          {t('events.take.do')}
        </Button>
      )}
    </>
  );
}
