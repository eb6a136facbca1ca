import '../styles/disclosures.css';
import type { Session } from '../api/client.js';
import { Shell } from '../shell/shell.js';
import { DisclosureList } from './disclosure-list.js';
import { OneDisclosure } from './one-disclosure.js';
import { RequestForm } from './request-form.js';
import { TryIncident } from './try-incident.js';

const ONE = /^\/disclosures\/([0-9a-f-]{36})(?:\/([0-9a-f-]{36}))?$/;

interface DisclosuresPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** Handing out of documents: the requests, one of them, and the trying of one incident. */
export default function DisclosuresPage({ session, address }: DisclosuresPageProps) {
  const [, id, incidentId] = ONE.exec(address.pathname) ?? [];
  return (
    <Shell session={session}>
      <div className="disclosures">
        {id && incidentId ? (
          <TryIncident key={incidentId} id={id} incidentId={incidentId} />
        ) : id ? (
          <OneDisclosure key={id} id={id} />
        ) : address.pathname === '/disclosures/new' ? (
          <RequestForm />
        ) : (
          <DisclosureList session={session} />
        )}
      </div>
    </Shell>
  );
}
