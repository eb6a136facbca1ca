import type { CsvValue } from '#domain';
import { municipalities } from '#geography';
import { SeededRandom } from '#imports';

/** Years of rates, up to the last one that is over. */
const RATE_YEARS = 5;
/** Put into one group with the demo's own municipality; no source says that they are alike. */
const OTHERS = ['0380', '0580', '0680', '1280', '1283', '1480', '1880', '1980'];
/** Crimes for each 100 000 inhabitants and year; invented. */
const crimes = [
  ['Skadegörelse', 1_700],
  ['Misshandel', 900],
  ['Stöld', 2_400],
  ['Narkotikabrott', 1_200],
] as const;
/** How rarely a number is not told. */
const SUPPRESSED_SHARE = 0.06;

/** The file of an invented group. @param own code of the demo's municipality. */
export function demoGroupRows(own: string): CsvValue[][] {
  const codes = [own, ...OTHERS.filter((code) => code !== own)];
  const members = codes.map((code) => [code, 'X1', 'Påhittad grupp för demon']);
  return [['kommunkod', 'gruppkod', 'gruppnamn'], ...members];
}

/** Invented rates of the municipalities of the group, the same each time for the same year. */
export function demoRateRows(
  own: { readonly code: string; readonly name: string },
  thisYear: number,
): CsvValue[][] {
  const others = municipalities.filter(({ code }) => OTHERS.includes(code) && code !== own.code);
  const years = Array.from({ length: RATE_YEARS }, (_, at) => thisYear - RATE_YEARS + at);
  const rows: CsvValue[][] = [['kommun', 'kommunkod', 'brottstyp', ...years]];
  for (const [kind, usual] of crimes) {
    for (const { code, name } of [own, ...others]) {
      const random = new SeededRandom(`${kind} ${code}`);
      const level = usual * (0.6 + 0.8 * random.next());
      const cells = years.map(() => {
        const isTold = code === own.code || random.next() > SUPPRESSED_SHARE;
        return isTold ? Math.round(level * (1 + 0.05 * random.normal())) : '..';
      });
      rows.push([name, code, `${kind} per 100 000`, ...cells]);
    }
  }
  return rows;
}
