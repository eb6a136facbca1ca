import { DownloadIcon } from '@navikt/aksel-icons';
import type { LivePicture, PartFigures } from '#domain';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadCsv } from '../format/csv.js';
import { formatCount, formatDifference } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { Button } from '../ui/button.js';
import { Blank } from './blank.js';
import { ComparisonBar } from './comparison-bar.js';
import { Expected } from './expected.js';
import { figureColumns } from './figure-columns.js';
import { sourceLine } from './notes.js';
import type { PictureData } from './use-picture.js';

const SHOWN_FIRST = 15;

interface PartsProps {
  readonly data: PictureData;
  /** Names the section in ids and file names. */
  readonly id: string;
  readonly heading: string;
  readonly intro?: string;
  readonly caption: string;
  readonly first: string;
  readonly parts: readonly PartFigures[];
  readonly nameOf: (key: string | null) => string;
  /** The name as it stands in the table, such as a link. */
  readonly shown?: (part: PartFigures) => ReactNode;
  /** A last column of the caller's own. */
  readonly extra?: { readonly heading: string; readonly of: (part: PartFigures) => ReactNode };
}

/** One division of the picture: table and bars in one, which add up to the headline. */
export function Parts({ data, id, heading, intro, ...table }: PartsProps) {
  const { t } = useTranslation();
  const { parts } = table;
  const [isWhole, setWhole] = useState(false);
  if (parts.length === 0) return null;
  const listed = isWhole ? parts : parts.slice(0, SHOWN_FIRST);
  return (
    <section className="parts" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {intro && <p className="figure-sentence">{intro}</p>}
      <PartsTable data={data} {...table} parts={listed} all={parts} />
      {listed.length < parts.length && (
        <Button onClick={() => setWhole(true)}>
          {t('parts.more', { count: parts.length - listed.length })}
        </Button>
      )}
      <DownloadParts data={data} id={id} {...table} />
    </section>
  );
}

/** Whether others report of this part than before, so that its two counts are of different things. */
function isBroken({ key }: PartFigures, { breaks }: LivePicture): boolean {
  return breaks.some(({ hits, subject }) => hits === 'one_area' && subject === key);
}

type TableProps = Pick<
  PartsProps,
  'data' | 'caption' | 'first' | 'parts' | 'nameOf' | 'shown' | 'extra'
> & {
  readonly all: readonly PartFigures[];
};

function PartsTable({ data, caption, first, parts, all, nameOf, shown, extra }: TableProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { picture } = data;
  const columns = figureColumns(picture, { t, language });
  const hasExpected = all.some(({ expected }) => expected !== null);
  return (
    <table role="table" className="figures focus-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {first}
          </th>
          {columns.map(({ key, heading }) => (
            <th key={key} role="columnheader" scope="col" className={`column-${key}`}>
              {heading}
            </th>
          ))}
          {hasExpected && (
            <th role="columnheader" scope="col">
              {t('months.expectedColumn')}
            </th>
          )}
          {extra && (
            <th role="columnheader" scope="col">
              {extra.heading}
            </th>
          )}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {parts.map((part) => (
          <tr role="row" key={part.key ?? ''}>
            <th role="rowheader" scope="row">
              <span className="row-plain row-part">{shown?.(part) ?? nameOf(part.key)}</span>
              <ComparisonBar
                figures={part}
                picture={isBroken(part, picture) ? { ...picture, compared: null } : picture}
                among={all}
              />
            </th>
            {columns.map(({ key, value, isDifference }) => (
              <td key={key} role="cell" className={`column-${key}`}>
                {isDifference && isBroken(part, picture) ? (
                  <Blank meaning={t('parts.otherReporters')} />
                ) : (
                  (isDifference ? formatDifference : formatCount)(value(part), language)
                )}
              </td>
            ))}
            {hasExpected && (
              <td role="cell">
                <Expected {...part} />
              </td>
            )}
            {extra && <td role="cell">{extra.of(part)}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

type DownloadProps = Pick<PartsProps, 'data' | 'id' | 'first' | 'parts' | 'nameOf'>;

function DownloadParts({ data, id, first, parts, nameOf }: DownloadProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { area, picture } = data;
  const columns = figureColumns(picture, { t, language });
  const rows = parts.map((part) => [
    ...[area.name, nameOf(part.key), part.key],
    ...columns.map(({ value, isDifference }) =>
      isDifference && isBroken(part, picture) ? null : value(part),
    ),
    ...[part.expected?.low ?? null, part.expected?.high ?? null],
    sourceLine(data, t, language),
  ]);
  const headings = [
    ...[t('csv.area'), first, t('csv.code'), ...columns.map(({ heading }) => heading)],
    ...[t('csv.low'), t('csv.high'), t('csv.source')],
  ];
  const name = `${area.code}-${picture.period.from}-${id}.csv`;
  return (
    <Button variant="quiet" onClick={() => downloadCsv(name, [headings, ...rows])}>
      <DownloadIcon aria-hidden fontSize="1.25rem" />
      {t(`csv.${id}`)}
    </Button>
  );
}
