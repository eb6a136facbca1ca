import { pictureSteps } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatDate, formatTime } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Alert } from '../ui/alert.js';
import { Details } from '../ui/details.js';
import type { Way } from './edition-queries.js';
import { ToldDifferences } from './told-differences.js';

/** What was approved and lies frozen: its age and hash, and what has been written since and is not in it. */
export function ProposalPart({ proposal }: { readonly proposal: NonNullable<Way['proposal']> }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const at = Date.parse(proposal.frozenAt);
  const { moved, hash } = proposal;
  return (
    <>
      <p>
        {t('editions.proposal.frozen', { date: formatDate(at), time: formatTime(at, language) })}
      </p>
      <p className="muted way-hash">{t('editions.hash', { hash })}</p>
      {moved.length === 0 ? (
        <p>{t('editions.proposal.same')}</p>
      ) : (
        <Alert kind="attention" heading={t('editions.proposal.moved')} headingLevel={3}>
          <p>{t('editions.proposal.movedText', { step: pictureSteps.return.words[language] })}</p>
          <Details summary={t('editions.proposal.what', { count: moved.length })}>
            <ToldDifferences
              items={moved}
              caption={t('editions.proposal.caption')}
              was={t('editions.proposal.was')}
              is={t('editions.proposal.is')}
            />
          </Details>
        </Alert>
      )}
    </>
  );
}
