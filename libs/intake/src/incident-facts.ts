import type { Actor } from '#domain';
import {
  category,
  coarsen,
  Fault,
  findPersonData,
  hoursTouched,
  isUsable,
  localParts,
  personDataKindsOf,
  personNames,
  strictestTier,
  tierFloor,
  tierWithPersonData,
  type FieldFault,
  type IncidentKind,
  type IncidentStatus,
  type PersonDataKind,
  type Tier,
} from '#domain';
import type { AreaIndex, AreaChain } from '#geography';
import type { LocationDto, RecordIncidentDto } from './incident.dto.js';

/** What was told of an incident, without the client's own id: the text that is sealed. */
export type IncidentBody = Omit<RecordIncidentDto, 'clientId'>;

/**
 * A field that is null says as little as one that is absent, at every level: the same body either way. A part that
 * then holds nothing stays, so that its own rules can tell what it lacks.
 */
export function withoutNulls(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => each !== null && each !== undefined)
      .map(([name, each]) => [name, withoutNulls(each)]),
  );
}

/** What every incident needs; all else may be left out (UX-2). */
const REQUIRED = ['kind', 'category', 'occurredFrom', 'location'] as const;

/** A clock may be this far ahead of the server's before "happened in the future" is an error. */
export const CLOCK_AHEAD_MAX_MS = 5 * 60_000;

/** The statistical columns of a revision. Nothing here tells who, exactly where or at what hour and minute. */
export interface IncidentFacts {
  readonly status: IncidentStatus;
  readonly kind: IncidentKind;
  readonly category: string;
  readonly severity: number | null;
  readonly tier: Tier;
  readonly source: string;
  readonly areaKey: number;
  readonly countyKey: number | null;
  readonly municipalityKey: number | null;
  readonly districtKey: number | null;
  readonly subAreaKey: number | null;
  /** The unit as it may stand in the open: null when unit and hour together would tell who. */
  readonly unitId: string | null;
  /** The unit as stated: only decides the answering organisation, and is stored sealed. */
  readonly statedUnitId: string | null;
  /** By a protected incident that is stored: the keyed mark of its unit, which tells nobody which it is. */
  readonly unitMark?: Buffer | null;
  readonly ownOrganisationId: string | null;
  readonly localMonth: string;
  /** The civil day, of open and internal incidents only; null for others, and from before days were kept. */
  readonly localDate: string | null;
  readonly weekday: number | null;
  readonly hourBand: number | null;
  /** How many hours from there it may have happened in, as `hoursTouched`; null where the hour is. */
  readonly hoursTouched: number | null;
  readonly affectedGender: string | null;
  readonly affectedAgeBand: string | null;
  readonly indoors: boolean | null;
  readonly witnessed: string | null;
  readonly policeReported: string | null;
  readonly nearMiss: boolean | null;
  readonly influenceKind: string | null;
  readonly actorType: string | null;
  readonly consequences: readonly string[] | null;
  /** What in the text may point out a person, as kinds and never as words; null when nothing was found or told. */
  readonly personDataKinds: readonly PersonDataKind[] | null;
}

export interface FactsContext {
  readonly actor: Pick<Actor, 'organisationId' | 'unitId'> | null;
  readonly areas: AreaIndex;
  /** Points of the places that `location.placeId` may name. */
  readonly places: ReadonlyMap<string, { lon: number; lat: number }>;
  readonly now: Date;
  readonly timeZone: string;
  readonly source: string;
  /** For open data: the tier of the source, instead of the category's. Staff and named persons raise it all the same. */
  readonly tier?: Tier;
  /** For a correction: the tier before it. A correction may raise the tier and never lowers it. */
  readonly tierAtLeast?: Tier;
}

/** The three ways to say where; exactly one is given. */
const WAYS_TO_SAY_WHERE = 'lon + lat, placeId, areaCode';

function refuse(path: string, code: FieldFault['code'], values: FieldFault['values'] = {}): never {
  throw new Fault('FIELDS_INVALID', {}, { fields: [{ path, code, values }] });
}

function checkTimes(body: IncidentBody, now: Date): Date {
  const from = new Date(body.occurredFrom);
  if (Number.isNaN(from.getTime()) || from.getTime() > now.getTime() + CLOCK_AHEAD_MAX_MS) {
    refuse('occurredFrom', 'OCCURRED_IN_FUTURE');
  }
  if (body.occurredTo !== undefined && new Date(body.occurredTo) < from) {
    refuse('occurredTo', 'PERIOD_INVALID');
  }
  return from;
}

