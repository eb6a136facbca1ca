import { actorTypes, category, consequences, influenceKinds } from '#domain';
import * as values from './coded-values.js';
import type { ExportColumn, RowSource } from './export-column.js';

const MONTH_CHARACTERS = 'YYYY-MM'.length;

const codeOf = ({ areas }: RowSource, areaKey: number | null) =>
  areaKey === null ? null : (areas.get(areaKey)?.code ?? null);
const areaOf = ({ areas, incident }: RowSource) => areas.get(incident.facts.areaKey);

/** What it is. Stands in the open, also when the content has been erased. */
const whatColumns: readonly ExportColumn[] = [
  {
    name: 'id',
    meaning: { sv: 'Händelsens nyckel', en: 'Key of the incident' },
    type: 'uuid',
    cell: ({ incident }) => incident.id,
  },
  {
    name: 'reference',
    meaning: { sv: 'Referens att säga i telefon', en: 'Reference to say over the telephone' },
    type: 'text',
    cell: ({ incident }) => incident.reference,
  },
  {
    name: 'revision',
    meaning: {
      sv: 'Versionens nummer, 1 är den första',
      en: 'Number of the revision, 1 is the first',
    },
    type: 'integer',
    cell: ({ incident }) => incident.revision,
  },
  {
    name: 'status',
    meaning: { sv: 'Om händelsen gäller', en: 'Whether the incident stands' },
    type: 'code',
    values: values.statusValues,
    cell: ({ incident }) => incident.facts.status,
  },
  {
    name: 'restricted',
    meaning: {
      sv: 'Om behandlingen är begränsad (GDPR artikel 18): då står varken text, tid eller plats',
      en: 'Whether its processing is restricted (article 18 GDPR): then neither text, time nor place stands',
    },
    type: 'boolean',
    cell: ({ incident }) => incident.isRestricted,
  },
  {
    name: 'kind',
    meaning: { sv: 'Slag av händelse', en: 'Kind of incident' },
    type: 'code',
    values: values.kindValues,
    cell: ({ incident }) => incident.facts.kind,
  },
  {
    name: 'category',
    meaning: {
      sv: 'Kategorins kod, se GET /categories',
      en: 'Code of the category, see GET /categories',
    },
    type: 'code',
    cell: ({ incident }) => incident.facts.category,
  },
  {
    name: 'categoryName',
    meaning: { sv: 'Kategorins namn på svenska', en: 'Name of the category in Swedish' },
    type: 'text',
    cell: ({ incident }) => category(incident.facts.category)?.names.sv ?? null,
  },
  {
    name: 'focusArea',
    meaning: { sv: 'Kategorins fokusområde', en: 'Focus area of the category' },
    type: 'code',
    values: values.focusAreaValues,
    cell: ({ incident }) => category(incident.facts.category)?.focusArea ?? null,
  },
  {
    name: 'severity',
    meaning: { sv: 'Allvarlighet på den gemensamma skalan', en: 'Severity on the common scale' },
    type: 'integer',
    values: values.severityValues,
    cell: ({ incident }) => incident.facts.severity,
  },
  {
    name: 'tier',
    meaning: { sv: 'Skyddsnivå: vem som får läsa', en: 'Tier: who may read it' },
    type: 'code',
    values: values.tierValues,
    cell: ({ incident }) => incident.facts.tier,
  },
  {
    name: 'source',
    meaning: {
      sv: 'Varifrån den kom: staff för egna medarbetare, annars källan',
      en: 'Where it came from: staff for own employees, else the source',
    },
    type: 'code',
    cell: ({ incident }) => incident.facts.source,
  },
];

/** Where, to an area and no nearer. */
const areaColumns: readonly ExportColumn[] = [
  {
    name: 'areaLevel',
    meaning: { sv: 'Nivå för det minsta kända området', en: 'Level of the finest known area' },
    type: 'code',
    values: values.areaLevelValues,
    cell: (row) => areaOf(row)?.level ?? null,
  },
  {
    name: 'areaCode',
    meaning: { sv: 'Kod för det minsta kända området', en: 'Code of the finest known area' },
    type: 'code',
    cell: (row) => areaOf(row)?.code ?? null,
  },
  {
    name: 'areaName',
    meaning: { sv: 'Namn på det minsta kända området', en: 'Name of the finest known area' },
    type: 'text',
    cell: (row) => areaOf(row)?.name ?? null,
  },
  {
    name: 'countyCode',
    meaning: { sv: 'Länets kod', en: 'Code of the county' },
    type: 'code',
    cell: (row) => codeOf(row, row.incident.facts.countyKey),
  },
  {
    name: 'municipalityCode',
    meaning: { sv: 'Kommunens kod', en: 'Code of the municipality' },
    type: 'code',
    cell: (row) => codeOf(row, row.incident.facts.municipalityKey),
  },
  {
    name: 'districtCode',
    meaning: { sv: 'Kommundelens kod', en: 'Code of the district' },
    type: 'code',
    cell: (row) => codeOf(row, row.incident.facts.districtKey),
  },
  {
    name: 'subAreaCode',
    meaning: { sv: 'Delområdets kod', en: 'Code of the sub-area' },
    type: 'code',
    cell: (row) => codeOf(row, row.incident.facts.subAreaKey),
  },
];

