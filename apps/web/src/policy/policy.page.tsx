import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { may } from '../shell/pages.js';
import { Shell } from '../shell/shell.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/policy.css';
import { Explainer } from './explainer.js';
import { ReadingMatrix } from './reading-matrix.js';
import { RuleList } from './rule-list.js';

/** Why somebody may or may not reach an incident, and the rules that decide it. */
export function PolicyPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  usePageTitle(t('policy.title'));
  return (
    <Shell session={session}>
      <div className="policy">
        <header>
          <h1>{t('policy.title')}</h1>
          <p>{t('policy.intro')}</p>
        </header>
        {may(session, 'policy.explain') && <Explainer />}
        <section aria-labelledby="policy-matrix">
          <h2 id="policy-matrix">{t('policy.matrix.heading')}</h2>
          <p>{t('policy.matrix.intro')}</p>
          <ReadingMatrix />
        </section>
        <section aria-labelledby="policy-rules">
          <h2 id="policy-rules">{t('policy.rules.heading')}</h2>
          <p>{t('policy.rules.intro')}</p>
          <RuleList />
        </section>
      </div>
    </Shell>
  );
}
