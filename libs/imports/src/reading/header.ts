import { fileFault } from '../file-fault.js';
import { COLUMNS_MAX } from './reading-limits.js';

/** The names of the columns, trimmed. Fault: IMPORT_FILE_REFUSED for a name that stands twice, or too many. */
export function headerNames(cells: readonly string[]): string[] {
  if (cells.length > COLUMNS_MAX) {
    throw fileFault({ code: 'TOO_MANY_COLUMNS', values: { max: COLUMNS_MAX } });
  }
  const names = cells.map((name) => name.trim());
  const seen = new Set<string>();
  const repeated = names.filter((name) => {
    const key = name.toLowerCase();
    if (name === '' || !seen.has(key)) {
      seen.add(key);
      return false;
    }
    return true;
  });
  if (repeated.length > 0) {
    const columns = [...new Set(repeated)].join(', ');
    throw fileFault({ code: 'COLUMN_REPEATED', values: { columns } });
  }
  return names;
}
