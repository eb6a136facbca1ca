import type { Bilingual } from './language.js';

/** What can be wrong with a file of places or people (path `file`), with one of its rows (path: the column) or with an entry. */
export const registerErrorTexts = {
  COLUMN_TWICE: {
    sv: 'Kolumnen "{column}" står två gånger.',
    en: 'The column "{column}" is there twice.',
  },
  PEOPLE_FORM_UNKNOWN: {
    sv: 'Kolumnerna säger inte om filen har organisationer (kod, namn, slag), enheter (organisation, enhetskod, namn), personer (namn, e-post, roll) eller pauser (organisation, enhetskod, från, orsak).',
    en: 'The columns do not say whether the file has organisations (code, name, kind), units (organisation, unit code, name), people (name, e-mail, role) or pauses (organisation, unit code, from, reason).',
  },
  PARENT_NOT_KEPT: {
    sv: 'Välj en organisation som du sköter. Bara administratören lägger en organisation direkt under kommunen eller flyttar den dit.',
    en: 'Choose an organisation that you keep. Only the administrator puts one under nothing or moves it there.',
  },
  ROLE_NEEDS_ORGANISATION: {
    sv: 'Säg i vilken organisation rollen gäller. Varje nämnd och bolag är en egen myndighet, och utan organisation öppnar rollen ingenting.',
    en: 'Say in which organisation the role holds. Each committee and company is an authority of its own, and without one the role opens nothing.',
  },
  ROLE_NEEDS_UNIT: {
    sv: 'Säg i vilken enhet rollen gäller. Utan enhet öppnar rollen ingenting.',
    en: 'Say in which unit the role holds. Without one the role opens nothing.',
  },
  ROW_REPEATED: {
    sv: 'Samma sak står redan på rad {line}.',
    en: 'The same is already on line {line}.',
  },
  PAUSE_OVERLAPS: {
    sv: 'Pausen går in i en annan paus för samma enhet.',
    en: 'The pause overlaps another pause of the same unit.',
  },
  DATES_REVERSED: {
    sv: 'Sista dagen måste vara samma dag som den första eller senare.',
    en: 'The last day must be the first day or later.',
  },
  PLACE_NOT_GEOJSON: {
    sv: 'Filen följer inte GeoJSON (RFC 7946): {detail}',
    en: 'The file does not follow GeoJSON (RFC 7946): {detail}',
  },
  PLACE_TYPE_UNKNOWN: {
    sv: 'Välj någon av typerna {choicesSv}.',
    en: 'Choose one of the types {choicesEn}.',
  },
  PLACE_TYPE_ABSENT: {
    sv: 'Typen saknas. Lägg till en kolumn för typ eller ange en för hela filen.',
    en: 'The type is missing. Add a column for it or give one for the whole file.',
  },
  PLACE_POSITION_ABSENT: {
    sv: 'Läget saknas. Skriv lon och lat, eller x och y.',
    en: 'The position is missing. Write lon and lat, or x and y.',
  },
  PLACE_POSITION_UNKNOWN: {
    sv: 'Läget går inte att tolka som WGS 84, SWEREF 99 TM eller SWEREF 99 18 00.',
    en: 'The position cannot be read as WGS 84, SWEREF 99 TM or SWEREF 99 18 00.',
  },
  PLACE_AXES_SWAPPED: {
    sv: 'Longitud och latitud har bytt plats.',
    en: 'Longitude and latitude have changed places.',
  },
  PLACE_CRS_MIXED: {
    sv: 'Läget är skrivet i {crs}, resten av filen i {expected}.',
    en: 'The position is written in {crs}, the rest of the file in {expected}.',
  },
  PLACE_GEOMETRY_REFUSED: {
    sv: 'Geometrin måste vara en punkt eller en hel yta.',
    en: 'The geometry must be a point or a sound polygon.',
  },
  PLACE_OTHER_STANDS: {
    sv: 'Koden finns redan för en annan plats av annan typ. Ange en annan källa för filen.',
    en: 'The code already stands for another place of another type. Give the file another source.',
  },
  OPENING_HOURS_UNREADABLE: {
    sv: 'Öppettiden "{part}" går inte att läsa. Skriv som Mån-Fre 08:00-17:00; Lör 10:00-14:00.',
    en: 'The opening hours "{part}" cannot be read. Write them as Mo-Fr 08:00-17:00; Sa 10:00-14:00.',
  },
  ORGANISATION_NOT_FOUND: {
    sv: 'Det finns ingen organisation med koden "{organisation}".',
    en: 'There is no organisation with the code "{organisation}".',
  },
  ORGANISATION_CYCLE: {
    sv: 'Organisationen ligger under sig själv.',
    en: 'The organisation lies under itself.',
  },
  UNIT_NOT_FOUND: {
    sv: 'Det finns ingen enhet med koden "{unit}" där.',
    en: 'There is no unit with the code "{unit}" there.',
  },
  UNIT_AMBIGUOUS: {
    sv: 'Flera organisationer har en enhet med koden "{unit}". Skriv organisationens kod också.',
    en: 'Several organisations have a unit with the code "{unit}". Write the code of the organisation too.',
  },
  ROLE_NOT_FOUND: {
    sv: 'Välj någon av rollerna {choicesSv}.',
    en: 'Choose one of the roles {choicesEn}.',
  },
  PERSON_DIFFERS: {
    sv: 'Samma person har andra uppgifter på rad {line}.',
    en: 'The same person has other particulars on line {line}.',
  },
  PERSON_CODE_DIFFERS: {
    sv: 'E-postadressen hör redan till en person med en annan kod.',
    en: 'The e-mail address already belongs to a person with another code.',
  },
  PERSON_NUMBER_REFUSED: {
    sv: 'Skriv inte personnummer. Använd ett anställningsnummer.',
    en: 'Do not write a personal identity number. Use an employee number.',
  },
  CASE_NUMBER_POINTS_OUT: {
    sv: 'Ärendenumret visas för alla. Skriv inte personnummer eller namn.',
    en: 'Anybody may be shown the case number. Do not write a personal identity number or a name.',
  },
  ACCOUNT_IS_DEMO: {
    sv: 'Demokonton ändras inte av en import.',
    en: 'Demo accounts are not changed by an import.',
  },
  LAST_ADMINISTRATOR: {
    sv: 'Ingen administratör som kan logga in skulle finnas kvar.',
    en: 'No administrator who can sign in would be left.',
  },
} as const satisfies Record<string, Bilingual>;
