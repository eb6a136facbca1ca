import { periodText, type EditionContent } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ApiProblem } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Alert } from '../ui/alert.js';
import { EditionContentView } from './edition-content-view.js';
import { previewQuery } from './edition-queries.js';
import { WayPart } from './way-part.js';

const NOT_FOUND = 404;

/** What somebody reviews or registers: the picture as it would be frozen, with the steps that are theirs. */
export function ReviewView({ id }: { id: string }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(previewQuery(id));
  const content = data?.content as unknown as EditionContent | undefined;
  const what = content && {
    area: content.picture.area.name,
    period: periodText(content.picture.period, language),
  };
  const kind = content?.picture.kind;
  usePageTitle(what ? t('pictures.title', { ...what, context: kind }) : t('pictures.heading'));
  if (error instanceof ApiProblem && error.status === NOT_FOUND) return <NotToReview />;
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!content || !what) return <Loading />;
  const nameOf = (code: string): string =>
    content.template.sections.find((section) => section.code === code)?.name[language] ?? code;
  return (
    <article className="pictures-one">
      <header>
        <p className="report-area">{content.picture.organisation.name}</p>
        <h1>{t('pictures.title', { ...what, context: kind })}</h1>
        <p className="lead">
          {t(data?.frozenAt ? 'editions.frozenLead' : 'editions.reviewLead', { context: kind })}
        </p>
        <p className="report-links">
          <Link href="/pictures">{t('pictures.back')}</Link>
        </p>
      </header>
      <WayPart id={id} nameOf={nameOf} seenHash={data?.seenHash} />
      <h2 className="review-what">{t('editions.reviewWhat', { context: kind })}</h2>
      <EditionContentView content={content} />
    </article>
  );
}

/** A draft, also one that was just sent back: nothing went wrong, and there is nothing to try again. */
function NotToReview() {
  const { t } = useTranslation();
  return (
    <Alert role="status" heading={t('editions.notToReview')} headingLevel={1}>
      <p>{t('editions.notToReviewText')}</p>
      <p>
        <Link href="/pictures">{t('pictures.back')}</Link>
      </p>
    </Alert>
  );
}
