import type { EditionContent } from '#domain';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Failure, Loading } from '../shell/states.js';
import { Select } from '../ui/select.js';
import { Table } from '../ui/table.js';
import { differencesQuery, type Differences, type Edition } from './edition-queries.js';

interface DifferencesPartProps {
  readonly edition: Edition;
  readonly sections: EditionContent['template']['sections'];
}

/** What is otherwise than in another version of the same picture. */
export function DifferencesPart({ edition, sections }: DifferencesPartProps) {
  const { t } = useTranslation();
  const others = edition.versions.filter(({ id }) => id !== edition.id);
  const before = others.find(({ number }) => number < edition.number) ?? others[0]!;
  const [against, setAgainst] = useState(before.id);
  const { data, error, refetch } = useQuery(differencesQuery(edition.id, against));
  return (
    <section className="edition-differences" aria-labelledby="differences-heading">
      <h2 id="differences-heading">{t('editions.differences.heading')}</h2>
      <Select
        id="against"
        label={t('editions.differences.against')}
        value={against}
        onChange={setAgainst}
      >
        {others.map(({ id, number }) => (
          <option key={id} value={id}>
            {t('editions.number', { number })}
          </option>
        ))}
      </Select>
      {error && <Failure problem={error} onRetry={() => void refetch()} />}
      {!error && !data && <Loading />}
      {data && <Found items={data.items} sections={sections} />}
    </section>
  );
}

type Item = Differences['items'][number];

function Found({
  items,
  sections,
}: { items: readonly Item[] } & Pick<DifferencesPartProps, 'sections'>) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  if (items.length === 0) return <p>{t('editions.differences.none')}</p>;
  const where = (path: string): string => {
    const [part = '', ...rest] = path.split('.');
    const code = (rest[0] ?? '').split('/')[0] ?? '';
    const section = sections.find((one) => one.code === code)?.name[language];
    const kind = t(`editions.differences.part_${part}`);
    return [kind, section ?? rest[0], ...rest.slice(1)].filter(Boolean).join(' › ');
  };
  const told = (value: unknown): string =>
    value === undefined ? '–' : typeof value === 'string' ? value : JSON.stringify(value);
  return (
    <Table
      caption={t('editions.differences.caption', { count: items.length })}
      className="differences-table"
    >
      <thead>
        <tr>
          <th scope="col">{t('editions.differences.where')}</th>
          <th scope="col">{t('editions.differences.was')}</th>
          <th scope="col">{t('editions.differences.is')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <tr key={item.path}>
            <th scope="row">{where(item.path)}</th>
            <td>{told(item.was)}</td>
            <td>{told(item.is)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
