import '../styles/rights.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { moveTo } from '../navigation/address.js';
import { noticesQuery } from '../rights/rights-queries.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button } from '../ui/button.js';
import { Select } from '../ui/select.js';

interface PrivacyPageProps {
  readonly session: Session | null;
  readonly address: URL;
}

const rights = ['access', 'rectification', 'restriction', 'objection', 'erasure'] as const;

/** What each authority does with personal data (articles 13 and 14 GDPR). Open to all. */
export default function PrivacyPage({ session, address }: PrivacyPageProps) {
  const { t } = useTranslation();
  usePageTitle(t('privacy.heading'));
  const notices = useQuery(noticesQuery);
  const items = notices.data ?? [];
  const asked = address.searchParams.get('organisation');
  const shown = items.find(({ organisationId }) => organisationId === asked) ?? items[0];
  return (
    <Shell session={session}>
      <div className="rights rights-notice">
        <header>
          <h1>{t('privacy.heading')}</h1>
          <p>{t('privacy.lead')}</p>
        </header>
        {notices.isPending && <Loading />}
        {notices.isError && (
          <Failure problem={notices.error} onRetry={() => void notices.refetch()} />
        )}
        {notices.data?.length === 0 && <p>{t('privacy.none')}</p>}
        {items.length > 1 && (
          <div className="rights-work">
            <Select
              id="privacy-organisation"
              label={t('privacy.choose')}
              value={shown?.organisationId ?? ''}
              onChange={(id) => moveTo(`/privacy?organisation=${id}`, { replace: true })}
            >
              {items.map(({ organisationId, organisationName }) => (
                <option key={organisationId} value={organisationId}>
                  {organisationName}
                </option>
              ))}
            </Select>
          </div>
        )}
        {shown && <Notice notice={shown} />}
      </div>
    </Shell>
  );
}

interface NoticeProps {
  readonly notice: {
    readonly organisationName: string;
    readonly parts: readonly {
      readonly field: string;
      readonly sv: string;
      readonly en: string;
    }[];
  };
}

function Notice({ notice }: NoticeProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <article aria-labelledby="authority">
      <h2 id="authority">{notice.organisationName}</h2>
      {notice.parts.map(({ field, ...words }) => (
        <section key={field}>
          <h3>{t(`privacy.fields.${field}`)}</h3>
          <p className="rights-lines">{words[language]}</p>
        </section>
      ))}
      <section>
        <h3>{t('privacy.rights')}</h3>
        <ul>
          {rights.map((each) => (
            <li key={each}>{t(`privacy.rightsList.${each}`)}</li>
          ))}
        </ul>
        <p>{t('privacy.automatic')}</p>
        <p>{t('privacy.complaint')}</p>
      </section>
      <div className="rights-work">
        <Button onClick={() => window.print()}>{t('privacy.print')}</Button>
      </div>
    </article>
  );
}
