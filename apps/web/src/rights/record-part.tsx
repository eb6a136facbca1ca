import '../styles/rights.css';
import { roleNames, type Role } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button, DownloadLink } from '../ui/button.js';
import { Select } from '../ui/select.js';
import { Table } from '../ui/table.js';
import { NoticeForm } from './notice-form.js';
import { handledQuery, recordQuery, type ProcessingRecord } from './rights-queries.js';

/** The record of processing of one authority (article 30 GDPR), and what it tells of it in its own words. */
export function RecordPart({ address }: { address: URL }) {
  const { t } = useTranslation();
  usePageTitle(t('rights.record.heading'));
  const handled = useQuery(handledQuery);
  const asked = address.searchParams.get('organisation');
  const shown = handled.data?.find(({ id }) => id === asked) ?? handled.data?.[0];
  return (
    <>
      <header>
        <p className="rights-work">
          <Link href="/rights">{t('rights.back')}</Link>
        </p>
        <h1>{t('rights.record.heading')}</h1>
        <p>{t('rights.record.lead')}</p>
      </header>
      {handled.isPending && <Loading />}
      {handled.isError && (
        <Failure problem={handled.error} onRetry={() => void handled.refetch()} />
      )}
      {handled.data && handled.data.length > 1 && (
        <div className="rights-work">
          <Select
            id="record-organisation"
            label={t('rights.open.organisation')}
            value={shown?.id ?? ''}
            onChange={(id) => moveTo(`/rights/record?organisation=${id}`, { replace: true })}
          >
            {handled.data.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </div>
      )}
      {shown && <OfAuthority key={shown.id} id={shown.id} />}
    </>
  );
}

function OfAuthority({ id }: { id: string }) {
  const { t } = useTranslation();
  const record = useQuery(recordQuery(id));
  if (record.isPending) return <Loading />;
  if (record.isError) {
    return <Failure problem={record.error} onRetry={() => void record.refetch()} />;
  }
  return (
    <>
      <div className="rights-buttons rights-work">
        <DownloadLink href={`/api/v1/processing-record.csv?organisation=${id}`}>
          {t('rights.record.csv')}
        </DownloadLink>
        <DownloadLink href={`/api/v1/processing-record?organisation=${id}`}>
          {t('rights.record.json')}
        </DownloadLink>
        <Button onClick={() => window.print()}>{t('rights.extract.print')}</Button>
      </div>
      <Readable record={record.data} />
      <NoticeForm key={record.data.revision} record={record.data} />
    </>
  );
}

function Readable({ record }: { record: ProcessingRecord }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const names = (held: readonly Role[]) => held.map((role) => roleNames[role][language]).join(', ');
  return (
    <article className="rights-extract">
      <h2>{record.organisationName}</h2>
      <Table caption={t('rights.record.table')} className="row-table rights-table">
        <thead>
          <tr>
            <th scope="col">{t('rights.record.activity')}</th>
            <th scope="col">{t('rights.record.subjects')}</th>
            <th scope="col">{t('rights.record.categories')}</th>
            <th scope="col">{t('rights.record.readers')}</th>
            <th scope="col">{t('rights.record.partly')}</th>
          </tr>
        </thead>
        <tbody>
          {record.activities.map((each) => (
            <tr key={each.code}>
              <th scope="row">{each.name[language]}</th>
              <td>{each.subjects[language]}</td>
              <td>{each.categories[language]}</td>
              <td>{names(each.readers)}</td>
              <td>{names(each.partly) || '–'}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      {record.parts.map(({ field, ...words }) => (
        <div key={field}>
          <h3>{t(`privacy.fields.${field}`)}</h3>
          <p className="rights-lines">{words[language]}</p>
        </div>
      ))}
      <h3>{t('rights.record.security')}</h3>
      <ul>
        {record.security.map((measure) => (
          <li key={measure.en}>{measure[language]}</li>
        ))}
      </ul>
      <h3>{t('rights.record.countries')}</h3>
      <p>{t('rights.record.noCountries')}</p>
    </article>
  );
}
