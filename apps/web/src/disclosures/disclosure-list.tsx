import { disclosureKindWords, disclosureStateWords } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { capitalise, formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { may } from '../shell/pages.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { ButtonLink, DownloadLink } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { disclosuresQuery, LOG_ADDRESS, type Disclosure } from './disclosure-queries.js';

/** The requests, the last first, with how long each has been open. */
export function DisclosureList({ session }: { session: Session }) {
  const { t } = useTranslation();
  usePageTitle(t('disclosure.heading'));
  const list = useQuery(disclosuresQuery);
  return (
    <>
      <header>
        <h1>{t('disclosure.heading')}</h1>
        <p>{t('disclosure.lead')}</p>
      </header>
      <div className="disclosure-actions">
        {may(session, 'disclosure.write') && (
          <ButtonLink href="/disclosures/new" variant="primary">
            {t('disclosure.new')}
          </ButtonLink>
        )}
        {list.data && list.data.length > 0 && (
          <DownloadLink href={LOG_ADDRESS}>{t('disclosure.log')}</DownloadLink>
        )}
      </div>
      {list.isPending && <Loading />}
      {list.isError && <Failure problem={list.error} onRetry={() => void list.refetch()} />}
      {list.data?.length === 0 && <p>{t('disclosure.none')}</p>}
      {list.data && list.data.length > 0 && <Rows items={list.data} />}
    </>
  );
}

function Rows({ items }: { items: readonly Disclosure[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Table caption={t('disclosure.caption')} className="disclosure-table">
      <thead>
        <tr>
          <th scope="col">{t('disclosure.designation')}</th>
          <th scope="col">{t('disclosure.kind')}</th>
          <th scope="col">{t('disclosure.received')}</th>
          <th scope="col">{t('disclosure.state')}</th>
          <th scope="col">{t('disclosure.days')}</th>
          <th scope="col">{t('disclosure.incidents')}</th>
          <th scope="col">{t('disclosure.masked')}</th>
          <th scope="col">{t('disclosure.handedOut')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((one) => (
          <tr key={one.id}>
            <th scope="row">
              <Link href={`/disclosures/${one.id}`}>{one.designation ?? one.id}</Link>
            </th>
            <td>{capitalise(disclosureKindWords[one.kind][language])}</td>
            <td>{formatDate(Date.parse(one.receivedAt))}</td>
            <td>{capitalise(disclosureStateWords[one.state][language])}</td>
            <td>{one.daysOpen}</td>
            <td>{one.incidents}</td>
            <td>{one.fieldsMasked}</td>
            <td>{one.handedOutAt ? formatDate(Date.parse(one.handedOutAt)) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
