import type { ImportProfile } from './import-profile.model.js';

const TYPE = ['Händelsetyp', 'Typ av händelse', 'Event type'];
const SUBTYPE = ['Undertyp', 'Avvikelse', 'Händelsekategori', 'Subtype'];

/**
 * An export of AFA's IA-systemet. Written after its published words, without an export at hand: each organisation
 * chooses columns and words of its own, so expect to copy this profile and mend it. A subtype that is not listed is
 * refused rather than taken for an accident, since it may be a threat. IA does not ask whether a threat was meant to
 * influence, so it is one without that purpose unless the subtype says so.
 */
export const iaProfile: ImportProfile = {
  name: 'ia',
  title: { sv: 'IA-systemet (arbetsmiljöhändelser)', en: 'IA-systemet (work environment events)' },
  source: 'ia',
  licence: 'Egna uppgifter ur IA-systemet',
  timeZone: 'Europe/Stockholm',
  empty: ['-', 'Ej angivet'],
  fields: {
    id: {
      column: ['Händelsenummer', 'Ärendenummer', 'Händelse-ID', 'Event number'],
      integer: true,
    },
    category: {
      // The finer of the two that says something.
      column: [...SUBTYPE, ...TYPE],
      map: {
        Tillbud: 'accident.work',
        'Allvarligt tillbud': 'accident.work',
        Olycksfall: 'accident.work',
        Arbetsolycka: 'accident.work',
        Färdolycksfall: 'accident.work.commuting',
        Arbetssjukdom: 'accident.work.illness',
        Riskobservation: 'accident.work.risk',
        'Kränkande särbehandling': 'threat.work.victimisation',
        Hot: 'threat.work.threat',
        Våld: 'threat.work.violence',
        'Hot och våld': 'threat.work',
        'Hot eller våld': 'threat.work',
        'Våld och hot': 'threat.work',
        Trakasserier: 'threat.influence.harassment',
        'Otillåten påverkan': 'threat.influence',
        Mutförsök: 'threat.influence.offer',
        Fall: 'accident.fall',
        'Fall på samma nivå': 'accident.fall.same_level',
        'Fall från höjd': 'accident.fall.height',
        Halka: 'accident.fall.ice',
        Klämskada: 'accident.injury.crush',
        Skärskada: 'accident.injury.cut',
        Brännskada: 'accident.injury.burn',
        Kemikalier: 'accident.injury.chemical',
        Brand: 'accident.fire',
        Trafik: 'accident.traffic',
        Miljö: 'accident.hazmat',
      },
    },
    occurredFrom: {
      columns: [
        ['Händelsedatum', 'Datum', 'Event date'],
        ['Klockslag', 'Händelsetid', 'Tid', 'Time'],
      ],
      optional: true,
      formats: ['yyyy-MM-dd H:mm', "yyyy-MM-dd'T00:00:00' H:mm", "yyyy-MM-dd'T00:00:00'", 'ISO'],
    },
    location: [
      {
        point: {
          lon: { column: ['Longitud', 'Longitude'], optional: true },
          lat: { column: ['Latitud', 'Latitude'], optional: true },
          whenOutside: 'next',
        },
      },
      { areaCode: { column: ['Områdeskod', 'Area code'], optional: true } },
      {
        areaName: {
          column: ['Område', 'Stadsdel', 'Kommundel', 'Kommun', 'Area'],
          optional: true,
          levels: ['sub_area', 'district', 'municipality'],
        },
      },
    ],
    text: {
      columns: [
        ['Rubrik', 'Title'],
        ['Beskrivning', 'Händelsebeskrivning', 'Description'],
      ],
      separator: '\n',
      optional: true,
    },
    severity: {
      column: ['Allvarlighetsgrad', 'Skadans allvarlighet', 'Severity'],
      optional: true,
      map: { 'Ingen skada': 0, Lindrig: 1, Måttlig: 2, Allvarlig: 3, Dödlig: 4 },
    },
    nearMiss: {
      column: TYPE,
      optional: true,
      map: { Tillbud: true, 'Allvarligt tillbud': true, Olycksfall: false, Arbetsolycka: false },
      unmapped: 'leave_out',
    },
    affected: {
      gender: {
        column: ['Kön', 'Gender'],
        optional: true,
        map: { Kvinna: 'woman', K: 'woman', Man: 'man', M: 'man', Annat: 'unknown' },
        unmapped: 'leave_out',
      },
    },
    policeReported: {
      column: ['Polisanmäld', 'Polisanmälan', 'Reported to the police'],
      optional: true,
      map: { Ja: 'yes', Nej: 'no', 'Vet ej': 'unknown' },
    },
    details: {
      influenceKind: {
        column: SUBTYPE,
        optional: true,
        map: { Hot: 'threat', Våld: 'violence', Trakasserier: 'harassment', Mutförsök: 'offer' },
        unmapped: 'leave_out',
      },
    },
  },
};
