import type { Bilingual } from './language.js';

/** What can be wrong with a file of statistics (path `file`) or one of its rows, and what is told of its areas. */
export const statisticsErrorTexts = {
  SERIES_NAME_ABSENT: {
    sv: 'Filen säger inte vad siffrorna gäller. Lägg till kolumnen "{column}" eller skriv seriens namn bredvid filen.',
    en: 'The file does not say what the figures are of. Add the column "{column}" or write the name of the series beside the file.',
  },
  PERIOD_ABSENT: {
    sv: 'Filen säger inte vilket år siffrorna gäller. Lägg till kolumnen "år", eller en kolumn för varje år.',
    en: 'The file does not say which year the figures are of. Add the column "år", or a column for each year.',
  },
  PERIOD_NOT_READ: {
    sv: 'Skriv ett år som 2024 eller en månad som 2024-03.',
    en: 'Write a year such as 2024 or a month such as 2024-03.',
  },
  MONTHS_FOR_COUNTS_ONLY: {
    sv: 'Bara antal kan ges för en månad. Ge andelar och tal per invånare för hela år.',
    en: 'Only counts can be given for a month. Give shares and rates for whole years.',
  },
  STATISTIC_NOT_READ: {
    sv: 'Skriv ett tal, eller ett av tecknen {marks} där det inte finns något.',
    en: 'Write a number, or one of the signs {marks} where there is none.',
  },
  COUNT_NOT_WHOLE: {
    sv: 'Ett antal är ett heltal. Skriv tusental med mellanslag: 1 234.',
    en: 'A count is a whole number. Write thousands with a space: 1 234.',
  },
  SHARE_OUT_OF_RANGE: {
    sv: 'Skriv andelen i procent, från 0 till 100.',
    en: 'Write the share in percent, from 0 to 100.',
  },
  SHARES_AS_PARTS: {
    sv: 'Alla andelar är högst 1. Skriv dem i procent: 34 i stället för 0,34.',
    en: 'All shares are at most 1. Write them in percent: 34, not 0.34.',
  },
  INTERVAL_WRONG: {
    sv: 'Värdet ligger inte mellan intervallets nedre och övre gräns.',
    en: 'The value does not lie between the lower and the upper limit of the interval.',
  },
  THEME_UNKNOWN: {
    sv: 'Temat "{theme}" finns inte. Välj något av: {themes}.',
    en: 'There is no theme "{theme}". Choose one of: {themes}.',
  },
  STATISTICS_TOO_MANY: {
    sv: 'Filen har fler än {max} uppgifter. Dela den.',
    en: 'The file has more than {max} values. Divide it.',
  },
  POPULATION_NOT_TOLD: {
    sv: 'Invånarna går inte att lägga ihop: en uppgift saknas eller är dold. Ta med raden för båda könen och alla åldrar.',
    en: 'The inhabitants cannot be added up: a value is missing or suppressed. Include the row for both sexes and all ages.',
  },
  AREA_ENDED: {
    sv: 'Området upphörde {date}. Uppgiften sparas för sig och läggs inte på det område som kom efter.',
    en: 'The area ended on {date}. The value is kept by itself and not given to the area that came after.',
  },
  AREA_NOT_YET: {
    sv: 'Området finns här först från {date}. Uppgiften sparas, med ett brott i serien.',
    en: 'The area is here from {date} only. The value is kept, with a break in the series.',
  },
  AREA_ELSEWHERE: {
    sv: 'Området finns inte här. Uppgiften sparas för sig, under det namn som källan har.',
    en: 'The area is not here. The value is kept by itself, under the name that the source has.',
  },
  MUNICIPALITY_UNKNOWN: {
    sv: 'Ingen kommun har koden. Skriv fyra siffror, som 0180.',
    en: 'No municipality has this code. Write four digits, such as 0180.',
  },
  GROUP_NAME_DIFFERS: {
    sv: 'Gruppen heter "{name}" på rad {line}. Ge den ett namn i hela filen.',
    en: 'The group is called "{name}" in line {line}. Give it one name in all of the file.',
  },
  EFFECT_AREAS_OVERLAP: {
    sv: 'Området delar plats med ett annat som du har valt. Välj ett som ligger utanför.',
    en: 'The area shares ground with another that you have chosen. Choose one that lies outside.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;
