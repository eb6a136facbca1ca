import { pictureOutcomeWords, type EditionContent, type PictureOutcome } from '#domain';
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
    const field = metFields.find((one) => isMet(path) && one === code);
    const kind = t(`editions.differences.part_${part}`);
    const name = field ? t(`editions.fields.${field}`) : (section ?? rest[0]);
    return [kind, name, ...rest.slice(1)].filter(Boolean).join(' › ');
  };
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
            <td>
              <Told path={item.path} value={item.was} />
            </td>
            <td>
              <Told path={item.path} value={item.is} />
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** What is said of a meeting or a decision, in the order of the form. */
const metFields = [
  ...(['outcome', 'body', 'date', 'paragraph', 'caseNumber'] as const),
  ...(['preparedBy', 'authorisedBy', 'changes'] as const),
];

const isMet = (path: string): boolean => /^(meeting|decision)(\.|$)/.test(path);

/** One side of a difference; a meeting or a decision by its fields. */
function Told({ path, value }: { readonly path: string; readonly value: unknown }) {
  const { t, i18n } = useTranslation();
  if (value === undefined || value === null) return '–';
  const wordOf = (outcome: unknown): string =>
    pictureOutcomeWords[outcome as PictureOutcome][languageOf(i18n)];
  if (path === 'decision.outcome') return wordOf(value);
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || !isMet(path)) return JSON.stringify(value);
  const met = value as Readonly<Record<string, string | undefined>>;
  return (
    <dl>
      {metFields
        .filter((field) => met[field])
        .map((field) => (
          <div key={field}>
            <dt>{t(`editions.fields.${field}`)}</dt>
            <dd>{field === 'outcome' ? wordOf(met[field]) : met[field]}</dd>
          </div>
        ))}
    </dl>
  );
}
