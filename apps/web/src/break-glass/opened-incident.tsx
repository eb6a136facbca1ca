import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { categoriesQuery } from '../api/queries.js';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { namesByCode } from '../picture/names.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { Alert } from '../ui/alert.js';
import { openedIncidentQuery, type BreakGlass } from './break-glass-queries.js';
import { useMinutesLeft } from './use-minutes-left.js';

interface OpenedIncidentProps {
  readonly incidentId: string;
  /** Absent when the hour is over, or it was never opened. */
  readonly opening: BreakGlass | undefined;
}

/** The one incident that is open. The banner of every page says for how long. */
export function OpenedIncident({ incidentId, opening }: OpenedIncidentProps) {
  const { t } = useTranslation();
  const minutes = useMinutesLeft(opening?.expiresAt);
  return (
    <>
      <p>
        <Link href="/break-glass">{t('breakGlass.back')}</Link>
      </p>
      {opening === undefined || minutes === 0 ? (
        <Alert heading={t('breakGlass.over')}>
          <p>{t('breakGlass.overHelp')}</p>
        </Alert>
      ) : (
        <>
          <h2>{t('breakGlass.incident', { reference: opening.reference })}</h2>
          <Content incidentId={incidentId} />
        </>
      )}
    </>
  );
}

function Content({ incidentId }: { incidentId: string }) {
  const { t, i18n } = useTranslation();
  const incident = useQuery(openedIncidentQuery(incidentId));
  const categories = useQuery(categoriesQuery);
  if (incident.isPending) return <Loading />;
  if (incident.isError) {
    return <Failure problem={incident.error} onRetry={() => void incident.refetch()} />;
  }
  const language = languageOf(i18n);
  const { kind, category, receivedAt, body } = incident.data;
  const nameOf = namesByCode([], categories.data?.items ?? []);
  const when = (text: string) =>
    `${formatDate(Date.parse(text))} ${formatTime(Date.parse(text), language)}`;
  const rows: [string, string | undefined][] = [
    ['kind', t(`breakGlass.kinds.${kind}`)],
    ['category', nameOf(category, language)],
    ['occurred', body?.occurredFrom && when(body.occurredFrom)],
    ['received', when(receivedAt)],
    ['text', body?.text ?? t('breakGlass.noText')],
  ];
  return (
    <dl className="break-glass-facts">
      {rows.map(([name, value]) => (
        <div key={name}>
          <dt>{t(`breakGlass.facts.${name}`)}</dt>
          <dd>{value ?? '–'}</dd>
        </div>
      ))}
    </dl>
  );
}
