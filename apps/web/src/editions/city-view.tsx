import {
  CITY_PARTS,
  effectClaimWords,
  fulfilmentWords,
  measureStatusWords,
  protectiveSecurityWords,
  shortAnswerParts,
  shortAnswerWords,
  type Bilingual,
  type CityAnswer,
  type CityGoal,
  type CityMeasure,
  type CityPicture,
  type EditionContent,
} from '#domain';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Details } from '../ui/details.js';
import { Table } from '../ui/table.js';

type CityPart = (typeof CITY_PARTS)[number];

/** What a version of the municipality's picture froze of the answers; undefined for every other kind. */
export const cityIn = ({ chain }: EditionContent): CityPicture | undefined =>
  chain['city'] as unknown as CityPicture | undefined;

/** What was put together of the answers, at the section that says it in words; nothing at any other. */
export function CitySection({ section, content }: { section: string; content: EditionContent }) {
  const city = cityIn(content);
  const part = CITY_PARTS.find((code) => code === section);
  return city === undefined || part === undefined ? null : partsOf[part](city);
}

/** The parts whose section is hidden, and what each has answered in words of its own. */
export function CityRest({ content, city }: { content: EditionContent; city: CityPicture }) {
  const { t } = useTranslation();
  const shown = new Set(content.template.sections.map(({ code }) => code));
  return (
    <>
      {CITY_PARTS.filter((part) => !shown.has(part)).map((part) => (
        <section key={part} className="picture-section">
          {partsOf[part](city)}
        </section>
      ))}
      <section className="picture-section" aria-labelledby="city-annexes">
        <h2 id="city-annexes">{t('editions.city.annexes')}</h2>
        {city.answers.map((answer, at) => (
          <Details
            key={answer.organisation.id}
            summary={t('editions.city.annex', { number: at + 1, name: answer.organisation.name })}
          >
            <Annex answer={answer} />
          </Details>
        ))}
      </section>
    </>
  );
}

const partsOf: Readonly<Record<CityPart, (city: CityPicture) => ReactNode>> = {
  collection: (city) => <Heard answers={city.answers} />,
  risks: (city) => <Risks risks={city.risks} />,
  problems: (city) => <Problems city={city} />,
  goals: (city) => <Goals goals={city.goals} />,
};

