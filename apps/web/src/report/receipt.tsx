import '../styles/receipt.css';
import { CheckmarkCircleIcon } from '@navikt/aksel-icons';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { incidentReaders, isGuardedTier, isMoreOpen } from '#domain';
import { categoriesQuery } from '../api/queries.js';
import { formatDate, formatTime, localeOf } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { kindsInWords } from '../person-text/person-words.js';
import { roleName } from '../session/role-name.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { ButtonLink } from '../ui/button.js';
import { ownIncidentQuery } from './report-queries.js';
import { categoriesByCode, tierOf } from './usual-categories.js';

/** Proof that it has been received: the reference, what happens now, and the time. */
export function Receipt({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  usePageTitle(t('report.receipt.title'));
  const language = languageOf(i18n);
  const incident = useQuery(ownIncidentQuery(id));
  const categories = useQuery(categoriesQuery);
  if (incident.isPending) return <Loading />;
  if (incident.isError) {
    return <Failure problem={incident.error} onRetry={() => void incident.refetch()} />;
  }
  const { reference, receivedAt, tier, kind, category, personDataKinds } = incident.data;
  const told = categoriesByCode(categories.data?.items ?? []).get(category);
  const isRaised = told !== undefined && isMoreOpen(tierOf(kind, told), tier);
  const receivedMs = Date.parse(receivedAt);
  const names = incidentReaders(tier).readers.map((role) => roleName(role, language).toLowerCase());
  const readers = new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(names);
  return (
    <div className="report-step receipt">
      <div className="receipt-proof">
        <CheckmarkCircleIcon aria-hidden fontSize="3rem" />
        <h1>{t('report.receipt.heading')}</h1>
        <p className="receipt-label">{t('report.receipt.reference')}</p>
        <p className="receipt-reference">{reference}</p>
        <p>
          {t('report.receipt.received', {
            date: formatDate(receivedMs),
            time: formatTime(receivedMs, language),
          })}
        </p>
      </div>
      <h2>{t('report.receipt.nextHeading')}</h2>
      <ol className="receipt-next">
        <li>{t('report.receipt.readers', { readers })}</li>
        {personDataKinds.length > 0 && (
          <li>
            {t(isRaised ? 'personText.receiptRaised' : 'personText.receipt', {
              kinds: kindsInWords(personDataKinds, t),
            })}
          </li>
        )}
        <li>{t(isGuardedTier(tier) ? 'report.receipt.guarded' : 'report.receipt.counted')}</li>
        <li>{t('report.receipt.follow')}</li>
      </ol>
      {kind === 'staff_incident' && <p>{t('report.receipt.support')}</p>}
      <div className="report-actions">
        <ButtonLink href="/report" variant="primary">
          {t('report.receipt.another')}
        </ButtonLink>
        <ButtonLink href={`/my-incidents/${id}`}>{t('report.receipt.see')}</ButtonLink>
      </div>
    </div>
  );
}
