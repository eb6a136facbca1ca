import { ArrowLeftIcon, DownloadIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button, DownloadLink } from '../ui/button.js';
import { Table } from '../ui/table.js';
import { useClassWords } from './class-words.js';
import { protocolQuery, type Protocol } from './retention-queries.js';

/** One record of an erasure, to read, print and take out. */
export function ProtocolView({ id }: { id: string }) {
  const { t } = useTranslation();
  const { data, error, isPending, refetch } = useQuery(protocolQuery(id));
  usePageTitle(t('retention.protocols.title'));
  if (isPending) return <Loading />;
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  const file = (name: string) => `/api/v1/retention/protocols/${id}/${name}`;
  return (
    <article className="retention-protocol">
      <p>
        <Link href={`/retention?organisation=${data.organisationId}`} className="back-link">
          <ArrowLeftIcon aria-hidden fontSize="1.25rem" />
          {t('retention.heading')}
        </Link>
      </p>
      <h1>{t('retention.protocols.named', { designation: data.designation })}</h1>
      <p>{data.organisationName}</p>
      <div className="retention-actions">
        <Button onClick={() => window.print()}>{t('retention.protocols.print')}</Button>
        <DownloadLink href={file('record.json')}>
          <DownloadIcon aria-hidden fontSize="1.25rem" />
          {t('retention.protocols.json')}
        </DownloadLink>
        <DownloadLink href={file('list.csv')}>
          <DownloadIcon aria-hidden fontSize="1.25rem" />
          {t('retention.protocols.csv')}
        </DownloadLink>
      </div>
      <Facts protocol={data} />
      <Classes protocol={data} />
      <References protocol={data} />
    </article>
  );
}

function Facts({ protocol }: { protocol: Protocol }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const at = (moment: string) => {
    const ms = Date.parse(moment);
    return `${formatDate(ms)} ${formatTime(ms, language)}`;
  };
  const person = ({ name }: { name: string | null }) => name ?? t('retention.hiddenPerson');
  const { proposedBy, proposedAt, approvedBy, approvedAt, madeAt, erased, fellAway } = protocol;
  const rows: [string, string][] = [
    [t('retention.protocols.erased'), String(erased)],
    [t('retention.protocols.fellAway'), String(fellAway)],
    [t('retention.protocols.proposedBy'), `${person(proposedBy)}, ${at(proposedAt)}`],
    [t('retention.protocols.approvedBy'), `${person(approvedBy)}, ${at(approvedAt)}`],
    [t('retention.protocols.made'), at(madeAt)],
    [t('retention.protocols.backups'), t(`retention.protocols.oldBackups.${protocol.oldBackups}`)],
    [t('retention.protocols.listHash'), protocol.listHash],
    [
      t('retention.protocols.hash'),
      `${protocol.sha256} ${t(protocol.isWhole ? 'retention.protocols.whole' : 'retention.protocols.changed')}`,
    ],
  ];
  return (
    <dl className="retention-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function Classes({ protocol }: { protocol: Protocol }) {
  const { t } = useTranslation();
  const classOf = useClassWords();
  return (
    <Table caption={t('retention.protocols.classes')} className="retention-table">
      <thead>
        <tr>
          <th scope="col">{t('retention.class')}</th>
          <th scope="col">{t('retention.decision')}</th>
          <th scope="col">{t('retention.protocols.due')}</th>
          <th scope="col">{t('retention.protocols.erased')}</th>
          <th scope="col">{t('retention.protocols.fellAway')}</th>
        </tr>
      </thead>
      <tbody>
        {protocol.classes.map((each) => (
          <tr key={each.ruleId}>
            <th scope="row">{classOf(each)}</th>
            <td>
              {each.decision}
              {each.dnr && ` (${each.dnr})`}
            </td>
            <td>
              {each.dueFrom}–{each.dueTo}
            </td>
            <td>{each.erased}</td>
            <td>{each.fellAway}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function References({ protocol }: { protocol: Protocol }) {
  const { t } = useTranslation();
  const { references, fallen } = protocol;
  return (
    <>
      <section aria-labelledby="protocol-erased">
        <h2 id="protocol-erased">{t('retention.protocols.references')}</h2>
        {references.length === 0 && <p>{t('retention.protocols.noReferences')}</p>}
        <ul className="retention-references">
          {references.map(({ reference }) => (
            <li key={reference}>{reference}</li>
          ))}
        </ul>
      </section>
      {fallen.length > 0 && (
        <section aria-labelledby="protocol-fallen">
          <h2 id="protocol-fallen">{t('retention.protocols.fallen')}</h2>
          <ul className="retention-list">
            {fallen.map(({ reference, why }) => (
              <li key={reference}>
                {reference}: {t(`retention.why.${why}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
