import type { FieldFault } from '#domain';
import {
  counties,
  municipalities,
  NATIONAL_SCHEME,
  type AreaIndex,
  type AreaRecord,
} from '#geography';
import type { AreaLevel } from '#domain';

/** The scheme of areas that nobody here knows: each stands under the name that its source has. */
export const ELSEWHERE = 'elsewhere';

const YEAR_LETTERS = 'YYYY'.length;
const COUNTRY = { scheme: NATIONAL_SCHEME, level: 'country', code: 'SE' } as const;
/** Brå marks areas that are no more: "Norrmalm (upphörde 2024-01-01)". */
const ENDED = /\s*\(\s*(?:upphörde|t\.?o\.?m\.?)\s*(\d{4}(?:-\d{2}-\d{2})?)?[^)]*\)\s*$/i;
/** What sources put after the name of an area. */
const KIND =
  /(s?)\s+(stadsdelsnämndsområde|stadsdelsområde|stadsdelsnämnd|stadsdel|lokalpolisområde)$/i;
const CODED = /^(\d{2}|\d{4})\s+(\p{L}.*)$/u;
const SWEDEN = /^(hela landet|riket|hela riket|sverige|sweden)$/i;

/** Where the values of a row belong. */
export interface PlacedArea {
  readonly scheme: string;
  readonly level: string;
  readonly code: string;
  /** As the source has it. */
  readonly name: string;
  /** What is to be told of it: it has ended, stands only later, or is not known here. */
  readonly remark?: Omit<FieldFault, 'path'>;
  /** Whether it stands in the geography here at the end of the period. */
  readonly stands: boolean;
}

/**
 * Finds the areas of a source. An area is never taken for one that came after it: one that stood at the end of the
 * period is meant, else one of the same name and level that ended or came later, which is told; one that is neither is
 * kept under its own name.
 */
export class PlaceAreas {
  private readonly known = new Map<string, PlacedArea>();

  /** @param levels that names are looked for on, in this order. */
  constructor(
    private readonly index: AreaIndex,
    private readonly levels: readonly AreaLevel[],
  ) {}

  run(name: string, code: string, period: string): PlacedArea {
    const lastDay = lastDayOf(period);
    const key = JSON.stringify([name, code, lastDay]);
    const before = this.known.get(key);
    if (before !== undefined) return before;
    const placed = this.find(name, code, lastDay);
    this.known.set(key, placed);
    return placed;
  }

  private find(written: string, writtenCode: string, lastDay: string): PlacedArea {
    const ended = ENDED.exec(written);
    const [, digits = '', rest = ''] = CODED.exec(written) ?? [];
    const plain = (digits === '' ? written : rest).replace(ENDED, '').trim();
    const code = writtenCode === '' ? digits : writtenCode;
    const name = plain === '' ? code : plain;
    if (SWEDEN.test(plain) || code === '00') return { ...COUNTRY, name, stands: true };
    const own = this.own(plain, code, lastDay, ended !== null);
    if (own !== undefined) return own.stands ? own : { ...own, name };
    const national = ended === null ? nationalOf(plain, code) : undefined;
    if (national !== undefined) return { ...national, name, stands: true };
    const remark: PlacedArea['remark'] =
      ended?.[1] === undefined
        ? { code: 'AREA_ELSEWHERE' }
        : { code: 'AREA_ENDED', values: { date: ended[1] } };
    return {
      scheme: ELSEWHERE,
      level: ELSEWHERE,
      code: written || code,
      name,
      stands: false,
      remark,
    };
  }

  /** @param hasEnded whether the source says so: then no area that still stands is meant. */
  private own(
    name: string,
    code: string,
    lastDay: string,
    hasEnded: boolean,
  ): PlacedArea | undefined {
    const candidates = [...this.candidates(name, code)].filter(
      ({ validTo }) => !hasEnded || validTo !== null,
    );
    const standing = candidates.find(
      ({ validFrom, validTo }) => validFrom <= lastDay && (validTo === null || lastDay < validTo),
    );
    const any = standing ?? candidates.at(-1);
    if (any === undefined) return undefined;
    const { scheme, level } = any;
    const placed = { scheme, level, code: any.code, name: any.name };
    if (standing !== undefined) return { ...placed, stands: true };
    const remark: PlacedArea['remark'] =
      any.validFrom > lastDay
        ? { code: 'AREA_NOT_YET', values: { date: any.validFrom } }
        : { code: 'AREA_ENDED', values: { date: any.validTo ?? '' } };
    return { ...placed, stands: false, remark };
  }

  /** Versions of areas with this code, else with this name, on the first level that has any. */
  private *candidates(name: string, code: string): Iterable<AreaRecord> {
    for (const level of this.levels) {
      const found = this.index.areas.filter(
        (area) => area.level === level && code !== '' && area.code === code,
      );
      if (found.length > 0) return yield* found;
    }
    if (name === '') return;
    const names = namesOf(name);
    for (const level of this.levels) {
      const found = this.index.areas.filter(
        (area) => area.level === level && names.has(folded(area.name)),
      );
      if (found.length > 0) return yield* found;
    }
  }
}

/** The last day of a year or a month, to be compared with. */
export function lastDayOf(period: string): string {
  // The last day is compared only: that no month has a 31st day beyond its own does no harm.
  return period.length === YEAR_LETTERS ? `${period}-12-31` : `${period}-31`;
}

/** "Hässelby - Vällingby" and "Hässelby-Vällingby" are one name. */
function folded(name: string): string {
  return name
    .normalize('NFC')
    .trim()
    .replace(/\s*[-–]\s*/g, '-')
    .replace(/\s+/g, ' ')
    .toLowerCase();
}

/** The name as it stands, without what kind of area it is, and then also without the genitive. */
function namesOf(name: string): ReadonlySet<string> {
  const kind = KIND.exec(name);
  const names = [name];
  if (kind !== null) {
    const base = name.slice(0, kind.index);
    names.push(`${base}${kind[1] ?? ''}`, base);
  }
  const municipality = /^(.+?)(s?) kommun$/i.exec(name);
  if (municipality !== null) {
    names.push(`${municipality[1]}${municipality[2]}`, municipality[1] ?? '');
  }
  return new Set(names.map(folded));
}

function nationalOf(
  name: string,
  code: string,
): { scheme: string; level: string; code: string } | undefined {
  const names = namesOf(name);
  const same = (each: { code: string; name: string }): boolean =>
    code === '' ? names.has(folded(each.name)) : each.code === code;
  const municipality = municipalities.find(same);
  if (municipality !== undefined) {
    return { scheme: NATIONAL_SCHEME, level: 'municipality', code: municipality.code };
  }
  const county = counties.find(same);
  return county && { scheme: NATIONAL_SCHEME, level: 'county', code: county.code };
}
