import { CsvScanner } from './csv-scanner.js';
import { COLUMNS_MAX, DELIMITER_CHARACTERS, DELIMITER_ROWS } from './reading-limits.js';

export type Delimiter = ',' | ';' | '\t' | '|';

/** In the order they win when nothing else tells them apart. */
const DELIMITERS: readonly Delimiter[] = [',', ';', '\t', '|'];

/** Excel's own first line, which says the delimiter. */
const SAID = /^sep=([,;\t|])[\r\n]/i;

/**
 * The delimiter of a CSV: the one that gives the most rows as many cells as the header has, then the one that gives
 * the most cells. Delimiters inside quotation marks are not counted.
 */
export function sniffDelimiter(head: string): Delimiter {
  const said = SAID.exec(head)?.[1];
  if (said !== undefined) return said as Delimiter;
  const sample = head.slice(0, DELIMITER_CHARACTERS);
  let best: { delimiter: Delimiter; share: number; cells: number } | undefined;
  for (const delimiter of DELIMITERS) {
    // The last row of a sample is as a rule half a row.
    const rows = new CsvScanner(delimiter, COLUMNS_MAX)
      .push(sample, head.length <= DELIMITER_CHARACTERS)
      .filter(({ cells }) => cells.length > 1 || cells[0] !== '')
      .slice(0, DELIMITER_ROWS);
    const cells = rows[0]?.cells.length ?? 0;
    if (cells < 2) continue;
    const alike = rows.filter((row) => row.fault === undefined && row.cells.length === cells);
    const share = alike.length / rows.length;
    if (best === undefined || share > best.share || (share === best.share && cells > best.cells)) {
      best = { delimiter, share, cells };
    }
  }
  return best?.delimiter ?? ',';
}
