import { DownloadIcon } from '@navikt/aksel-icons';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { downloadCsv, type CsvCell } from '../format/csv.js';
import { Button } from '../ui/button.js';

interface FigureFrameProps {
  /** Unique on the page. */
  readonly id: string;
  readonly heading: string;
  /** What the figure says, first the most important. */
  readonly sentences: readonly string[];
  readonly chart: ReactNode;
  readonly table: ReactNode;
  readonly notes?: readonly string[];
  readonly source: string;
  /** Name of the file, and its rows with headings; each row gets the source as its last cell. */
  readonly csv: { readonly name: string; readonly rows: readonly (readonly CsvCell[])[] };
}

/** A figure as all are shown: what it says, the chart, the table that holds the same, and where it comes from. */
export function FigureFrame(props: FigureFrameProps) {
  const { id, heading, sentences, chart, table, notes = [], source, csv } = props;
  const { t } = useTranslation();
  const save = (): void => {
    const [headings = [], ...rows] = csv.rows;
    downloadCsv(csv.name, [[...headings, t('csv.source')], ...rows.map((row) => [...row, source])]);
  };
  return (
    <section className="figure" aria-labelledby={`${id}-heading`}>
      <h2 id={`${id}-heading`}>{heading}</h2>
      {sentences.map((sentence) => (
        <p key={sentence} className="figure-sentence">
          {sentence}
        </p>
      ))}
      <figure className="figure-chart">{chart}</figure>
      {table}
      <div className="figure-save">
        <Button variant="quiet" onClick={save}>
          <DownloadIcon aria-hidden fontSize="1.25rem" />
          {t('figures.csv')}
        </Button>
      </div>
      {notes.map((note) => (
        <p key={note} className="figure-note">
          {note}
        </p>
      ))}
      <p className="source">{source}</p>
    </section>
  );
}
