import '../styles/pictures.css';
import '../styles/editions.css';
import { periodText, pictureKinds, type PictureKind } from '#domain';
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
import { MemoView } from '../editions/memo-view.js';
import { ReviewView } from '../editions/review-view.js';
import { BeginForm } from './begin-form.js';
import { PictureView } from './picture-view.js';
import { picturesQuery, type PictureLine } from './picture-queries.js';
import { TemplatePart } from './template-part.js';

const EDITION = /^\/editions\/([0-9a-f-]{36})(\/memo)?$/;
const PICTURE = /^\/pictures\/([0-9a-f-]{36})(\/review)?$/;

interface PicturesPageProps {
  readonly session: Session;
  readonly address: URL;
}

/** The pictures that an authority makes: all of them, one, or what they all ask for. */
export default function PicturesPage({ session, address }: PicturesPageProps) {
  const { t } = useTranslation();
  const [, id, review] = PICTURE.exec(address.pathname) ?? [];
  const [, edition, memo] = EDITION.exec(address.pathname) ?? [];
  usePageTitle(t('pictures.heading'));
  const part = () => {
    if (address.pathname === '/pictures/template') {
      const kind = kindIn(address);
      return <TemplatePart key={kind} session={session} kind={kind} />;
    }
    if (edition !== undefined && memo) return <MemoView key={edition} id={edition} />;
    if (edition !== undefined) return <EditionView key={edition} id={edition} session={session} />;
    // Whoever only reviews or registers has been given the address by somebody who writes: they see what is theirs.
    if (id !== undefined && (review || !may(session, 'picture.read'))) {
      return <ReviewView key={id} id={id} />;
    }
    return id === undefined ? (
      <Pictures session={session} kind={kindIn(address)} />
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

/** The kind that an address asks for: pictures, where it asks for none. */
const kindIn = (address: URL): PictureKind =>
  pictureKinds.find((kind) => kind === address.searchParams.get('kind')) ?? 'picture';

/** Pictures, plans and follow-ups: the same page for each, with what belongs to it. */
function Kinds({ session, chosen }: { session: Session; chosen: PictureKind }) {
  const { t } = useTranslation();
  // The municipality's own is shown to those who write it or register its decision.
  const isCity = chosen === 'city' || may(session, 'picture.city') || may(session, 'picture.register'); // prettier-ignore
  const kinds = pictureKinds.filter((kind) => kind !== 'city' || isCity);
  return (
    <nav className="pictures-kinds" aria-label={t('pictures.kinds')}>
      <ul>
        {kinds.map((kind) => (
          <li key={kind}>
            <Link
              href={kind === 'picture' ? '/pictures' : `/pictures?kind=${kind}`}
              aria-current={kind === chosen ? 'page' : undefined}
            >
              {t(`pictures.list_${kind}`)}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Pictures({ session, kind }: { session: Session; kind: PictureKind }) {
  const { t } = useTranslation();
  const canRead = may(session, 'picture.read');
  const { data, error, isPending, refetch } = useQuery({ ...picturesQuery, enabled: canRead });
  const items = data?.items.filter((each) => each.kind === kind);
  return (
    <>
      <header>
        <h1>{t('pictures.heading', { context: kind })}</h1>
        <p className="lead">{t('pictures.lead', { context: kind })}</p>
        {may(session, 'picture.template') && (
          <p>
            <Link href={`/pictures/template?kind=${kind}`}>
              {t('pictures.template.link', { context: kind })}
            </Link>
          </p>
        )}
      </header>
      <Kinds session={session} chosen={kind} />
      {canRead && isPending && <Loading />}
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {items?.length === 0 && (
        <section className="pictures-empty" aria-labelledby="empty-heading">
          <h2 id="empty-heading">{t('pictures.none', { context: kind })}</h2>
          <p>{t('pictures.noneText', { context: kind })}</p>
        </section>
      )}
      {items && items.length > 0 && <PictureTable kind={kind} items={items} />}
      {may(session, 'picture.follow') && <FollowedPart />}
      {may(session, 'edition.read') && <EditionsPart kind={kind} />}
      {kind === 'city' && may(session, 'picture.city') && (
        <p>
          <Link href="/collections">{t('pictures.restsOnCollection')}</Link>
        </p>
      )}
      {data && kind !== 'city' && data.organisations.length > 0 && (
        <BeginForm key={kind} kind={kind} pictures={data} />
      )}
    </>
  );
}

function PictureTable({
  kind,
  items,
}: {
  readonly kind: PictureKind;
  readonly items: readonly PictureLine[];
}) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const dueText = ({ decidedOn, dueOn }: PictureLine): string => {
    if (decidedOn === null) return t('pictures.notDecided');
    return dueOn === null
      ? t('pictures.decided', { decidedOn })
      : t('pictures.due', { decidedOn, dueOn });
  };
  return (
    <Table caption={t('pictures.list', { context: kind })} className="row-table pictures-table">
      <thead>
        <tr>
          <th scope="col">{t('pictures.picture', { context: kind })}</th>
          <th scope="col">{t('pictures.organisation')}</th>
          <th scope="col">{t('pictures.writtenColumn')}</th>
          <th scope="col">{t('pictures.comments.heading')}</th>
          <th scope="col">{t('pictures.dueColumn')}</th>
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
            <td>{dueText(each)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
