import '../styles/register.css';
import { DownloadIcon } from '@navikt/aksel-icons';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { may } from '../shell/pages.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Button, DownloadLink } from '../ui/button.js';
import { Publications } from './publications.js';
import { RegisterFilters } from './register-filters.js';
import { addressOf, choiceIn, fileAddress, registerQuery } from './register-queries.js';
import { RegisterTable } from './register-table.js';

interface RegisterPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** The register of documents: what has come in, with its designation and the number of its case. */
export default function RegisterPage({ session, address }: RegisterPageProps) {
  const { t } = useTranslation();
  usePageTitle(t('register.heading'));
  const choice = choiceIn(address);
  const register = useInfiniteQuery(registerQuery(choice));
  const items = register.data?.pages.flatMap((page) => page.items);
  const isNarrowed = addressOf(choice) !== '/register';
  return (
    <Shell session={session}>
      <div className="register">
        <header>
          <h1>{t('register.heading')}</h1>
          <p>{t('register.lead')}</p>
        </header>
        <RegisterFilters key={addressOf(choice)} choice={choice} />
        {register.isPending && <Loading />}
        {register.isError && (
          <Failure problem={register.error} onRetry={() => void register.refetch()} />
        )}
        {items?.length === 0 && <p>{t(isNarrowed ? 'register.noneSuch' : 'register.none')}</p>}
        {items && items.length > 0 && (
          <>
            <div className="register-files">
              <DownloadLink href={fileAddress('csv', choice)}>
                <DownloadIcon aria-hidden fontSize="1.25rem" />
                {t('register.csv')}
              </DownloadLink>
              <DownloadLink href={fileAddress('xml', choice)}>
                <DownloadIcon aria-hidden fontSize="1.25rem" />
                {t('register.xml')}
              </DownloadLink>
            </div>
            <RegisterTable
              items={items}
              mayWrite={may(session, 'register.write')}
              mayFollow={may(session, 'incident.handle')}
            />
          </>
        )}
        {register.hasNextPage && (
          <Button busy={register.isFetchingNextPage} onClick={() => void register.fetchNextPage()}>
            {t('register.more')}
          </Button>
        )}
        {may(session, 'register.write') && <Publications />}
      </div>
    </Shell>
  );
}
