import { Fault, themeOfCrime, themeOfWords } from '#domain';
import { countMarks, shareMarks, usualColumns } from './column-words.js';
import type { StatisticProfile } from './statistic-profile.js';

const municipal = ['municipality', 'district', 'county'] as const;
const local = ['district', 'sub_area', 'municipality'] as const;

const bra: StatisticProfile = {
  name: 'bra',
  title: { sv: 'Anmälda brott (Brå)', en: 'Reported crimes (Brå)' },
  origin: 'Brottsförebyggande rådet (Brå), anmälda brott',
  licence: 'Officiell statistik, fri att använda med källa',
  view: 'police',
  unit: 'count',
  columns: {
    ...usualColumns,
    series: { names: ['brottstyp', 'subcategory', 'brott', 'category', 'serie'] },
    value: { names: ['antal', 'count', 'anmälda brott', 'värde'] },
  },
  beforeYear: ['antal', 'anmälda brott'],
  marks: countMarks,
  levels: municipal,
  themeOf: themeOfCrime,
  about: {
    sv: 'Kolumner: kommun eller område, brottstyp, år och antal, eller en kolumn för varje år.',
    en: 'Columns: municipality or area, crime type, year and count, or a column for each year.',
  },
  isTried: false,
};

const braRates: StatisticProfile = {
  ...bra,
  name: 'bra-per-100000',
  title: { sv: 'Anmälda brott per 100 000 (Brå)', en: 'Reported crimes per 100,000 (Brå)' },
  unit: 'per_100000',
  columns: {
    ...bra.columns,
    value: {
      names: [
        'per 100 000',
        'per 100 000 inv',
        'per 100 000 invånare',
        'antal per 100 000',
        'värde',
      ],
    },
  },
  beforeYear: ['per 100 000', 'per 100 000 inv'],
  about: {
    sv: 'Kolumner: kommun, brottstyp, år och tal per 100 000 invånare, eller en kolumn för varje år.',
    en: 'Columns: municipality, crime type, year and number per 100,000 inhabitants, or a column for each year.',
  },
};

const ntu: StatisticProfile = {
  name: 'ntu',
  title: { sv: 'Nationella trygghetsundersökningen (NTU)', en: 'Swedish Crime Survey (NTU)' },
  origin: 'Brottsförebyggande rådet (Brå), Nationella trygghetsundersökningen',
  licence: 'Officiell statistik, fri att använda med källa',
  view: 'experienced',
  unit: 'share',
  columns: {
    ...usualColumns,
    series: { names: ['fråga', 'indikator', 'question', 'serie'] },
    value: { names: ['andel', 'procent', 'share', 'värde'] },
  },
  beforeYear: ['andel'],
  marks: shareMarks,
  levels: ['county', 'municipality', 'district'],
  themeOf: themeOfWords,
  about: {
    sv: 'Kolumner: län eller område, fråga, kön, år och andel i procent, eller en kolumn för varje år. Nedre och övre gräns gäller det sista året.',
    en: 'Columns: county or area, question, sex, year and share in percent, or a column for each year. Lower and upper limit are of the last year.',
  },
  isTried: false,
};

const trygghetsmatning: StatisticProfile = {
  ...ntu,
  name: 'trygghetsmatning',
  title: { sv: 'Egen trygghetsmätning', en: 'Local safety survey' },
  origin: 'Kommunens trygghetsmätning',
  licence: 'Kommunens egen',
  levels: local,
  about: {
    sv: 'Kolumner: område, fråga, år, grupp (alla, kvinnor, män), andel i procent och antal svar.',
    en: 'Columns: area, question, year, group (all, women, men), share in percent and number of answers.',
  },
};

const skolenkat: StatisticProfile = {
  ...trygghetsmatning,
  name: 'skolenkat',
  title: { sv: 'Skolenkät', en: 'School survey' },
  origin: 'Skolenkät',
  about: {
    sv: 'Kolumner: område, fråga, år, kön (flickor, pojkar), årskurs, andel i procent och antal svar.',
    en: 'Columns: area, question, year, sex (girls, boys), school year, share in percent and number of answers.',
  },
};

const raddningstjanst: StatisticProfile = {
  ...bra,
  name: 'raddningstjanst',
  title: { sv: 'Räddningstjänstens insatser', en: 'Fire and rescue service' },
  origin: 'Räddningstjänsten',
  licence: 'Enligt överenskommelse med räddningstjänsten',
  view: 'rescue',
  columns: {
    ...usualColumns,
    series: { names: ['händelsetyp', 'olyckstyp', 'event_type', 'serie'] },
    value: { names: ['antal', 'count', 'insatser', 'värde'] },
  },
  beforeYear: ['antal', 'insatser'],
  levels: ['municipality', 'district', 'sub_area', 'county'],
  themeOf: themeOfWords,
  about: {
    sv: 'Kolumner: område, händelsetyp, år eller månad (2024-03) och antal.',
    en: 'Columns: area, event type, year or month (2024-03) and count.',
  },
};

const polisLokal: StatisticProfile = {
  ...bra,
  name: 'polis-lokal',
  title: { sv: 'Polisens lokala statistik', en: 'Local statistics of the police' },
  origin: 'Polisen, lokalpolisområdet',
  licence: 'Enligt överenskommelse med polisen',
  levels: local,
  about: {
    sv: 'Kolumner: område, brottstyp, år eller månad (2024-03) och antal.',
    en: 'Columns: area, crime type, year or month (2024-03) and count.',
  },
};

const befolkning: StatisticProfile = {
  ...bra,
  name: 'befolkning',
  title: { sv: 'Invånare (SCB)', en: 'Inhabitants (SCB)' },
  origin: 'SCB, folkmängd 31 december',
  licence: 'CC0',
  view: null,
  columns: {
    ...usualColumns,
    value: { names: ['folkmängd', 'antal', 'invånare', 'population', 'värde'] },
  },
  beforeYear: ['folkmängd', 'antal', 'invånare'],
  levels: ['municipality', 'district', 'sub_area', 'county'],
  usualSeries: 'Folkmängd',
  themeOf: () => undefined,
  about: {
    sv: 'Kolumner: region, kön, ålder, år och folkmängd, eller en kolumn för varje år. Summan för ett område och år blir det som karta och tal per invånare räknar med.',
    en: 'Columns: region, sex, age, year and population, or a column for each year. The sum of an area and a year is what maps and rates count with.',
  },
};

/** The sources whose files can be read, in the order that they are listed. */
export const statisticProfiles: readonly StatisticProfile[] = [
  ...[bra, braRates, ntu, trygghetsmatning, skolenkat, raddningstjanst, polisLokal, befolkning],
];

/** A profile by its name. Fault: PROFILE_UNKNOWN. */
export function statisticProfile(name: string): StatisticProfile {
  const found = statisticProfiles.find((profile) => profile.name === name);
  if (found === undefined) throw new Fault('PROFILE_UNKNOWN', { profile: name });
  return found;
}