/** @param asked the tier that the text asks for: it may raise that of the category or the source, never lower it. */
function tierOf(body: IncidentBody, { tier, tierAtLeast }: FactsContext, asked: Tier): Tier {
  const node = category(body.category);
  if (node === undefined)
    return refuse('category', 'CATEGORY_UNKNOWN', { category: body.category });
  const floor = strictestTier(tierFloor(body.kind), asked);
  if (tier !== undefined) return strictestTier(tier, floor);
  if (node.retired !== undefined)
    refuse('category', 'CATEGORY_RETIRED', { category: body.category });
  if (!isUsable(body.category, body.kind))
    refuse('category', 'CATEGORY_UNKNOWN', { category: body.category });
  return strictestTier(node.defaultTier, floor, tierAtLeast ?? 'open');
}

/** The areas that a told location lies in at a civil date. Throws `Fault` as `factsOf`. */
export function locate(
  location: LocationDto,
  localDate: string,
  context: Pick<FactsContext, 'areas' | 'places'>,
): AreaChain {
  const { lon, lat, placeId, areaCode } = location;
  const ways =
    Number(lon !== undefined || lat !== undefined) +
    Number(placeId !== undefined) +
    Number(areaCode !== undefined);
  if (ways !== 1) {
    refuse('location', 'EXACTLY_ONE', { choices: WAYS_TO_SAY_WHERE });
  }
  if (areaCode !== undefined) {
    return context.areas.chainOf(context.areas.resolve(areaCode, localDate).areaKey);
  }
  const point = placeId === undefined ? { lon, lat } : context.places.get(placeId);
  if (point === undefined) return refuse('location.placeId', 'PLACE_UNKNOWN');
  if (point.lon === undefined) return refuse('location.lon', 'FIELD_REQUIRED');
  if (point.lat === undefined) return refuse('location.lat', 'FIELD_REQUIRED');
  const chain = context.areas.locate({ lon: point.lon, lat: point.lat }, localDate);
  if (chain === undefined) throw new Fault('OUTSIDE_MUNICIPALITY');
  return chain;
}

/**
 * The statistical columns that follow from what was told. The same body, geography and source always give the same
 * facts. Throws `Fault`: FIELDS_INVALID naming the field, OUTSIDE_MUNICIPALITY, AREA_UNKNOWN, AREA_CODE_AMBIGUOUS.
 */
export function factsOf(body: IncidentBody, context: FactsContext): IncidentFacts {
  const missing = REQUIRED.find((field) => body[field] === undefined);
  if (missing !== undefined) refuse(missing, 'FIELD_REQUIRED');
  const occurredFrom = checkTimes(body, context.now);
  const found = body.text === undefined ? [] : findPersonData(body.text, personNames());
  const tier = tierOf(body, context, tierWithPersonData(found, context.tier !== undefined));
  const kinds = personDataKindsOf(found);
  const local = localParts(occurredFrom, context.timeZone);
  const chain = locate(body.location, local.date, context);
  const occurredTo = body.occurredTo === undefined ? undefined : new Date(body.occurredTo);
  const statedUnitId = body.unitId ?? context.actor?.unitId ?? null;
  const details = body.details ?? {};
  return coarsen({
    status: 'recorded',
    kind: body.kind,
    category: body.category,
    severity: body.severity ?? null,
    tier,
    source: context.source,
    areaKey: chain.areaKey,
    countyKey: chain.countyKey,
    municipalityKey: chain.municipalityKey,
    districtKey: chain.districtKey,
    subAreaKey: chain.subAreaKey,
    unitId: statedUnitId,
    statedUnitId,
    ownOrganisationId: context.actor?.organisationId ?? null,
    localMonth: local.monthStart,
    localDate: local.date,
    weekday: local.weekday,
    hourBand: local.hour,
    hoursTouched: hoursTouched(occurredFrom, occurredTo, context.timeZone),
    affectedGender: body.affected?.gender ?? null,
    affectedAgeBand: body.affected?.ageBand ?? null,
    indoors: body.indoors ?? null,
    witnessed: body.witnessed ?? null,
    policeReported: body.policeReported ?? null,
    nearMiss: body.nearMiss ?? null,
    influenceKind: details.influenceKind ?? null,
    actorType: details.actorType ?? null,
    consequences: details.consequences ?? null,
    personDataKinds: kinds.length === 0 ? null : kinds,
  });
}
