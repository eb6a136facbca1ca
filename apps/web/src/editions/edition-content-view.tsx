import { periodText, pictureOutcomeWords, type EditionContent } from '#domain';
import { useTranslation } from 'react-i18next';
import { formatDate } from '../format/numbers.js';
import { languageOf } from '../i18n/language.js';
import { JudgementView } from '../pictures/judgement-view.js';
import type { Standing } from '../pictures/picture-queries.js';
import { Tag } from '../ui/tag.js';
import { cityIn, CityRest, CitySection } from './city-view.js';
import { ChainView } from './chain-view.js';
import { FrozenFigures } from './frozen-figures.js';

/** All that a version holds, as it is read and printed; figures are drawn from what was frozen. */
export function EditionContentView({ content }: { content: EditionContent }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { template, judgements, figures } = content;
  const city = cityIn(content);
  return (
    <>
      <DecisionView content={content} />
      {template.sections.map((section) => {
        const written = judgements.find((one) => one.section === section.code);
        const own = figures.filter((one) => one.section === section.code);
        return (
          <section
            key={section.code}
            className="picture-section"
            aria-labelledby={`section-${section.code}`}
          >
            <header>
              <h2 id={`section-${section.code}`} tabIndex={-1}>
                {section.name[language]}
              </h2>
              {section.block && <Tag kind="accent">{t(`pictures.block.${section.block}`)}</Tag>}
              {section.source && (
                <p className="picture-section-source">
                  {t('pictures.source', { source: section.source[language] })}
                </p>
              )}
            </header>
            <CitySection section={section.code} content={content} />
            {own.length > 0 && <FrozenFigures figures={own} content={content} />}
            {written ? (
              <JudgementView standing={asStanding(written)} />
            ) : (
              <p className="muted">{t('editions.nothing')}</p>
            )}
          </section>
        );
      })}
      {city ? <CityRest {...{ content, city }} /> : <ChainView chain={content.chain} />}
    </>
  );
}

/** What was decided, by whom and when; what the body changed stands first, since it holds before the text. */
function DecisionView({ content }: { content: EditionContent }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { decision, meeting, review, corrects, isReserved, number, picture, asOfPosition } =
    content;
  const met = decision ?? meeting;
  const rows: [string, string][] = [
    ...(decision
      ? [
          [t('editions.fields.outcome'), pictureOutcomeWords[decision.outcome][language]] as [
            string,
            string,
          ],
        ]
      : []),
    ...(met
      ? ([
          [t('editions.fields.body'), met.body],
          [t('editions.fields.date'), met.date],
          [t('editions.fields.paragraph'), met.paragraph],
          [t('editions.fields.caseNumber'), met.caseNumber],
        ] as [string, string][])
      : []),
    ...(decision
      ? ([
          [t('editions.fields.preparedBy'), decision.preparedBy],
          [t('editions.fields.authorisedBy'), decision.authorisedBy],
        ] as [string, string][])
      : []),
    ...(review
      ? ([
          [
            t('editions.review'),
            t(review.isBySame ? 'editions.reviewSame' : 'editions.reviewOther', {
              date: formatDate(Date.parse(review.approvedAt)),
            }),
          ],
        ] as [string, string][])
      : []),
    [t('editions.period'), periodText(picture.period, language)],
    [t('editions.position'), String(asOfPosition)],
  ];
  return (
    <section className="edition-facts" aria-label={t('editions.facts')}>
      {number > 0 && isReserved && <p className="lead">{t('editions.reserved')}</p>}
      {decision?.changes && (
        <p>
          <strong>{t('editions.changed')}</strong> {decision.changes}
        </p>
      )}
      {corrects && (
        <p>
          <strong>{t('editions.corrects', { number: corrects.number })}</strong> {corrects.reason}
        </p>
      )}
      <dl>
        {rows
          .filter(([, value]) => value !== '')
          .map(([term, value]) => (
            <div key={term}>
              <dt>{term}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}

function asStanding({
  section,
  revision,
  judgement,
}: EditionContent['judgements'][number]): Standing {
  return {
    ...{ section, revision, writtenBy: null, writtenAt: null, personDataKinds: [] },
    ...{ openComments: 0, judgement: judgement as unknown as Standing['judgement'] },
  };
}
