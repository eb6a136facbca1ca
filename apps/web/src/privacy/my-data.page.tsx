import '../styles/rights.css';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { Link } from '../navigation/link.js';
import { myDataQuery } from '../rights/rights-queries.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { DownloadLink } from '../ui/button.js';
import { AccountTables } from './account-tables.js';

/** What is held of oneself as a user. */
export default function MyDataPage({ session }: { session: Session }) {
  const { t } = useTranslation();
  usePageTitle(t('myData.heading'));
  const mine = useQuery(myDataQuery);
  return (
    <Shell session={session}>
      <div className="rights">
        <header>
          <h1>{t('myData.heading')}</h1>
          <p>{t('myData.lead')}</p>
          <p>{t('myData.readers')}</p>
          <p>
            <Link href="/privacy">{t('myData.privacy')}</Link>
          </p>
        </header>
        {mine.isPending && <Loading />}
        {mine.isError && <Failure problem={mine.error} onRetry={() => void mine.refetch()} />}
        {mine.data && (
          <>
            <div className="rights-buttons rights-work">
              <DownloadLink href="/api/v1/my-data">{t('myData.download')}</DownloadLink>
            </div>
            <AccountTables account={mine.data} level={2} />
          </>
        )}
      </div>
    </Shell>
  );
}
