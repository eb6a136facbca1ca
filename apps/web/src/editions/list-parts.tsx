import { periodText, pictureKindWords, pictureStateWords, type PictureKind } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Failure } from '../shell/states.js';
import { Table } from '../ui/table.js';
import { EditionList } from './edition-list.js';
import { editionsQuery, followedQuery } from './edition-queries.js';

/** Pictures between the draft and the decision, for those who take the next step. */
export function FollowedPart() {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { data, error, refetch } = useQuery(followedQuery);
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  const waiting = data?.items.filter(({ state }) => state !== 'decided') ?? [];
  if (waiting.length === 0) return null;
  return (
    <Table caption={t('editions.followed')} className="row-table pictures-table">
      <thead>
        <tr>
          <th scope="col">{t('pictures.picture')}</th>
          <th scope="col">{t('editions.what')}</th>
          <th scope="col">{t('pictures.organisation')}</th>
          <th scope="col">{t('editions.state')}</th>
        </tr>
      </thead>
      <tbody>
        {waiting.map((each) => (
          <tr key={each.id}>
            <th scope="row">
              <Link href={`/pictures/${each.id}/review`}>
                {each.areaName} {periodText(each.period, language)}
              </Link>
            </th>
            <td>{pictureKindWords[each.kind][language]}</td>
            <td>{each.organisationName}</td>
            <td>{pictureStateWords[each.state][language]}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** Versions that one may read, of any picture, plan or follow-up. */
export function EditionsPart({ kind }: { kind: PictureKind }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(editionsQuery);
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  const items = data?.items.filter((each) => each.pictureKind === kind) ?? [];
  if (items.length === 0) return null;
  return <EditionList items={items} caption={t('editions.all')} ofMany />;
}
