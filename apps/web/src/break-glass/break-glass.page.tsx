import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { may } from '../shell/pages.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/setup.css';
import '../styles/break-glass.css';
import { breakGlassQuery } from './break-glass-queries.js';
import { OpenedIncident } from './opened-incident.js';
import { OpenForm } from './open-form.js';
import { OpeningList } from './opening-list.js';

const INCIDENT = /^\/break-glass\/([0-9a-f-]{36})$/;

interface BreakGlassPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** Where one opens an incident in need, and where a second person reviews what was opened. */
export default function BreakGlassPage({ session, address }: BreakGlassPageProps) {
  const { t } = useTranslation();
  usePageTitle(t('breakGlass.heading'));
  const openings = useQuery(breakGlassQuery);
  const [, incidentId] = INCIDENT.exec(address.pathname) ?? [];
  const items = openings.data ?? [];
  const opening = items.find((each) => each.incidentId === incidentId);
  const others = items.filter(({ mine }) => !mine);
  const own = items.filter(({ mine }) => mine);
  return (
    <Shell session={session}>
      <div className="break-glass">
        <h1>{t('breakGlass.heading')}</h1>
        {openings.isPending && <Loading />}
        {openings.isError && (
          <Failure problem={openings.error} onRetry={() => void openings.refetch()} />
        )}
        {openings.data && incidentId !== undefined && (
          <OpenedIncident incidentId={incidentId} opening={opening} />
        )}
        {openings.data && incidentId === undefined && (
          <>
            {may(session, 'break-glass.review') && <OpeningList kind="review" items={others} />}
            {own.length > 0 && <OpeningList kind="own" items={own} />}
            {may(session, 'incident.break-glass') && <OpenForm />}
          </>
        )}
      </div>
    </Shell>
  );
}
