import {
  category,
  disclosureFields,
  incidentKindNames,
  severityScale,
  staffIncidentCodes,
  type DisclosureField,
} from '#domain';
import type { IncidentBody, StoredIncident } from '#intake';

/** A document is handed out in the language that it was kept in. */
const LANGUAGE = 'sv';
const genderNames = { woman: 'kvinna', man: 'man', several: 'flera', unknown: 'okänt kön' };
const ageNames = {
  ...{ child: 'barn', youth: 'ungdom', adult: 'vuxen', older: 'äldre', unknown: 'okänd ålder' },
};
const witnessedNames = {
  own: 'såg det själv',
  secondhand: 'fick det berättat',
  unknown: 'säger inte hur det blev känt',
};
const policeNames = { yes: 'polisanmält', no: 'inte polisanmält', unknown: 'okänt om polisanmält' };

/** What was answered of an incident, in words, by part; what was not told is absent. */
export function answersOf(
  { reference, facts }: Pick<StoredIncident, 'reference' | 'facts'>,
  body: IncidentBody,
): Partial<Record<DisclosureField, string>> {
  const severity = severityScale.find(({ value }) => value === body.severity);
  return {
    reference,
    kind: incidentKindNames[facts.kind as IncidentBody['kind']][LANGUAGE],
    category: category(facts.category)?.names[LANGUAGE] ?? facts.category,
    ...(severity && { severity: severity.labels[body.kind][LANGUAGE] }),
    affected: listed([
      body.affected?.gender && genderNames[body.affected.gender],
      body.affected?.ageBand && ageNames[body.affected.ageBand],
    ]),
    details: detailsOf(body.details),
    circumstances: listed([
      body.indoors === undefined ? undefined : body.indoors ? 'inomhus' : 'utomhus',
      body.witnessed && witnessedNames[body.witnessed],
      body.policeReported && policeNames[body.policeReported],
      body.nearMiss ? 'kunde ha gått illa' : undefined,
    ]),
  };
}

function detailsOf(details: IncidentBody['details']): string {
  if (details === undefined) return '';
  const { influenceKind, actorType, channel, victimRole, consequences = [] } = details;
  return listed([
    ...[nameOf('influenceKind', influenceKind), nameOf('actorType', actorType)],
    ...[nameOf('channel', channel), nameOf('victimRole', victimRole)],
    ...consequences.map((code) => nameOf('consequence', code)),
  ]);
}

/** A code that no list knows stands for itself: it was told, so it is part of the document. */
function nameOf(list: string, code: string | undefined): string | undefined {
  if (code === undefined) return undefined;
  const term = staffIncidentCodes[list]?.find((each) => each.code === code);
  return term?.names[LANGUAGE] ?? code;
}

const listed = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined && part !== '').join(', ');

/** The parts that say something, in the order of a copy and in NFC: offsets of masks count in that form. */
export function inOrder(
  values: Partial<Record<DisclosureField, string | null | undefined>>,
): { field: DisclosureField; value: string }[] {
  return disclosureFields.flatMap((field) => {
    const value = values[field]?.normalize('NFC').replace(/\r\n?/g, '\n');
    return value ? [{ field, value }] : [];
  });
}
