import {
  answerFormWords,
  answerStateWords,
  hearings,
  hearingWords,
  shortAnswerParts,
  shortAnswerWords,
} from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { Details } from '../ui/details.js';
import { Tag } from '../ui/tag.js';
import type { CityAnswer, CityPicture } from './city-queries.js';

const TAGS = { told: 'accent', quiet: 'neutral', missing: 'attention' } as const;

/** Who was heard: told, quiet and missing, in words and numbers, and what each says. */
export function HeardPart({ picture }: { picture: CityPicture }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { answers } = picture;
  const of = (name: CityAnswer['hearing']) => answers.filter(({ hearing }) => hearing === name);
  const [told, quiet, missing] = [of('told'), of('quiet'), of('missing')];
  return (
    <section aria-labelledby="city-heard">
      <h2 id="city-heard">{t('city.heard.heading')}</h2>
      <p>
        {t('city.heard.told', { count: told.length, all: answers.length })}{' '}
        {t('city.heard.quiet', { count: quiet.length })}{' '}
        {t('city.heard.missing', { count: missing.length })}
      </p>
      {missing.length > 0 && <p className="muted">{t('city.heard.missingAbout')}</p>}
      {hearings.map((name) => {
        const group = of(name);
        if (group.length === 0) return null;
        return (
          <div key={name} className="city-hearing">
            <h3>
              <Tag kind={TAGS[name]}>{hearingWords[name][language]}</Tag>{' '}
              {t('city.heard.count', { count: group.length })}
            </h3>
            <ul className="city-list">
              {group.map((each) => (
                <li key={each.organisation.id}>
                  {each.told === null ? <Name answer={each} /> : <Told answer={each} />}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}

function Name({ answer }: { answer: CityAnswer }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { form, hearing, state, isLate, handedInOn } = answer;
  return (
    <>
      <strong>{answer.organisation.name}</strong>{' '}
      <span className="muted">
        {[
          // Who has nothing to report has made no picture.
          ...(hearing === 'quiet' ? [] : [answerFormWords[form][language]]),
          answerStateWords[state][language].toLowerCase(),
          ...(handedInOn === null ? [] : [handedInOn]),
          ...(isLate ? [t('collections.status.isLate').toLowerCase()] : []),
        ].join(', ')}
      </span>
    </>
  );
}

/** What was handed in; opened when asked for, so that forty answers stay a list. */
function Told({ answer }: { answer: CityAnswer }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [isOpen, setOpen] = useState(false);
  const { edition, short, reason } = answer.told!;
  return (
    <Details summary={<Name answer={answer} />} open={isOpen} onToggle={setOpen}>
      {edition && (
        <>
          <p>
            <Link href={`/editions/${edition.editionId}`}>
              {t('city.heard.version', { number: edition.number, area: edition.area.name })}
            </Link>{' '}
            {edition.decidedOn
              ? t('city.heard.decided', { day: edition.decidedOn })
              : t('city.heard.undecided')}
          </p>
          {edition.sections.length === 0 && <p className="muted">{t('city.heard.noWords')}</p>}
          <dl className="answer-text">
            {edition.sections.map(({ code, name, body }) => (
              <div key={code}>
                <dt>{name[language]}</dt>
                <dd className="collection-words">{body}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
      {short && (
        <dl className="answer-text">
          {shortAnswerParts
            .filter((part) => short[part] !== '')
            .map((part) => (
              <div key={part}>
                <dt>{shortAnswerWords[part][language]}</dt>
                <dd className="collection-words">{short[part]}</dd>
              </div>
            ))}
        </dl>
      )}
      {reason !== null && <p className="collection-words">{reason || t('city.heard.noReason')}</p>}
    </Details>
  );
}