/** Who answers for it, and when it was, to a month and an hour. */
const whenAndWhoColumns: readonly ExportColumn[] = [
  {
    name: 'organisation',
    meaning: { sv: 'Organisationen som svarar för den', en: 'Organisation that answers for it' },
    type: 'uuid',
    cell: ({ incident }) => incident.organisationId,
  },
  {
    name: 'organisationName',
    meaning: { sv: 'Organisationens namn', en: 'Name of the organisation' },
    type: 'text',
    cell: ({ incident }) => incident.organisationName,
  },
  {
    name: 'unit',
    meaning: {
      sv: 'Enheten; tom för skyddade händelser',
      en: 'Unit; empty for protected incidents',
    },
    type: 'uuid',
    cell: ({ incident }) => incident.facts.unitId,
  },
  {
    name: 'unitName',
    meaning: {
      sv: 'Enhetens namn; tomt för skyddade händelser',
      en: 'Name of the unit; empty for protected incidents',
    },
    type: 'text',
    cell: ({ incident }) => incident.unitName,
  },
  {
    name: 'month',
    meaning: { sv: 'Månaden då den hände, lokal tid', en: 'Month it happened in, local time' },
    type: 'month',
    unit: 'YYYY-MM',
    cell: ({ incident }) => incident.facts.localMonth.slice(0, MONTH_CHARACTERS),
  },
  {
    name: 'weekday',
    meaning: { sv: 'Veckodagen, lokal tid', en: 'Day of the week, local time' },
    type: 'integer',
    values: values.weekdayValues,
    cell: ({ incident }) => incident.facts.weekday,
  },
  {
    name: 'hour',
    meaning: {
      sv: 'Timmen då den började, lokal tid; tom för skyddade händelser',
      en: 'Hour it began in, local time; empty for protected incidents',
    },
    type: 'integer',
    unit: '0–23',
    cell: ({ incident }) => incident.facts.hourBand,
  },
  {
    name: 'receivedAt',
    meaning: { sv: 'När händelsen kom in, UTC', en: 'When the incident was received, UTC' },
    type: 'time',
    unit: 'ISO 8601',
    cell: ({ incident }) => incident.receivedAt.toISOString(),
  },
  {
    name: 'changedAt',
    meaning: { sv: 'När den här versionen skrevs, UTC', en: 'When this revision was written, UTC' },
    type: 'time',
    unit: 'ISO 8601',
    cell: ({ incident }) => incident.recordedAt.toISOString(),
  },
];

/** What else was said of it, as codes. */
const detailColumns: readonly ExportColumn[] = [
  {
    name: 'affectedGender',
    meaning: { sv: 'Kön på den som drabbades', en: 'Gender of whom it affected' },
    type: 'code',
    values: values.genderValues,
    cell: ({ incident }) => incident.facts.affectedGender,
  },
  {
    name: 'affectedAgeBand',
    meaning: { sv: 'Ålder på den som drabbades', en: 'Age band of whom it affected' },
    type: 'code',
    values: values.ageBandValues,
    cell: ({ incident }) => incident.facts.affectedAgeBand,
  },
  {
    name: 'indoors',
    meaning: { sv: 'Om den hände inomhus', en: 'Whether it happened indoors' },
    type: 'boolean',
    cell: ({ incident }) => incident.facts.indoors,
  },
  {
    name: 'witnessed',
    meaning: { sv: 'Hur den som rapporterade vet', en: 'How the reporter knows' },
    type: 'code',
    values: values.witnessedValues,
    cell: ({ incident }) => incident.facts.witnessed,
  },
  {
    name: 'policeReported',
    meaning: { sv: 'Om den är polisanmäld', en: 'Whether it is reported to the police' },
    type: 'code',
    values: values.policeReportedValues,
    cell: ({ incident }) => incident.facts.policeReported,
  },
  {
    name: 'nearMiss',
    meaning: { sv: 'Om det kunde ha gått illa', en: 'Whether it could have gone wrong' },
    type: 'boolean',
    cell: ({ incident }) => incident.facts.nearMiss,
  },
  {
    name: 'influenceKind',
    meaning: { sv: 'Slag av påverkan', en: 'Kind of influence' },
    type: 'code',
    values: influenceKinds,
    cell: ({ incident }) => incident.facts.influenceKind,
  },
  {
    name: 'actorType',
    meaning: { sv: 'Vem som gjorde det, som roll', en: 'Who did it, as a role' },
    type: 'code',
    values: actorTypes,
    cell: ({ incident }) => incident.facts.actorType,
  },
  {
    name: 'consequences',
    meaning: {
      sv: 'Vad det ledde till; flera skiljs åt med | i CSV',
      en: 'What it led to; several are separated by | in CSV',
    },
    type: 'codes',
    values: consequences,
    cell: ({ incident }) => incident.facts.consequences,
  },
];

/** The columns that every export has: statistical, and never who, exactly where or exactly when. */
export const statisticalColumns: readonly ExportColumn[] = [
  ...whatColumns,
  ...areaColumns,
  ...whenAndWhoColumns,
  ...detailColumns,
];
