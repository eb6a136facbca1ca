import { focusAreas, type AreaSum, type AreaSums, type SummedGender } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatCount, formatRate, type Language } from '../format/numbers.js';
import { Table } from '../ui/table.js';
import type { AreaSumsViewProps, HeardOf } from './area-sums-props.js';

interface TableProps extends Pick<AreaSumsViewProps, 'sums' | 'names'> {
  readonly language: Language;
}

interface Line {
  readonly key: string;
  readonly name: string;
  readonly sum: AreaSum;
}

/** Areas by name, then what lies in none of them; the whole stands below. */
function linesOf({ areas, unplaced }: AreaSums, names: TableProps['names'], none: string): Line[] {
  return [
    ...areas.map((sum) => ({ key: sum.key, name: names.of(sum.key), sum })),
    ...(unplaced.total + unplaced.before > 0 ? [{ key: '', name: none, sum: unplaced }] : []),
  ];
}

interface RatesTableProps extends TableProps {
  readonly caption: string;
  readonly heard?: ReadonlyMap<string, readonly HeardOf[]>;
}

/** The chart's twin, with the counts, and who has been heard: no report is not no answer. */
export function AreaRatesTable({ sums, names, caption, language, heard }: RatesTableProps) {
  const { t } = useTranslation();
  const { all, compared } = sums;
  const count = (value: number): string => formatCount(value, language);
  const rate = (value: number): string => formatRate(value, language);
  const rated = new Map(sums.areas.map((area) => [area.key, area]));
  const cells = (sum: AreaSum, own: Pick<AreaSums['all'], 'population' | 'rate'> | undefined) => (
    <>
      <td>{count(sum.total)}</td>
      <td>{compared ? count(sum.before) : '–'}</td>
      <td>{typeof own?.population === 'number' ? count(own.population) : '–'}</td>
      <td>{own?.rate ? rate(own.rate.rate) : '–'}</td>
      <td>{own?.rate ? `${rate(own.rate.low)}–${rate(own.rate.high)}` : '–'}</td>
    </>
  );
  const heads = ['csv.count', 'figures.areaSums.before', 'figures.funnel.population'].concat(
    ...['figures.funnel.rate', 'figures.funnel.interval', 'figures.funnel.standing'],
    ...(heard ? ['figures.areaSums.heard'] : []),
  );
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          {['csv.area', ...heads].map((key) => (
            <th key={key} scope="col">
              {t(key)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {linesOf(sums, names, t('figures.areaSums.unplaced')).map(({ key, name, sum }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells(sum, rated.get(key))}
            <td>{standingText(rated.get(key)?.standing ?? null, t)}</td>
            {heard && <td>{heardText(heard.get(key) ?? [], key, t)}</td>}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{names.whole}</th>
          {cells(all, all)}
          <td />
          {heard && <td />}
        </tr>
      </tfoot>
    </Table>
  );
}

type Translate = ReturnType<typeof useTranslation>['t'];

const standingText = (standing: string | null, t: Translate): string =>
  standing === null ? '–' : t(`figures.areaSums.standing_${standing}`);

function heardText(heard: readonly HeardOf[], key: string, t: Translate): string {
  if (key === '') return '';
  if (heard.length === 0) return t('figures.areaSums.notAsked');
  return heard.map(({ hearing }) => t(`figures.areaSums.hearing_${hearing}`)).join(', ');
}

const genderColumns: readonly { readonly name: string; readonly keys: readonly SummedGender[] }[] =
  [
    { name: 'woman', keys: ['woman'] },
    { name: 'man', keys: ['man'] },
    { name: 'several', keys: ['several'] },
    { name: 'unknown', keys: ['unknown', null] },
  ];

/** Women and men, in every area and in all. */
export function AreaGenderTable({ sums, names, language }: TableProps) {
  const { t } = useTranslation();
  const columns = genderColumns.map(({ name, keys }) => ({
    name: t(`figures.areaSums.gender_${name}`),
    of: ({ genders }: AreaSum): number =>
      genders.reduce((all, { key, total }) => all + (keys.includes(key) ? total : 0), 0),
  }));
  const caption = t('figures.areaSums.gendersCaption', { area: names.whole });
  return <SumsTable {...{ sums, names, language, columns, caption }} />;
}

/** Focus areas, in every area and in all; those alone in which anything has happened. */
export function AreaFocusTable({ sums, names, language }: TableProps) {
  const { t } = useTranslation();
  const named = new Map(focusAreas.map(({ code, names: own }) => [code as string, own[language]]));
  const columns = sums.all.focusAreas
    .filter(({ total }) => total > 0)
    .map(({ code }) => ({
      name: named.get(code) ?? code,
      of: (sum: AreaSum): number => sum.focusAreas.find((one) => one.code === code)?.total ?? 0,
    }));
  const caption = t('figures.areaSums.focusCaption', { area: names.whole });
  return <SumsTable {...{ sums, names, language, columns, caption }} />;
}

interface SumsTableProps extends TableProps {
  readonly caption: string;
  readonly columns: readonly { readonly name: string; readonly of: (sum: AreaSum) => number }[];
}

function SumsTable({ sums, names, language, columns, caption }: SumsTableProps) {
  const { t } = useTranslation();
  const count = (value: number): string => formatCount(value, language);
  const cells = (sum: AreaSum) => (
    <>
      {columns.map(({ name, of }) => (
        <td key={name}>{count(of(sum))}</td>
      ))}
      <td>{count(sum.total)}</td>
    </>
  );
  return (
    <Table caption={caption} captionHidden>
      <thead>
        <tr>
          <th scope="col">{t('csv.area')}</th>
          {columns.map(({ name }) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
          <th scope="col">{t('figures.sum')}</th>
        </tr>
      </thead>
      <tbody>
        {linesOf(sums, names, t('figures.areaSums.unplaced')).map(({ key, name, sum }) => (
          <tr key={key}>
            <th scope="row">{name}</th>
            {cells(sum)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{names.whole}</th>
          {cells(sums.all)}
        </tr>
      </tfoot>
    </Table>
  );
}
