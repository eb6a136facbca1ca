import { periodText, type EditionContent } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { may } from '../shell/pages.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { DownloadLink } from '../ui/button.js';
import { Tag } from '../ui/tag.js';
import { DifferencesPart } from './differences-part.js';
import { EditionContentView } from './edition-content-view.js';
import { EditionList, editionKind } from './edition-list.js';
import { editionQuery } from './edition-queries.js';
import { PublishPart } from '../public-editions/publish-part.js';
import { PapersPart } from './papers-part.js';
import { VerifyPart } from './verify-part.js';

/** One frozen version: readable and printable, with what it takes to check it. */
export function EditionView({ id, session }: { id: string; session: Session }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(editionQuery(id));
  const what = data && { area: data.areaName, period: periodText(data.period, language) };
  usePageTitle(
    what ? t('pictures.title', { ...what, context: data.pictureKind }) : t('editions.heading'),
  );
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data || !what) return <Loading />;
  const content = data.content as unknown as EditionContent;
  return (
    <article className="pictures-one">
      <header>
        <p className="report-area">{data.organisationName}</p>
        <h1>{t('pictures.title', { ...what, context: data.pictureKind })}</h1>
        <p className="lead">{t('editions.number', { number: data.number })}</p>
        <p>
          <Tag kind={data.isReplaced ? 'attention' : 'accent'}>{editionKind(data, t)}</Tag>
        </p>
        <p className="report-links">
          <Link href="/pictures">{t('pictures.back')}</Link>
          {may(session, 'picture.read') && (
            <Link href={`/pictures/${data.pictureId}`}>
              {t('editions.toPicture', { context: data.pictureKind })}
            </Link>
          )}
        </p>
      </header>
      <PapersPart editionId={data.id} mayWriteMemo={may(session, 'picture.read')} />
      <VerifyPart edition={data} />
      {data.kind === 'decided' && (
        <PublishPart editionId={data.id} mayPublish={may(session, 'picture.register')} />
      )}
      {data.versions.length > 1 && (
        <>
          <EditionList items={data.versions} caption={t('editions.versions')} />
          <DifferencesPart edition={data} />
        </>
      )}
      <EditionContentView content={content} />
      <footer className="edition-footer">
        <p>{t('editions.hash', { hash: data.hash })}</p>
        <DownloadLink href={`/api/v1/editions/${data.id}.json`}>{t('editions.file')}</DownloadLink>
      </footer>
    </article>
  );
}
