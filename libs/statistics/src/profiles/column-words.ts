import type { WantedColumn } from '#documents';
import type { CellMark, StatisticColumn } from './statistic-profile.js';

/** Words that columns are known by in files of every source, the first one first in messages. */
export const usualColumns: Readonly<Record<StatisticColumn, WantedColumn>> = {
  series: { names: ['serie', 'series', 'indikator'] },
  area: { names: ['område', 'region', 'kommun', 'area', 'stadsdel', 'stadsdelsområde', 'län'] },
  areaCode: { names: ['områdeskod', 'kod', 'kommunkod', 'regionkod', 'area_code', 'länskod'] },
  period: { names: ['år', 'year', 'period'] },
  month: { names: ['månad', 'month'] },
  gender: { names: ['kön', 'grupp', 'sex', 'gender', 'group'] },
  band: { names: ['ålder', 'åldersgrupp', 'age', 'årskurs'] },
  value: { names: ['värde', 'value'] },
  low: { names: ['nedre', 'undre', 'low', 'konfidensintervall nedre', 'nedre gräns'] },
  high: { names: ['övre', 'high', 'konfidensintervall övre', 'övre gräns'] },
  sample: { names: ['antal svar', 'antal svarande', 'n', 'bas', 'answers'] },
  method: { names: ['metod', 'method', 'mätmetod'] },
  theme: { names: ['tema', 'theme'] },
};

/** As Brå writes counts: `..` is not told, `-` is none. */
export const countMarks: Readonly<Record<string, CellMark>> = {
  ...{ '..': 'suppressed', '…': 'suppressed', x: 'suppressed', '*': 'suppressed' },
  ...{ '-': 'zero', '–': 'zero', '.': 'missing', '': 'missing' },
};

/** As surveys write shares: a dash is a question that was not asked, or not answered by enough. */
export const shareMarks: Readonly<Record<string, CellMark>> = {
  ...countMarks,
  ...{ '-': 'missing', '–': 'missing' },
};
