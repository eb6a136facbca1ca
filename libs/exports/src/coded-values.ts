import { focusAreas, incidentKindNames, incidentKinds, type CodedTerm, type Tier } from '#domain';

const coded = (code: string | number, sv: string, en: string): CodedTerm => ({
  code: String(code),
  names: { sv, en },
});

/** Names of the values of columns that have no list of their own in the taxonomy. */
export const statusValues = [
  coded('recorded', 'Registrerad', 'Recorded'),
  coded('withdrawn', 'Återtagen', 'Withdrawn'),
];

export const kindValues = incidentKinds.map((kind): CodedTerm => ({
  code: kind,
  names: incidentKindNames[kind],
}));

export const focusAreaValues = focusAreas.map(({ code, names }): CodedTerm => ({ code, names }));

export const tierValues: readonly CodedTerm<Tier>[] = [
  { code: 'open', names: { sv: 'Öppen', en: 'Open' } },
  { code: 'internal', names: { sv: 'Intern', en: 'Internal' } },
  { code: 'protected', names: { sv: 'Skyddad', en: 'Protected' } },
  { code: 'strict', names: { sv: 'Strikt skyddad', en: 'Strictly protected' } },
];

export const areaLevelValues = [
  coded('country', 'Land', 'Country'),
  coded('county', 'Län', 'County'),
  coded('municipality', 'Kommun', 'Municipality'),
  coded('district', 'Kommundel', 'District'),
  coded('sub_area', 'Delområde', 'Sub-area'),
];

export const severityValues = [
  coded(0, 'Ingen', 'None'),
  coded(1, 'Lindrig', 'Slight'),
  coded(2, 'Måttlig', 'Moderate'),
  coded(3, 'Allvarlig', 'Serious'),
  coded(4, 'Mycket allvarlig', 'Gravest'),
];

export const weekdayValues = [
  coded(1, 'Måndag', 'Monday'),
  coded(2, 'Tisdag', 'Tuesday'),
  coded(3, 'Onsdag', 'Wednesday'),
  coded(4, 'Torsdag', 'Thursday'),
  coded(5, 'Fredag', 'Friday'),
  coded(6, 'Lördag', 'Saturday'),
  coded(7, 'Söndag', 'Sunday'),
];

export const genderValues = [
  coded('woman', 'Kvinna', 'Woman'),
  coded('man', 'Man', 'Man'),
  coded('several', 'Kvinnor och män', 'Women and men'),
  coded('unknown', 'Okänt', 'Unknown'),
];

export const ageBandValues = [
  coded('child', 'Barn', 'Child'),
  coded('youth', 'Ungdom', 'Youth'),
  coded('adult', 'Vuxen', 'Adult'),
  coded('older', 'Äldre', 'Older'),
  coded('unknown', 'Okänt', 'Unknown'),
];

export const witnessedValues = [
  coded('own', 'Själv sett', 'Saw it'),
  coded('secondhand', 'I andra hand', 'At second hand'),
  coded('unknown', 'Okänt', 'Unknown'),
];

export const policeReportedValues = [
  coded('yes', 'Ja', 'Yes'),
  coded('no', 'Nej', 'No'),
  coded('unknown', 'Okänt', 'Unknown'),
];

export const locationSourceValues = [
  coded('gps', 'Enhetens plats', 'Position of the device'),
  coded('address', 'Adress', 'Address'),
  coded('place', 'Namngiven plats', 'Named place'),
  coded('map', 'Punkt på karta', 'Point on a map'),
  coded('import', 'Importerad', 'Imported'),
];
