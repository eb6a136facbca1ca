import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { Link } from '../navigation/link.js';
import { Shell } from '../shell/shell.js';
import { usePageTitle } from '../shell/use-page-title.js';
import '../styles/picture.css';
import '../styles/statistics.css';
import { TakeGroups } from './take-groups.js';
import { TakeIn } from './take-in.js';

/** More statistics from files, and the files that have been taken in: apart from the figures, which are read more often. */
export default function TakeInPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  usePageTitle(t('statistics.takePage.heading'));
  return (
    <Shell session={session}>
      <div className="picture statistics">
        <header>
          <h1>{t('statistics.takePage.heading')}</h1>
          <p className="report-links">
            <Link href="/statistics">{t('statistics.takePage.back')}</Link>
          </p>
        </header>
        <TakeIn />
        <TakeGroups />
      </div>
    </Shell>
  );
}
