import type { CsvValue } from '#domain';
import { SeededRandom } from '#imports';

/** Years of counts, up to the last one that is over. */
const COUNT_YEARS = 7;
/** Surveys are made every third year. */
const SURVEY_YEARS = [8, 5, 2] as const;
const SURVEY_METHODS = ['post', 'post och webb', 'post och webb'] as const;
/** Of inhabitants, how many answer. */
const ANSWER_SHARE = 0.012;
const PERCENT_MAX = 95;

export interface DemoStatisticArea {
  readonly level: string;
  readonly name: string;
  readonly population: number;
}

export interface DemoStatisticFile {
  readonly profile: string;
  readonly name: string;
  readonly rows: readonly (readonly CsvValue[])[];
}

/** Crimes for each thousand inhabitants and year; invented. */
const crimes = [
  ['Skadegörelse', 17],
  ['Misshandel', 9],
  ['Stöld', 24],
  ['Narkotikabrott', 12],
] as const;
/** Percent of women and of men; invented. */
const questions = [
  ['Otrygg vid utevistelse sent på kvällen', 34, 17],
  ['Orolig för skadegörelse', 22, 20],
  ['Orolig för våld i offentlig miljö', 27, 19],
] as const;
const fires = [
  ['Brand i byggnad', 0.9],
  ['Brand utomhus', 1.6],
] as const;

/** Invented files of three kinds of sources, the same each time for the same areas and year. */
export function demoFiles(
  areas: readonly DemoStatisticArea[],
  thisYear: number,
): DemoStatisticFile[] {
  if (areas.length === 0) return [];
  const years = Array.from({ length: COUNT_YEARS }, (_, at) => thisYear - COUNT_YEARS + at);
  return [
    {
      ...{ profile: 'polis-lokal', name: 'pahittade-anmalda-brott.csv' },
      rows: countRows(['område', 'brottstyp'], crimes, areas, years),
    },
    {
      ...{ profile: 'raddningstjanst', name: 'pahittade-insatser.csv' },
      rows: countRows(['område', 'händelsetyp'], fires, areas, years),
    },
    {
      ...{ profile: 'trygghetsmatning', name: 'pahittad-trygghetsmatning.csv' },
      rows: surveyRows(areas, thisYear),
    },
  ];
}

function countRows(
  head: readonly string[],
  kinds: readonly (readonly [string, number])[],
  areas: readonly DemoStatisticArea[],
  years: readonly number[],
): CsvValue[][] {
  const rows: CsvValue[][] = [[...head, ...years]];
  for (const [kind, perThousand] of kinds) {
    for (const { name, population } of areas) {
      const random = new SeededRandom(`${kind} ${name}`);
      const level = perThousand * (0.7 + random.next());
      rows.push([
        ...[name, kind],
        ...years.map((_, at) => {
          const mean = (level * population * (1 + 0.02 * at)) / 1_000;
          return Math.max(0, Math.round(mean + Math.sqrt(mean) * random.normal()));
        }),
      ]);
    }
  }
  return rows;
}

function surveyRows(areas: readonly DemoStatisticArea[], thisYear: number): CsvValue[][] {
  const rows: CsvValue[][] = [['område', 'fråga', 'år', 'grupp', 'andel', 'antal svar', 'metod']];
  for (const [question, women, men] of questions) {
    for (const { name, population } of areas) {
      const random = new SeededRandom(`${question} ${name}`);
      const shift = 1.4 * random.next();
      for (const [at, ago] of SURVEY_YEARS.entries()) {
        const answers = Math.round((population * ANSWER_SHARE) / 2);
        const share = (percent: number) =>
          Math.min(PERCENT_MAX, percent * (0.6 + shift / 2) + random.normal());
        const [ofWomen, ofMen] = [share(women), share(men)];
        const told: readonly (readonly [string, number, number])[] = [
          ['alla', (ofWomen + ofMen) / 2, 2 * answers],
          ['kvinnor', ofWomen, answers],
          ['män', ofMen, answers],
        ];
        for (const [group, percent, count] of told) {
          const value = percent.toFixed(1).replace('.', ',');
          // Few answers are not told, as sources do.
          const cell = count < 30 ? '..' : value;
          rows.push([name, question, thisYear - ago, group, cell, count, SURVEY_METHODS[at]!]);
        }
      }
    }
  }
  return rows;
}
