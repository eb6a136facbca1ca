import '../styles/collections.css';
import '../styles/risks.css';
import '../styles/city.css';
import { collectionStateWords } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { CollectionSumsPart } from '../collections/collection-sums.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Tag } from '../ui/tag.js';
import { CityGoals } from './city-goals.js';
import { cityPictureQuery } from './city-queries.js';
import { CityRisks } from './city-risks.js';
import { CityWork } from './city-work.js';
import { HeardPart } from './heard-part.js';

const ONE = /^\/collections\/([0-9a-f-]{36})\/city$/;

/** The city's picture of a year: what all who were asked have answered, put together. */
export default function CityPage({ session, address }: { session: Session; address: URL }) {
  const id = ONE.exec(address.pathname)?.[1] ?? '';
  return (
    <Shell session={session}>
      <div className="collections city">
        <CityView id={id} />
      </div>
    </Shell>
  );
}

function CityView({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const { data, error, refetch } = useQuery(cityPictureQuery(id));
  usePageTitle(t('city.heading', { year: data?.year ?? '' }));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data) return <Loading />;
  const { year, state, asOfPosition } = data;
  return (
    <>
      <header>
        <p className="muted">
          <Link href={`/collections/${id}`}>{t('collections.ofYear', { year })}</Link>
        </p>
        <h1>{t('city.heading', { year })}</h1>
        <p className="lead">{t('city.lead')}</p>
        <p>
          <Tag kind={state === 'open' ? 'accent' : 'neutral'}>
            {collectionStateWords[state][languageOf(i18n)]}
          </Tag>{' '}
          {asOfPosition === null ? t('city.moves') : t('city.closedAt', { position: asOfPosition })}
        </p>
      </header>
      <HeardPart picture={data} />
      <CollectionSumsPart id={id} />
      <CityRisks picture={data} />
      <CityWork picture={data} />
      <CityGoals picture={data} onJudged={() => void refetch()} />
    </>
  );
}
