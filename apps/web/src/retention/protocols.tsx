import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { Link } from '../navigation/link.js';
import { Failure } from '../shell/states.js';
import { Table } from '../ui/table.js';
import { protocolsQuery, type Authority } from './retention-queries.js';

/** The records of an authority, the last first. */
export function Protocols({ authority }: { authority: Authority }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(protocolsQuery(authority.id));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  return (
    <section aria-labelledby="retention-protocols">
      <h2 id="retention-protocols">{t('retention.protocols.heading')}</h2>
      {data?.length === 0 && <p>{t('retention.protocols.none')}</p>}
      {data && data.length > 0 && (
        <Table caption={t('retention.protocols.heading')} captionHidden className="retention-table">
          <thead>
            <tr>
              <th scope="col">{t('retention.protocols.number')}</th>
              <th scope="col">{t('retention.protocols.made')}</th>
              <th scope="col">{t('retention.protocols.erased')}</th>
              <th scope="col">{t('retention.protocols.fellAway')}</th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ id, designation, madeAt, erased, fellAway }) => (
              <tr key={id}>
                <th scope="row">
                  <Link href={`/retention/protocols/${id}`}>
                    {t('retention.protocols.named', { designation })}
                  </Link>
                </th>
                <td>{formatDate(Date.parse(madeAt))}</td>
                <td>{erased}</td>
                <td>{fellAway}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}