interface RowsProps {
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A table of texts; on a phone each cell says what it is. */
function Rows({ caption, head, rows }: RowsProps) {
  const { t } = useTranslation();
  if (rows.length === 0) return <p className="muted">{t('editions.city.none')}</p>;
  return (
    <Table caption={caption} className="row-table city-table">
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
        {rows.map(([first, ...rest], at) => (
          <tr key={at}>
            <th scope="row">{first}</th>
            {rest.map((text, column) => (
              <td key={column} data-what={head[column + 1]} className="city-words">
                {text}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Heard({ answers }: Pick<CityPicture, 'answers'>) {
  const { t } = useTranslation();
  const count = (wanted: string) => answers.filter(({ hearing }) => hearing === wanted).length;
  const counts = { told: count('told'), quiet: count('quiet'), missing: count('missing') };
  return (
    <>
      <p>{t('editions.city.heard', counts)}</p>
      <Rows
        caption={t('editions.city.answers')}
        head={['organisation', 'hearing', 'handedInOn'].map((name) => t(`editions.city.${name}`))}
        rows={answers.map(({ organisation, hearing, handedInOn, isLate }) => [
          ...[organisation.name, t(`editions.city.${hearing}`)],
          `${handedInOn ?? '–'}${isLate ? `, ${t('editions.city.late')}` : ''}`,
        ])}
      />
    </>
  );
}

function Risks({ risks }: Pick<CityPicture, 'risks'>) {
  const { t } = useTranslation();
  const level = (value: number | null): string => (value === null ? '–' : String(value));
  return (
    <Rows
      caption={t('editions.city.risks')}
      head={['risk', 'seenBy', 'highest', 'lowest'].map((name) => t(`editions.city.${name}`))}
      rows={risks.map(({ title, seenBy, highest, lowest }) => [
        ...[title, [...new Set(seenBy.map((one) => one.organisationName))].join(', ')],
        ...[level(highest), level(lowest)],
      ])}
    />
  );
}

function Problems({ city: { problems, looseMeasures } }: { city: CityPicture }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const inWords = (words: object, code: string): string =>
    (words as Record<string, Bilingual>)[code]?.[language] ?? code;
  /** What may be claimed of a measure is what its kept outcome allows, and no more. */
  const cells = ({ title, status, outcome, effects }: CityMeasure): string[] => {
    const known = [outcome, ...effects.map(({ claim }) => inWords(effectClaimWords, claim))];
    return [
      `${title}\n${inWords(measureStatusWords, status)}`,
      known.filter(Boolean).join('\n') || t('editions.city.notFollowed'),
    ];
  };
  const none = [t('editions.city.noMeasure'), '–'];
  const rows = problems.flatMap(({ organisationName, title, rank, measures }) => {
    const name = rank === null ? title : `${rank}. ${title}`;
    const told = measures.length === 0 ? [none] : measures.map(cells);
    return told.map((row) => [organisationName, name, ...row]);
  });
  const loose = looseMeasures.map((one) => [
    ...[one.organisationName, t('editions.city.noProblem'), ...cells(one)],
  ]);
  return (
    <Rows
      caption={t('editions.city.problems')}
      head={['organisation', 'problem', 'measure', 'known'].map((name) =>
        t(`editions.city.${name}`),
      )}
      rows={[...rows, ...loose]}
    />
  );
}

function Goals({ goals }: Pick<CityPicture, 'goals'>) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const judgedText = (judged: CityGoal['judged']): string =>
    judged === null
      ? t('editions.city.notJudged')
      : [fulfilmentWords[judged.fulfilment][language], judged.motivation]
          .filter(Boolean)
          .join('. ');
  return (
    <Rows
      caption={t('editions.city.goals')}
      head={['goal', 'asWhole', 'byEach'].map((name) => t(`editions.city.${name}`))}
      rows={goals.map(({ document, text, judged, answers }) => [
        ...[`${document}: ${text}`, judgedText(judged)],
        answers
          .map(({ organisationName, how, judged: own }) =>
            [`${organisationName}: ${own === null ? '' : judgedText(own)}`, how]
              .filter(Boolean)
              .join(' '),
          )
          .join('\n') || '–',
      ])}
    />
  );
}

function Annex({ answer: { told, hearing } }: { answer: CityAnswer }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  if (told === null) {
    return <p>{t(hearing === 'missing' ? 'editions.city.noAnswer' : 'editions.city.lost')}</p>;
  }
  if (told.kind === 'nothing') {
    return (
      <>
        <h3>{t('editions.city.quiet')}</h3>
        <p className="city-words">{told.reason}</p>
      </>
    );
  }
  if (told.kind === 'short') {
    const { protectiveSecurity: status } = told.answer;
    return (
      <>
        {shortAnswerParts
          .filter((part) => told.answer[part].trim() !== '')
          .map((part) => (
            <Words key={part} heading={shortAnswerWords[part][language]} text={told.answer[part]} />
          ))}
        {status !== null && (
          <p>
            {t('editions.city.protective', { status: protectiveSecurityWords[status][language] })}
          </p>
        )}
      </>
    );
  }
  const { area, number, isReserved, decision, hash, sections } = told;
  return (
    <>
      <p>{t('editions.city.version', { area: area.name, number })}</p>
      <p>
        {isReserved || decision === null
          ? t('editions.city.reserved')
          : t('editions.met', { ...decision })}
      </p>
      <p className="city-hash">{t('editions.city.checksum', { hash })}</p>
      {sections.map(({ code, name, body }) => (
        <Words key={code} heading={name[language]} text={body} />
      ))}
    </>
  );
}

function Words({ heading, text }: { readonly heading: string; readonly text: string }) {
  return (
    <>
      <h3>{heading}</h3>
      <p className="city-words">{text}</p>
    </>
  );
}
