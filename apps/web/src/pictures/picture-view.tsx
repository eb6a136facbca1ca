import { leftToSay, periodText } from '#domain';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../api/client.js';
import { languageOf } from '../i18n/language.js';
import { WayPart } from '../editions/way-part.js';
import { Link } from '../navigation/link.js';
import { noFilters, viewAddress } from '../navigation/view-address.js';
import { Failure, Loading } from '../shell/states.js';
import { usePageTitle } from '../shell/use-page-title.js';
import { LightTag } from './light-tag.js';
import { pictureQuery, type Picture, type Standing } from './picture-queries.js';
import { PictureSection } from './picture-section.js';

/** One picture: what stands in each section, beside what the figures say and what was written a year before. */
export function PictureView({ id, session }: { id: string; session: Session }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const queries = useQueryClient();
  const query = pictureQuery(id);
  const { data, error, refetch } = useQuery(query);
  const what = data && { area: data.areaName, period: periodText(data.period, language) };
  usePageTitle(what ? t('pictures.title', { ...what, context: data.kind }) : t('pictures.heading'));
  const { queryKey } = query;
  /** What has been kept stands in the page at once, without another look at the whole. */
  const keep = useCallback(
    (standing: Standing): void => {
      queries.setQueryData<Picture>(
        queryKey,
        (picture) => picture && withSection(picture, standing),
      );
    },
    [queries, queryKey],
  );
  if (error) return <Failure problem={error} onRetry={() => void refetch()} />;
  if (!data || !what) return <Loading />;
  const { template, standing, earlier } = data;
  const written = standing.filter(({ revision }) => revision > 0).length;
  const choice = { area: data.area, period: data.period, exact: true, filters: noFilters };
  const view = { ...choice, measure: 'rate' as const, level: null };
  return (
    <article className="pictures-one">
      <header>
        <p className="report-area">{data.organisationName}</p>
        <h1>{t('pictures.title', { ...what, context: data.kind })}</h1>
        <p className="lead">
          {t('pictures.state', { written, sections: template.length })}{' '}
          {data.state === 'draft' && t('pictures.working')}
        </p>
        <GroundText picture={data} />
        <p className="report-links">
          <Link href="/pictures">{t('pictures.back')}</Link>
          <Link href={viewAddress('/picture', view)}>{t('pictures.live')}</Link>
        </p>
      </header>
      <WayPart
        id={id}
        nameOf={(code) => template.find((each) => each.code === code)?.name[language] ?? code}
      />
      <Contents picture={data} />
      {template.map((section) => {
        const stands = standing.find((each) => each.section === section.code);
        const before = earlier?.sections.find((each) => each.section === section.code);
        return (
          stands && (
            <PictureSection
              key={section.code}
              {...{ session, section }}
              picture={data}
              standing={stands}
              before={before && before.revision > 0 ? before : null}
              onKept={keep}
            />
          )
        );
      })}
    </article>
  );
}

function withSection(picture: Picture, changed: Standing): Picture {
  const standing = picture.standing.map((each) =>
    each.section === changed.section ? changed : each,
  );
  return { ...picture, standing };
}

/** What a plan or a follow-up rests on: the decided version and its checksum, or why there is none. */
function GroundText({ picture }: { picture: Picture }) {
  const { t, i18n } = useTranslation();
  const { kind, restsOn, restsOnReason } = picture;
  if (kind === 'picture') return null;
  if (kind === 'city') {
    return (
      <p>
        <Link href="/collections">{t('pictures.restsOnCollection')}</Link>
      </p>
    );
  }
  if (restsOn === null) return <p>{t('pictures.restsOnNone', { reason: restsOnReason })}</p>;
  const period = periodText(restsOn.period, languageOf(i18n));
  const text = t('pictures.restsOn', { context: restsOn.kind, period, number: restsOn.number });
  return (
    <p>
      <Link href={`/editions/${restsOn.id}`}>{text}</Link>{' '}
      {t('pictures.checksum', { hash: restsOn.hash.slice(0, 12) })}
    </p>
  );
}

/** Where everything is, and what is left to say. */
function Contents({ picture }: { picture: Picture }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <nav className="pictures-contents" aria-labelledby="contents-heading">
      <h2 id="contents-heading">{t('pictures.contents')}</h2>
      <ol>
        {picture.template.map(({ code, name, kind }) => {
          const found = picture.standing.find(({ section }) => section === code);
          const left = found && found.revision > 0 ? leftToSay(kind, found.judgement).length : null;
          return (
            <li key={code}>
              <a href={`#section-${code}`}>{name[language]}</a>
              <span>
                {left === null && t('pictures.unwritten')}
                {left === 0 && t('pictures.whole')}
                {left !== null && left > 0 && t('pictures.left', { count: left })}
                {found && found.openComments > 0 && (
                  <> · {t('pictures.comments.open', { count: found.openComments })}</>
                )}
              </span>
              {found?.judgement.light && <LightTag light={found.judgement.light} />}
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
