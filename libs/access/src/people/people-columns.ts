import { matchesColumns, type WantedColumn } from '#documents';

const from = { names: ['från', 'from', 'från och med', 'fr.o.m.', 'valid from', 'startdatum'] };
const lastDay = { names: ['till', 'to', 'till och med', 't.o.m.', 'last day', 'slutdatum'] };
const kind = ['slag', 'typ', 'kind', 'type'];
const organisation = [
  ...['organisation', 'organisationskod', 'organisation code', 'nämnd', 'förvaltning'],
];
const unit = ['enhetskod', 'enhet', 'unit code', 'unit'];

/** The four forms of a file of people: its columns say which it is. */
export const peopleForms = {
  people: {
    name: { names: ['namn', 'name', 'personnamn'], required: true },
    email: { names: ['e-post', 'e-postadress', 'mejl', 'mail', 'e-mail', 'email address'], required: true }, // prettier-ignore
    code: { names: ['personkod', 'person code', 'anställningsnummer', 'anst.nr', 'employee number'] }, // prettier-ignore
    organisation: { names: organisation },
    unit: { names: unit },
    role: { names: ['roll', 'role'], required: true },
    from,
    lastDay,
  },
  units: {
    organisation: { names: organisation, required: true },
    code: { names: unit, required: true },
    name: { names: ['namn', 'name', 'enhetsnamn', 'unit name'], required: true },
    kind: { names: [...kind, 'enhetstyp'] },
    headcount: { names: ['antal anställda', 'anställda', 'antal medarbetare', 'headcount', 'employees'] }, // prettier-ignore
    rhythm: { names: ['rapporteringsrytm', 'rytm', 'reporting rhythm', 'rhythm'] },
    from,
    lastDay,
  },
  organisations: {
    code: { names: ['kod', 'code', 'organisationskod', 'organisation code'], required: true },
    name: { names: ['namn', 'name', 'organisationsnamn', 'organisation name'], required: true },
    kind: { names: [...kind, 'organisationstyp'], required: true },
    parent: { names: ['överordnad', 'parent', 'överordnad organisation', 'parent organisation'] },
    areas: { names: ['områden', 'areas', 'område', 'area'] },
  },
  pauses: {
    organisation: { names: organisation, required: true },
    unit: { names: unit, required: true },
    from: { ...from, required: true },
    lastDay,
    reason: { names: ['orsak', 'anledning', 'reason'], required: true },
  },
} as const satisfies Record<string, Record<string, WantedColumn>>;

export type PeopleForm = keyof typeof peopleForms;
export type OrganisationColumn = keyof typeof peopleForms.organisations;
export type UnitColumn = keyof typeof peopleForms.units;
export type PauseColumn = keyof typeof peopleForms.pauses;
export type RoleColumn = keyof typeof peopleForms.people;

/** The form whose required columns are all there; a file of people has columns of the others too, so it is first. */
export function peopleFormOf(header: readonly string[]): PeopleForm | undefined {
  const forms = Object.entries(peopleForms) as [PeopleForm, Record<string, WantedColumn>][];
  return forms.find(([, columns]) => matchesColumns(header, columns))?.[0];
}
