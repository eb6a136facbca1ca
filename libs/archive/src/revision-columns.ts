import type { CsvValue } from '#domain';

/** A column of the file of revisions: where it comes from, and what it means to whoever reads it in fifty years. */
interface RevisionColumn {
  readonly name: string;
  readonly sql: string;
  readonly meaning: string;
}

const column = (name: string, sql: string, meaning: string): RevisionColumn => ({
  ...{ name, sql, meaning },
});

const TIME = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`;
const utc = (name: string) => `to_char(${name} AT TIME ZONE 'UTC', ${TIME})`;

/** The statistical columns of `incident_revision r` of `incident i` in `area a`. None tells who, or exactly where. */
export const REVISION_COLUMNS: readonly RevisionColumn[] = [
  column('reference', 'i.reference', 'Händelsens referens'),
  column('incidentId', 'i.id', 'Händelsens nyckel (UUID)'),
  column('receivedAt', utc('i.received_at'), 'När händelsen kom in, UTC'),
  column(
    'erasedAt',
    utc('i.erased_at'),
    'När det som skrevs gallrades, UTC; tom om det finns kvar',
  ),
  column('revision', 'r.revision', 'Versionens nummer, från 1'),
  column('recordedAt', utc('r.recorded_at'), 'När versionen skrevs, UTC'),
  column('status', 'r.status', 'recorded: gäller; withdrawn: återtagen'),
  column('kind', 'r.kind', 'Slag: observation, staff_incident, accident, environment_fault'),
  column('category', 'r.category', 'Kategorins kod'),
  column('severity', 'r.severity', 'Allvar, 0 till 4; tom när ingen har bedömt det'),
  column('tier', 'r.tier', 'Skydd: open, internal, protected'),
  column('source', 'r.source', 'Varifrån uppgiften kom'),
  column('areaLevel', 'a.level', 'Områdets nivå'),
  column('areaCode', 'a.code', 'Områdets kod'),
  column('areaName', 'a.name', 'Områdets namn'),
  column(
    'unitId',
    'r.unit_id',
    'Enhetens nyckel; tom när den tillsammans med tiden pekar ut någon',
  ),
  column('localMonth', `to_char(r.local_month, 'YYYY-MM')`, 'Månaden då den hände, lokal tid'),
  column(
    'localDate',
    `to_char(r.local_date, 'YYYY-MM-DD')`,
    'Dagen då den hände; tom för skyddade',
  ),
  column('weekday', 'r.weekday', 'Veckodag, 1 är måndag'),
  column('hourBand', 'r.hour_band', 'Första timmen i tidsbandet, lokal tid'),
  column('hoursTouched', 'r.hours_touched', 'Hur många timmar den kan ha hänt i'),
  column('affectedGender', 'r.affected_gender', 'Den drabbades kön: woman, man, several, unknown'),
  column(
    'affectedAgeBand',
    'r.affected_age_band',
    'Den drabbades ålder: child, youth, adult, older',
  ),
  column('indoors', 'r.indoors', 'Inomhus: true eller false'),
  column('witnessed', 'r.witnessed', 'Sett själv (own) eller hört av andra (secondhand)'),
  column('policeReported', 'r.police_reported', 'Polisanmäld: yes, no, unknown'),
  column('nearMiss', 'r.near_miss', 'Tillbud: true eller false'),
  column('influenceKind', 'r.influence_kind', 'Slag av påverkan'),
  column('actorType', 'r.actor_type', 'Slag av aktör'),
  column('consequences', `array_to_string(r.consequences, '|')`, 'Följder, åtskilda av |'),
];

export type RevisionRow = Readonly<Record<string, CsvValue>> & { readonly incidentId: string };
