import {
  consequenceWords,
  likelihoodWords,
  riskBand,
  riskBands,
  riskSteps,
  type RiskStep,
} from '#domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import type { CityRisk } from './city-queries.js';

/** Where those see a risk who see it as the worst; undefined while nobody has rated it. */
function placeOf({ seenBy, highest }: CityRisk) {
  return seenBy.find(({ level }) => level !== null && level === highest);
}

/** The five by five matrix of the city's risks, each once, where it is seen as the worst. */
export function CityMatrix({ risks }: { risks: readonly CityRisk[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const id = useId();
  const [open, setOpen] = useState<string | null>(null);
  const at = (likelihood: RiskStep, consequence: RiskStep) =>
    risks.filter((risk) => {
      const place = placeOf(risk);
      return place?.likelihood === likelihood && place.consequence === consequence;
    });
  const [l, c] = (open ?? '').split('-').map(Number);
  const opened = open === null ? [] : at(l as RiskStep, c as RiskStep);
  return (
    <section className="risk-matrix" aria-labelledby={`${id}-heading`}>
      <h3 id={`${id}-heading`}>{t('city.matrix.heading')}</h3>
      <p>{t('city.matrix.read')}</p>
      <div className="risk-grid">
        <table aria-labelledby={`${id}-heading`}>
          <Head />
          <tbody>
            {[...riskSteps].reverse().map((likelihood) => (
              <tr key={likelihood}>
                <th scope="row">
                  <span aria-hidden>{likelihood}</span>
                  <span className="risk-axis">{likelihoodWords[likelihood][language]}</span>
                  <span className="visually-hidden">
                    {t('risks.matrix.likelihood', { step: likelihood })}
                  </span>
                </th>
                {riskSteps.map((consequence) => (
                  <Cell
                    key={consequence}
                    level={likelihood * consequence}
                    count={at(likelihood, consequence).length}
                    isOpen={open === `${likelihood}-${consequence}`}
                    controls={`${id}-cell`}
                    onToggle={() => {
                      const key = `${likelihood}-${consequence}`;
                      setOpen(open === key ? null : key);
                    }}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="risk-axes">{t('risks.matrix.axes')}</p>
      <Legend />
      <div id={`${id}-cell`} className="risk-opened" role="status">
        {opened.length > 0 && (
          <ul>
            {opened.map((risk) => (
              <li key={risk.id}>
                <a href={`#risk-${risk.id}`}>{risk.title}</a>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}

interface CellProps {
  readonly level: number;
  readonly count: number;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

function Cell({ level, count, isOpen, controls, onToggle }: CellProps) {
  const { t, i18n } = useTranslation();
  const { code, names } = riskBand(level);
  const band = names[languageOf(i18n)].toLowerCase();
  return (
    <td className={`risk-${code}`}>
      <span className="risk-level" aria-hidden>
        {level}
      </span>
      {count === 0 ? (
        <span className="visually-hidden">{t('risks.matrix.empty', { level, band })}</span>
      ) : (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={controls}
          aria-label={t('city.matrix.cell', { level, band, count })}
          onClick={onToggle}
        >
          {count}
        </button>
      )}
    </td>
  );
}

function Head() {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <thead>
      <tr>
        <td />
        {riskSteps.map((step) => (
          <th key={step} scope="col">
            <span aria-hidden>{step}</span>
            <span className="risk-axis">{consequenceWords[step][language]}</span>
            <span className="visually-hidden">{t('risks.matrix.consequence', { step })}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Legend() {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  return (
    <ul className="risk-legend" aria-label={t('risks.matrix.legend')}>
      {riskBands.map(({ code, from, to, names }) => (
        <li key={code}>
          <span className={`risk-swatch risk-${code}`} aria-hidden />
          {names[language]} ({from}–{to})
        </li>
      ))}
    </ul>
  );
}
