import { periodText, type EditionContent } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { EditionContentView } from './edition-content-view.js';
import { previewQuery } from './edition-queries.js';
import { WayPart } from './way-part.js';

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
  usePageTitle(what ? t('pictures.title', what) : t('pictures.heading'));
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!content || !what) return <Loading />;
  const nameOf = (code: string): string =>
    content.template.sections.find((section) => section.code === code)?.name[language] ?? code;
  return (
    <article className="pictures-one">
      <header>
        <p className="report-area">{content.picture.organisation.name}</p>
        <h1>{t('pictures.title', what)}</h1>
        <p className="lead">{t(data?.frozenAt ? 'editions.frozenLead' : 'editions.reviewLead')}</p>
        <p className="report-links">
          <Link href="/pictures">{t('pictures.back')}</Link>
        </p>
      </header>
      <WayPart id={id} nameOf={nameOf} seenHash={data?.seenHash} />
      <h2 className="review-what">{t('editions.reviewWhat')}</h2>
      <EditionContentView content={content} />
    </article>
  );
}
