import type { Bilingual } from '../errors/language.js';
import type { CategoryCode } from '../taxonomy/category.js';
import { categoryFor } from '../taxonomy/category-for.js';

/** What can be laid side by side: own categories, and the words that other sources have for about the same. */
export interface StatisticTheme {
  readonly code: string;
  readonly name: Bilingual;
  /** Own incidents of these categories and of all below them are counted. */
  readonly categories: readonly CategoryCode[];
  /** Beginnings of words in the names of series, in lower case. */
  readonly words: readonly string[];
}

const theme = (
  code: string,
  [sv, en]: readonly [string, string],
  categories: readonly CategoryCode[],
  words: readonly string[],
): StatisticTheme => ({ code, name: { sv, en }, categories, words });

/**
 * The themes, each as narrow as the sources allow. What staff see ("order") and what is a crime ("crime") are branches
 * of their own in the taxonomy, so that a theme names both. Of two themes whose words a name has, the first holds.
 */
export const statisticThemes: readonly StatisticTheme[] = [
  theme(
    'sexual',
    ['Sexuella trakasserier och sexualbrott', 'Sexual harassment and sexual crime'],
    ['order.sexual_harassment', 'crime.sexual'],
    ['sexu', 'våldtäkt', 'kvinnor antastas'],
  ),
  theme(
    'fire',
    ['Brand och eldning', 'Fire and fire-setting'],
    ['accident.fire', 'order.fire_play', 'crime.public_danger.arson'],
    ['brand', 'bränder', 'eldning', 'mordbrand', 'anlagd'],
  ),
  theme(
    'vandalism',
    ['Skadegörelse och klotter', 'Vandalism and graffiti'],
    ['order.vandalism', 'order.graffiti', 'crime.damage'],
    ['skadegörelse', 'klotter'],
  ),
  theme(
    'violence',
    ['Våld och rån', 'Violence and robbery'],
    ['order.violence', 'crime.life_health', 'crime.theft.robbery'],
    ['misshandel', 'våld', 'rån', 'slagsmål', 'bråk'],
  ),
  theme(
    'threat',
    ['Hot och ofredande', 'Threats and molestation'],
    ['order.threat', 'crime.liberty_peace'],
    ['hot', 'ofredande', 'trakasserier'],
  ),
  theme(
    'theft',
    ['Stöld och inbrott', 'Theft and burglary'],
    ['order.theft', 'crime.theft'],
    ['stöld', 'inbrott', 'snatteri', 'bostadsinbrott', 'fickstöld', 'cykelstöld', 'tillgrepp'],
  ),
  theme('drugs', ['Narkotika', 'Drugs'], ['order.drugs', 'crime.drugs'], ['narkotika', 'droger']),
  theme(
    'disorder',
    ['Störningar, samlingar och berusning', 'Disturbances, gatherings and drinking'],
    ['order.disturbance', 'order.gathering', 'order.drinking', 'order.driving'],
    ['störning', 'stör', 'berusa', 'stökig', 'buskörning', 'ordningsstörning'],
  ),
  theme('litter', ['Nedskräpning', 'Litter'], ['order.litter'], ['nedskräpning', 'skräp']),
  theme(
    'traffic',
    ['Trafikolyckor', 'Traffic accidents'],
    ['accident.traffic'],
    ['trafikolyck', 'trafik'],
  ),
  theme(
    'unsafe',
    ['Otrygghet', 'Feeling unsafe'],
    ['order'],
    ['otrygg', 'trygg', 'oro', 'går ut ensam', 'mörk'],
  ),
];

const byCode = new Map(statisticThemes.map((each) => [each.code, each]));

/** A theme by its code. */
export function statisticTheme(code: string): StatisticTheme | undefined {
  return byCode.get(code);
}

/** The theme of a crime type in the words of Brå; undefined where it belongs to none. */
export function themeOfCrime(type: string): string | undefined {
  const code = categoryFor('bra', type);
  if (code === undefined) return themeOfWords(type);
  const within = (top: string) => code === top || code.startsWith(`${top}.`);
  return statisticThemes.find(({ categories }) => categories.some(within))?.code;
}

/** The theme whose words begin a word of the name; undefined where none does. */
export function themeOfWords(name: string): string | undefined {
  const folded = ` ${name
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')}`;
  return statisticThemes.find(({ words }) => words.some((word) => folded.includes(` ${word}`)))
    ?.code;
}
