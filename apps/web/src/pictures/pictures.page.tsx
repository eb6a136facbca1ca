import '../styles/pictures.css';
import '../styles/editions.css';
import { periodText } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { may } from '../shell/pages.js';
import { Shell } from '../shell/shell.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { Table } from '../ui/table.js';
import { EditionView } from '../editions/edition-view.js';
import { EditionsPart, FollowedPart } from '../editions/list-parts.js';
import { ReviewView } from '../editions/review-view.js';
import { BeginForm } from './begin-form.js';
import { PictureView } from './picture-view.js';
import { picturesQuery, type PictureLine } from './picture-queries.js';
import { TemplatePart } from './template-part.js';

const EDITION = /^\/editions\/([0-9a-f-]{36})$/;
const PICTURE = /^\/pictures\/([0-9a-f-]{36})(\/review)?$/;

interface PicturesPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** The pictures that an authority makes: all of them, one, or what they all ask for. */
export default function PicturesPage({ session, address }: PicturesPageProps) {
  const { t } = useTranslation();
  const [, id, review] = PICTURE.exec(address.pathname) ?? [];
  const [, edition] = EDITION.exec(address.pathname) ?? [];
  usePageTitle(t('pictures.heading'));
  const part = () => {
    if (address.pathname === '/pictures/template') return <TemplatePart session={session} />;
    if (edition !== undefined) return <EditionView key={edition} id={edition} session={session} />;
    // Whoever only reviews or registers has been given the address by somebody who writes: they see what is theirs.
    if (id !== undefined && (review || !may(session, 'picture.read'))) {
      return <ReviewView key={id} id={id} />;
    }
    return id === undefined ? (
      <Pictures session={session} />
    ) : (
      <PictureView key={id} id={id} session={session} />
    );
  };
  return (
    <Shell session={session}>
      <div className="pictures">{part()}</div>
    </Shell>
  );
}

function Pictures({ session }: { session: Session }) {
  const { t } = useTranslation();
  const canRead = may(session, 'picture.read');
  const { data, error, isPending, refetch } = useQuery({ ...picturesQuery, enabled: canRead });
  return (
    <>
      <header>
        <h1>{t('pictures.heading')}</h1>
        <p className="lead">{t('pictures.lead')}</p>
        {may(session, 'picture.template') && (
          <p>
            <Link href="/pictures/template">{t('pictures.template.link')}</Link>
          </p>
        )}
      </header>
      {canRead && isPending && <Loading />}
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {data?.items.length === 0 && (
        <section className="pictures-empty" aria-labelledby="empty-heading">
          <h2 id="empty-heading">{t('pictures.none')}</h2>
          <p>{t('pictures.noneText')}</p>
        </section>
      )}
      {data && data.items.length > 0 && <PictureTable items={data.items} />}
      {may(session, 'picture.follow') && <FollowedPart />}
      {may(session, 'edition.read') && <EditionsPart />}
      {data && data.organisations.length > 0 && <BeginForm pictures={data} />}
    </>
  );
}

function PictureTable({ items }: { items: readonly PictureLine[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <Table caption={t('pictures.list')} className="row-table pictures-table">
      <thead>
        <tr>
          <th scope="col">{t('pictures.picture')}</th>
          <th scope="col">{t('pictures.organisation')}</th>
          <th scope="col">{t('pictures.writtenColumn')}</th>
          <th scope="col">{t('pictures.comments.heading')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <Link href={`/pictures/${each.id}`}>
                {each.areaName} {periodText(each.period, language)}
              </Link>
            </th>
            <td>{each.organisationName}</td>
            <td>{t('pictures.written', { written: each.written, sections: each.sections })}</td>
            <td>
              {each.openComments > 0
                ? t('pictures.comments.open', { count: each.openComments })
                : t('pictures.comments.noneOpen')}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
