import type { Language } from '../errors/language.js';
import type { RecordingBreak } from '../picture/recording-breaks.js';
import { comparisonSentence, headline } from '../picture/sentences.js';
import { formatCount, formatRate } from '../text/figures.js';
import type { AreaSums, SummedGender } from './area-sums.js';

const words = {
  sv: {
    per: (rate: string) => `Områdena har tillsammans ${rate} händelser per 1 000 invånare och år.`,
    higher: (areas: string) => `Säkert högre än områdena tillsammans: ${areas}.`,
    lower: (areas: string) => `Säkert lägre än områdena tillsammans: ${areas}.`,
    alike: 'Inget område skiljer sig säkert från områdena tillsammans.',
    genders: (women: string, men: string, rest: string) =>
      `Den som drabbades: kvinnor ${women}, män ${men}. Flera, okänt eller inte angivet: ${rest}.`,
    unplaced: (count: string) => `Hör inte till något område, men är med i summan: ${count}.`,
    ended: (areas: string) => `Fanns inte hela perioden och har därför inget tal: ${areas}.`,
  },
  en: {
    per: (rate: string) =>
      `The areas together have ${rate} incidents per 1,000 inhabitants and year.`,
    higher: (areas: string) => `Certainly higher than the areas together: ${areas}.`,
    lower: (areas: string) => `Certainly lower than the areas together: ${areas}.`,
    alike: 'No area certainly differs from the areas together.',
    genders: (women: string, men: string, rest: string) =>
      `Who was affected: women ${women}, men ${men}. Several, unknown or not stated: ${rest}.`,
    unplaced: (count: string) => `In no area, but part of the sum: ${count}.`,
    ended: (areas: string) => `Did not stand the whole period and so have no rate: ${areas}.`,
  },
} as const;

/**
 * What sums of areas say, the most important first: the whole, how it lies to the year before, which areas differ with
 * certainty, women and men, and what lies in no area.
 * @param names of the whole, and of areas by key. @param breaks in how it is recorded, as far as they are known.
 */
export function areaSumsSentences(
  sums: AreaSums,
  names: { readonly whole: string; readonly of: (key: string) => string },
  language: Language,
  breaks: readonly RecordingBreak[] = [],
): string[] {
  const text = words[language];
  const { all, areas, overall, unplaced, compared, comparedBefore, period } = sums;
  const namesOf = (some: readonly { readonly key: string }[]): string =>
    some.map(({ key }) => names.of(key)).join(', ');
  const [higher, lower] = (['higher', 'lower'] as const).map((standing) =>
    namesOf(areas.filter((area) => area.standing === standing)),
  );
  const isRated = areas.some(({ standing }) => standing !== null);
  const ended = namesOf(areas.filter(({ isWhole }) => !isWhole));
  const said = { period, compared, comparedBefore, now: all.now, before: all.before, breaks };
  return [
    `${headline({ area: names.whole, what: null }, { ...sums, total: all.total }, language)}.`,
    comparisonSentence(said, language),
    ...(overall && isRated ? [text.per(formatRate(overall.rate, language))] : []),
    ...(higher ? [text.higher(higher)] : []),
    ...(lower ? [text.lower(lower)] : []),
    ...(isRated && !higher && !lower ? [text.alike] : []),
    ...(all.total > 0 ? [gendersText(sums, language)] : []),
    ...(unplaced.total > 0 ? [text.unplaced(formatCount(unplaced.total, language))] : []),
    ...(ended ? [text.ended(ended)] : []),
  ];
}

function gendersText({ all }: AreaSums, language: Language): string {
  const of = (...keys: SummedGender[]): string =>
    formatCount(
      all.genders.reduce((sum, { key, total }) => sum + (keys.includes(key) ? total : 0), 0),
      language,
    );
  return words[language].genders(of('woman'), of('man'), of('several', 'unknown', null));
}
