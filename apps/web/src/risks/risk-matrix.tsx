import {
  consequenceWords,
  likelihoodWords,
  riskArrows,
  riskBand,
  riskBands,
  riskMatrix,
  riskSteps,
  type PlacedRisk,
  type RiskCell,
} from '#domain';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '../i18n/language.js';
import { Link } from '../navigation/link.js';
import { placedRisks, type Risk } from './risk-queries.js';
import { riskName } from './risk-words.js';

interface RiskMatrixProps {
  readonly risks: readonly Risk[];
  /** Where the matrix stands on the page, as its heading's level. */
  readonly headingLevel?: 2 | 3 | 4;
}

/** The five by five matrix: how many stand where, where they come from, and which they are when a cell is opened. */
export function RiskMatrix({ risks, headingLevel: level = 2 }: RiskMatrixProps) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const id = useId();
  const [open, setOpen] = useState<number | null>(null);
  const placed = placedRisks(risks);
  const cells = riskMatrix(placed);
  const Heading = `h${level}` as const;
  const opened = open === null ? undefined : cells[open];
  return (
    <section className="risk-matrix" aria-labelledby={`${id}-heading`}>
      <Heading id={`${id}-heading`}>{t('risks.matrix.heading')}</Heading>
      <p>{t('risks.matrix.read')}</p>
      <div className="risk-grid">
        <table aria-labelledby={`${id}-heading`}>
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
          <tbody>
            {[...riskSteps].reverse().map((likelihood, row) => (
              <tr key={likelihood}>
                <th scope="row">
                  <span aria-hidden>{likelihood}</span>
                  <span className="risk-axis">{likelihoodWords[likelihood][language]}</span>
                  <span className="visually-hidden">
                    {t('risks.matrix.likelihood', { step: likelihood })}
                  </span>
                </th>
                {cells.slice(row * 5, row * 5 + 5).map((cell, column) => (
                  <Cell
                    key={cell.consequence}
                    cell={cell}
                    isOpen={open === row * 5 + column}
                    controls={`${id}-cell`}
                    onToggle={() => setOpen(open === row * 5 + column ? null : row * 5 + column)}
                  />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <Arrows placed={placed} />
      </div>
      <p className="risk-axes">{t('risks.matrix.axes')}</p>
      <ul className="risk-legend" aria-label={t('risks.matrix.legend')}>
        {riskBands.map(({ code, from, to, names }) => (
          <li key={code}>
            <span className={`risk-swatch risk-${code}`} aria-hidden />
            {names[language]} ({from}–{to})
          </li>
        ))}
      </ul>
      <div id={`${id}-cell`} className="risk-opened" role="status">
        {opened && <Opened cell={opened} risks={risks} />}
      </div>
    </section>
  );
}

interface CellProps {
  readonly cell: RiskCell;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
}

function Cell({ cell, isOpen, controls, onToggle }: CellProps) {
  const { t, i18n } = useTranslation();
  const { level, residual, inherent } = cell;
  const band = riskBand(level);
  const name = band.names[languageOf(i18n)].toLowerCase();
  const isEmpty = residual.length === 0 && inherent.length === 0;
  return (
    <td className={`risk-${band.code}`}>
      <span className="risk-level" aria-hidden>
        {level}
      </span>
      {isEmpty ? (
        <span className="visually-hidden">{t('risks.matrix.empty', { level, band: name })}</span>
      ) : (
        <button
          type="button"
          aria-expanded={isOpen}
          aria-controls={controls}
          aria-label={t('risks.matrix.cell', {
            ...{ level, band: name },
            ...{ residual: residual.length, inherent: inherent.length },
          })}
          onClick={onToggle}
        >
          {residual.length > 0 ? residual.length : '·'}
        </button>
      )}
    </td>
  );
}

/** How far from a centre an arrow begins and ends, in cells: the count stands in the middle. */
const CLEAR = 0.3;

/** From inherent to residual. The list says the same in words, so this is for the eye alone. */
function Arrows({ placed }: { placed: readonly PlacedRisk[] }) {
  const id = useId();
  return (
    <svg className="risk-arrows" viewBox="0 0 5 5" aria-hidden focusable="false">
      <defs>
        <marker
          id={`${id}-head`}
          viewBox="0 0 6 6"
          refX="5"
          refY="3"
          markerWidth="5"
          markerHeight="5"
          orient="auto"
        >
          <path d="M0 0 L6 3 L0 6 Z" className="risk-arrow-head" />
        </marker>
      </defs>
      {riskArrows(placed).map(({ from, to, ids }) => {
        const [x1, y1] = [from[1] - 0.5, 5.5 - from[0]];
        const [x2, y2] = [to[1] - 0.5, 5.5 - to[0]];
        const length = Math.hypot(x2 - x1, y2 - y1);
        const [dx, dy] = [((x2 - x1) / length) * CLEAR, ((y2 - y1) / length) * CLEAR];
        const line = { x1: x1 + dx, y1: y1 + dy, x2: x2 - dx, y2: y2 - dy };
        return (
          <g key={`${from.join()}-${to.join()}`}>
            <line {...line} className="risk-arrow-halo" />
            <line {...line} className="risk-arrow" markerEnd={`url(#${id}-head)`} />
            {ids.length > 1 && (
              <text x={(x1 + x2) / 2 + 0.08} y={(y1 + y2) / 2} className="risk-arrow-count">
                {ids.length}
              </text>
            )}
          </g>
        );
      })}
    </svg>
  );
}

function Opened({ cell, risks }: { cell: RiskCell; risks: readonly Risk[] }) {
  const { t, i18n } = useTranslation();
  const language = languageOf(i18n);
  const { likelihood, consequence, level, residual, inherent } = cell;
  const list = (ids: readonly string[], heading: string) =>
    ids.length > 0 && (
      <>
        <p>
          <strong>{heading}</strong>
        </p>
        <ul>
          {risks
            .filter(({ id }) => ids.includes(id))
            .map(({ id, judgement }) => (
              <li key={id}>
                <Link href={`/risks/${id}`}>{riskName(judgement, language)}</Link>
              </li>
            ))}
        </ul>
      </>
    );
  return (
    <>
      <p>{t('risks.matrix.opened', { likelihood, consequence, level })}</p>
      {list(residual, t('risks.matrix.here'))}
      {list(
        inherent.filter((id) => !residual.includes(id)),
        t('risks.matrix.without'),
      )}
    </>
  );
}
