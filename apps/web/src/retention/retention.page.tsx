import '../styles/retention.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { moveTo } from '../navigation/address.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Select } from '../ui/select.js';
import { Due } from './due.js';
import { Proposals } from './proposals.js';
import { ProtocolView } from './protocol-view.js';
import { Protocols } from './protocols.js';
import { authoritiesQuery } from './retention-queries.js';
import { Rules } from './rules.js';
import { Stops } from './stops.js';

const PROTOCOL = /^\/retention\/protocols\/([0-9a-f-]{36})$/;

interface RetentionPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** What an authority keeps and erases: rules, holds, what is due, proposals and records. */
export default function RetentionPage({ session, address }: RetentionPageProps) {
  const [, protocolId] = PROTOCOL.exec(address.pathname) ?? [];
  return (
    <Shell session={session}>
      <div className="retention">
        {protocolId === undefined ? (
          <Overview chosen={address.searchParams.get('organisation')} />
        ) : (
          <ProtocolView id={protocolId} />
        )}
      </div>
    </Shell>
  );
}

function Overview({ chosen }: { chosen: string | null }) {
  const { t } = useTranslation();
  usePageTitle(t('retention.heading'));
  const { data, error, isPending, refetch } = useQuery(authoritiesQuery);
  const authority = data?.find(({ id }) => id === chosen) ?? data?.[0];
  return (
    <>
      <header>
        <h1>{t('retention.heading')}</h1>
        <p>{t('retention.lead')}</p>
      </header>
      {isPending && <Loading />}
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {data?.length === 0 && <p>{t('retention.noAuthority')}</p>}
      {data && data.length > 1 && authority && (
        <Select
          id="retention-authority"
          label={t('retention.authority')}
          value={authority.id}
          onChange={(id) => moveTo(`/retention?organisation=${id}`)}
        >
          {data.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      )}
      {authority && (
        <div className="retention-parts" key={authority.id}>
          {data?.length === 1 && <p>{t('retention.of', { name: authority.name })}</p>}
          <Due authority={authority} />
          <Proposals authority={authority} />
          <Protocols authority={authority} />
          <Rules authority={authority} />
          <Stops authority={authority} />
        </div>
      )}
    </>
  );
}
