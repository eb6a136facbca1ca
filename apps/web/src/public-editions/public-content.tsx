import {
  formatCount,
  leftOutSentences,
  periodText,
  publicAreaTables,
  type PublicAreaSums,
  type PublicEditionContent,
  type PublicTable,
  type PublicText,
} from '#domain';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Table } from '../ui/table.js';

/** All that stands in a public edition: how it is made, texts, tables, the chain, and what is left out. */
export function PublicContent({ content }: { content: PublicEditionContent }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const shown = content.sections.filter(
    ({ isCoarser, texts, total, areas }) =>
      isCoarser || texts.length > 0 || total !== null || areas !== undefined,
  );
  return (
    <>
      <HowMade content={content} />
      {shown.map(({ code, name, isCoarser, texts, total, tables, areas }) => (
        <section key={code} className="picture-section" aria-labelledby={`public-${code}`}>
          <h2 id={`public-${code}`}>{name[language]}</h2>
          {isCoarser && <p>{t('public.coarser')}</p>}
          {texts.map((text) => (
            <PublicWords key={text.field} text={text} />
          ))}
          {
            total !== null &&
            <PublicNumbers content={content} name={name[language]} table={{ dimension: 'months', rows: [total] }} isTotal /> // prettier-ignore
          }
          {tables.map((table) => (
            <PublicNumbers key={table.dimension} name={name[language]} {...{ content, table }} />
          ))}
          {areas && <PublicAreas content={content} sums={areas} />}
        </section>
      ))}
      {content.heard && <Heard heard={content.heard} />}
      {content.chain.length > 0 && (
        <section className="picture-section" aria-labelledby="public-chain">
          <h2 id="public-chain">{t('public.chain')}</h2>
          <ul className="public-links">
            {content.chain.map(({ kind, texts }, at) => (
              <li key={at}>
                <strong>{t(`public.kind_${kind}`)}</strong>
                {texts.map((text) => (
                  <PublicWords key={text.field} text={text} />
                ))}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function HowMade({ content }: { content: PublicEditionContent }) {
  const { t, i18n } = useTranslation();
  const { withheld } = content;
  return (
    <section className="edition-facts" aria-labelledby="public-how">
      <h2 id="public-how">{t('public.how')}</h2>
      <p>{t('public.hidden')}</p>
      <p>{t('public.coarser')}</p>
      {leftOutSentences(content, languageOf(i18n)).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {withheld.length === 0 ? (
        <p>{t('public.nothingWithheld')}</p>
      ) : (
        <Table caption={t('public.withheld')}>
          <thead>
            <tr>
              <th scope="col">{t('public.ground')}</th>
              <th scope="col">{t('public.texts')}</th>
            </tr>
          </thead>
          <tbody>
            {withheld.map(({ ground, count }) => (
              <tr key={ground}>
                <th scope="row">{ground}</th>
                <td>{count}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </section>
  );
}

interface PublicAreasProps {
  readonly content: PublicEditionContent;
  readonly sums: PublicAreaSums;
}

/** Sums of areas: what they say, and their tables, each a card on a narrow page. */
function PublicAreas({ content, sums }: PublicAreasProps) {
  const { i18n } = useTranslation();
  const language = languageOf(i18n);
  const { sentences, tables } = publicAreaTables(sums, content, language);
  const where = `${content.area.name}, ${periodText(content.period, language)}`;
  return (
    <>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {tables.map(({ caption, head, rows }) => (
        <Table key={caption} caption={`${caption}: ${where}`} className="row-table card-table">
          <thead>
            <tr>
              {head.map((name) => (
                <th key={name} scope="col">
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, cells }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                {cells.map((cell, at) => (
                  <td key={head[at + 1]} data-what={head[at + 1]}>
                    {cell}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      ))}
    </>
  );
}

/** Of the municipality's picture: who was asked, and whether they were heard. */
function Heard({ heard }: { heard: NonNullable<PublicEditionContent['heard']> }) {
  const { t } = useTranslation();
  return (
    <section className="picture-section" aria-labelledby="public-heard">
      <h2 id="public-heard">{t('public.heard')}</h2>
      <Table caption={t('public.heard')} className="row-table">
        <thead>
          <tr>
            <th scope="col">{t('public.organisation')}</th>
            <th scope="col">{t('public.answered')}</th>
          </tr>
        </thead>
        <tbody>
          {heard.map(({ organisation, hearing }) => (
            <tr key={organisation}>
              <th scope="row">{organisation}</th>
              <td>{t(`editions.city.${hearing}`)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
    </section>
  );
}

function PublicWords({ text }: { text: PublicText }) {
  const { t } = useTranslation();
  if ('withheld' in text) {
    return <p className="muted">{t('public.leftOut', { ground: text.withheld })}</p>;
  }
  return <p className="public-words">{text.text}</p>;
}

interface PublicNumbersProps {
  readonly content: PublicEditionContent;
  readonly table: PublicTable;
  readonly name: string;
  readonly isTotal?: boolean;
}

function PublicNumbers({ content, table, name, isTotal = false }: PublicNumbersProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const values = new Map(content.cells.map(({ key, value }) => [key, value]));
  const shown = (key: string | null) => {
    const value = key === null ? undefined : values.get(key);
    if (value === undefined) return '–';
    return value === null ? t('public.dots') : formatCount(value, language);
  };
  const what = isTotal ? t('public.total') : t(`public.by_${table.dimension}`);
  const period = periodText(content.period, language);
  return (
    <Table
      caption={t('public.caption', { what, name, area: content.area.name, period })}
      className="row-table"
    >
      <thead>
        <tr>
          <th scope="col">{what}</th>
          <th scope="col">{t('public.now')}</th>
          <th scope="col">{t('public.before')}</th>
        </tr>
      </thead>
      <tbody>
        {table.rows.map(({ label, depth, now, before }) => (
          <tr key={now}>
            <th scope="row">{depth === 1 ? `– ${label[language]}` : label[language]}</th>
            <td data-what={t('public.now')}>{shown(now)}</td>
            <td data-what={t('public.before')}>{shown(before)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
