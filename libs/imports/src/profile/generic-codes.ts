import {
  actorTypes,
  channels,
  consequences,
  incidentKindNames,
  influenceKinds,
  victimRoles,
  type CodedTerm,
} from '#domain';
import type { ProfileFields } from './import-profile.model.js';

/** The names of a coded list, in Swedish and English, as words for its codes. */
function namesOf(terms: readonly CodedTerm[]): Record<string, string> {
  return Object.fromEntries(
    terms.flatMap(({ code, names }) => [
      [names.sv, code],
      [names.en, code],
    ]),
  );
}

const kinds = Object.entries(incidentKindNames).map(([code, names]) => ({ code, names }));

type CodedFields = Pick<
  ProfileFields,
  | ('kind' | 'severity' | 'nearMiss' | 'unitId' | 'affected' | 'indoors')
  | ('witnessed' | 'policeReported' | 'details')
>;

/** The fields of the plain table that hold a code, a number or a yes or no. */
export const genericCodes: CodedFields = {
  kind: {
    column: ['Slag', 'Typ', 'Kind'],
    optional: true,
    map: {
      ...namesOf(kinds),
      olycka: 'accident',
      tillbud: 'accident',
      'hot och våld': 'staff_incident',
    },
  },
  severity: {
    column: ['Allvarlighet', 'Allvar', 'Severity'],
    optional: true,
    map: { 'Ingen skada': 0, Lindrig: 1, Måttlig: 2, Allvarlig: 3, Dödlig: 4 },
  },
  nearMiss: { column: ['Tillbud', 'Near miss', 'nearMiss'], optional: true },
  unitId: { column: ['Enhets-id', 'Unit id', 'unitId'], optional: true },
  affected: {
    gender: {
      column: ['Kön', 'Gender', 'affected.gender'],
      optional: true,
      map: { Kvinna: 'woman', Man: 'man', Flera: 'several', Okänt: 'unknown', 'Vet ej': 'unknown' },
    },
    ageBand: {
      column: ['Åldersgrupp', 'Age band', 'affected.ageBand'],
      optional: true,
      map: { Barn: 'child', Ungdom: 'youth', Vuxen: 'adult', Äldre: 'older', Okänt: 'unknown' },
    },
  },
  indoors: { column: ['Inomhus', 'Indoors'], optional: true },
  witnessed: {
    column: ['Egen iakttagelse', 'Witnessed'],
    optional: true,
    map: { Ja: 'own', Nej: 'secondhand', 'Vet ej': 'unknown' },
  },
  policeReported: {
    column: ['Polisanmäld', 'Police reported', 'policeReported'],
    optional: true,
    map: { Ja: 'yes', Nej: 'no', 'Vet ej': 'unknown' },
  },
  details: {
    influenceKind: {
      column: ['Påverkansform', 'Influence kind', 'details.influenceKind'],
      optional: true,
      map: namesOf(influenceKinds),
    },
    actorType: {
      column: ['Aktör', 'Actor type', 'details.actorType'],
      optional: true,
      map: namesOf(actorTypes),
    },
    consequences: {
      column: ['Konsekvenser', 'Consequences', 'details.consequences'],
      optional: true,
      split: ';',
      map: namesOf(consequences),
    },
    channel: {
      column: ['Kanal', 'Channel', 'details.channel'],
      optional: true,
      map: namesOf(channels),
    },
    victimRole: {
      column: ['Utsatt roll', 'Victim role', 'details.victimRole'],
      optional: true,
      map: namesOf(victimRoles),
    },
  },
};
