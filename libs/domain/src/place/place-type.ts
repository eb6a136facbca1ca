import type { Bilingual } from '../errors/language.js';
import { foldName } from '../geometry/area-level.js';

/** The kinds of place that an incident can be said to have happened at, with their names in the user interface. */
export const placeTypeNames = {
  school: { sv: 'Skola', en: 'School' },
  preschool: { sv: 'Förskola', en: 'Preschool' },
  youth_centre: { sv: 'Fritidsgård', en: 'Youth centre' },
  library: { sv: 'Bibliotek', en: 'Library' },
  culture: { sv: 'Kulturlokal', en: 'Cultural venue' },
  sports: { sv: 'Idrottsanläggning', en: 'Sports facility' },
  playground: { sv: 'Lekplats', en: 'Playground' },
  park: { sv: 'Park', en: 'Park' },
  square: { sv: 'Torg', en: 'Square' },
  station: { sv: 'Station', en: 'Station' },
  parking: { sv: 'Parkering', en: 'Parking' },
  shopping: { sv: 'Handelsplats', en: 'Shopping' },
  restaurant: { sv: 'Restaurang', en: 'Restaurant' },
  housing: { sv: 'Bostäder', en: 'Housing' },
  care_home: { sv: 'Äldreboende', en: 'Care home' },
  group_home: { sv: 'Gruppbostad', en: 'Group home' },
  health_care: { sv: 'Vårdinrättning', en: 'Health care' },
  worship: { sv: 'Trossamfund', en: 'Place of worship' },
  workplace: { sv: 'Arbetsplats', en: 'Workplace' },
  other: { sv: 'Annan plats', en: 'Other place' },
} as const satisfies Record<string, Bilingual>;

export type PlaceType = keyof typeof placeTypeNames;

export const placeTypes = Object.keys(placeTypeNames) as readonly PlaceType[];

/** Other words that registers use, beside the names and codes above. */
const aliases: Readonly<Record<PlaceType, readonly string[]>> = {
  school: ['grundskola', 'gymnasium', 'gymnasieskola', 'anpassad grundskola', 'grundsärskola'],
  preschool: ['dagis', 'daghem', 'pedagogisk omsorg', 'kindergarten', 'nursery'],
  youth_centre: ['ungdomsgård', 'ungdomens hus', 'youth center', 'youth club'],
  library: [],
  culture: ['kulturhus', 'museum', 'teater', 'biograf', 'cultural centre'],
  sports: ['idrott', 'idrottshall', 'idrottsplats', 'sporthall', 'simhall', 'badhus', 'ishall'],
  playground: ['parklek', 'lekpark'],
  park: ['grönområde', 'naturområde'],
  square: ['plats'],
  station: ['tågstation', 'busstation', 'tunnelbanestation', 'pendeltågsstation', 'resecentrum'],
  parking: ['parkeringshus', 'garage', 'p-hus', 'car park'],
  shopping: ['köpcentrum', 'centrum', 'galleria', 'butik', 'handel', 'shopping centre'],
  restaurant: ['krog', 'bar', 'nattklubb', 'café', 'kafé'],
  housing: ['bostadshus', 'flerbostadshus', 'bostadsområde'],
  care_home: ['vård- och omsorgsboende', 'särskilt boende', 'servicehus', 'nursing home'],
  group_home: ['lss-boende', 'bostad med särskild service', 'stödboende'],
  health_care: ['vårdcentral', 'sjukhus', 'tandvård', 'hospital', 'health centre'],
  worship: ['kyrka', 'moské', 'synagoga', 'tempel', 'church', 'mosque', 'synagogue'],
  workplace: ['kontor', 'verksamhet', 'medborgarkontor', 'socialkontor', 'office'],
  other: ['övrigt', 'övrig', 'annat'],
};

const typeByWord = new Map<string, PlaceType>(
  placeTypes.flatMap((type) =>
    [type, placeTypeNames[type].sv, placeTypeNames[type].en, ...aliases[type]].map(
      (word) => [foldName(word), type] as const,
    ),
  ),
);

/** The type that a word stands for: a code, a name or an alias, in any case. */
export function placeTypeOf(word: string): PlaceType | undefined {
  return typeByWord.get(foldName(word));
}
