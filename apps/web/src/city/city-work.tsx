import { focusAreas, measureStatusWords, type MeasureStatus } from '#domain';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { FocusAreaIcon } from '../picture/focus-area-icon.js';
import { areaName } from '../risks/risk-words.js';
import { Select } from '../ui/select.js';
import { Tag } from '../ui/tag.js';
import { evidenceOf, evidences } from './city-evidence.js';
import type { CityMeasure, CityPicture } from './city-queries.js';

const ALL = '';

/** Problems and measures across the city: what was tried where, and what is known of it. */
export function CityWork({ picture }: { picture: CityPicture }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const [area, setArea] = useState(ALL);
  const [evidence, setEvidence] = useState<string>(ALL);
  const fits = (measure: CityMeasure): boolean =>
    evidence === ALL || evidenceOf(measure) === evidence;
  const problems = picture.problems
    .filter(({ focusArea }) => area === ALL || focusArea === area)
    .map((problem) => ({ ...problem, measures: problem.measures.filter(fits) }))
    .filter(({ measures }) => evidence === ALL || measures.length > 0);
  // A measure without a problem in the version has no focus area to choose by.
  const loose = area === ALL ? picture.looseMeasures.filter(fits) : [];
  const isEmpty = picture.problems.length === 0 && picture.looseMeasures.length === 0;
  const measures = problems.reduce((sum, each) => sum + each.measures.length, loose.length);
  return (
    <section aria-labelledby="city-work">
      <h2 id="city-work">{t('city.work.heading')}</h2>
      {isEmpty ? (
        <p>{t('city.work.none')}</p>
      ) : (
        <>
          <div className="city-filters">
            <Select id="city-area" label={t('city.work.area')} value={area} onChange={setArea}>
              <option value={ALL}>{t('city.work.all')}</option>
              {focusAreas.map(({ code, names }) => (
                <option key={code} value={code}>
                  {names[language]}
                </option>
              ))}
            </Select>
            <Select
              id="city-evidence"
              label={t('city.work.evidence')}
              value={evidence}
              onChange={setEvidence}
            >
              <option value={ALL}>{t('city.work.all')}</option>
              {evidences.map((each) => (
                <option key={each} value={each}>
                  {t(`city.work.evidence_${each}`)}
                </option>
              ))}
            </Select>
          </div>
          <p role="status">
            {t('city.work.problems', { count: problems.length })}{' '}
            {t('city.work.measures', { count: measures })}
          </p>
          <ul className="city-list">
            {problems.map((problem) => (
              <Problem key={problem.id} problem={problem} />
            ))}
          </ul>
          {loose.length > 0 && (
            <>
              <h3>{t('city.work.loose')}</h3>
              <Measures measures={loose} />
            </>
          )}
        </>
      )}
    </section>
  );
}

function Problem({ problem }: { problem: CityPicture['problems'][number] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <li className="city-problem">
      <h3>{problem.title}</h3>
      <p className="city-facts">
        <strong>{problem.organisationName}</strong>
        {problem.focusArea && (
          <span>
            <FocusAreaIcon code={problem.focusArea} /> {areaName(problem.focusArea, language)}
          </span>
        )}
        {problem.closedOn !== null && <Tag>{t('city.work.closed', { day: problem.closedOn })}</Tag>}
        {problem.rank !== null && problem.closedOn === null && (
          <Tag kind="accent">{t('city.work.rank', { rank: problem.rank })}</Tag>
        )}
        <span className="muted">{t('city.work.causes', { count: problem.causes })}</span>
      </p>
      <Measures measures={problem.measures} />
    </li>
  );
}

type Listed = CityMeasure & { readonly organisationName?: string };

function Measures({ measures }: { measures: readonly Listed[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  if (measures.length === 0) return <p className="muted">{t('city.work.noMeasures')}</p>;
  return (
    <ul className="city-measures">
      {measures.map((measure) => (
        <li key={measure.id}>
          <p>
            <strong>{measure.title}</strong>{' '}
            <span className="muted">
              {measure.organisationName && <>{measure.organisationName}, </>}
              {measureStatusWords[measure.status as MeasureStatus][language].toLowerCase()}
            </span>
          </p>
          {measure.effects.map((effect, at) => (
            // The order is that in which they were kept, and a version never changes.
            <p key={at} className="city-effect">
              {effectText(effect, t)} <span className="muted">({effect.figure})</span>
            </p>
          ))}
          {measure.outcome !== '' && <p className="collection-words">{measure.outcome}</p>}
          {evidenceOf(measure) === 'none' && <p className="muted">{t('city.work.unknown')}</p>}
        </li>
      ))}
    </ul>
  );
}

function effectText(
  { claim, verdict }: CityMeasure['effects'][number],
  t: (key: string) => string,
): string {
  const isTold = claim === 'effect' || claim === 'change';
  return t(`city.effect.${isTold ? `${claim}_${verdict}` : claim}`);
}
