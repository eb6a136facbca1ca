import {
  HIDDEN_WIDTH_MIN,
  suppressingCells,
  TOLD_COUNT_MIN,
  TOLD_POPULATION_MIN,
} from '../../statistics/suppression/suppress-cells.js';
import type { PublicCell, PublicSum } from '../../statistics/suppression/suppress-cells.js';
import type { CityPicture } from '../../collection/city-picture.js';
import type { EditionContent } from '../edition/edition-content.js';
import { shownSections } from '../template/picture-template.js';
import { nestedPeriods } from './nested-periods.js';
import { publicCounts, type PublicSection } from './public-cells.js';
import {
  PUBLIC_EDITION_FORMAT,
  type PublicEditionContent,
  type PublicHeard,
  type PublicLink,
  type PublicText,
} from './public-edition.js';
import { FIGURES_FIRST_TOLD } from './public-figures.js';
import { publicParts, type PublicPart } from './public-parts.js';
import type { PublicAreas } from './public-places.js';
import { shownAreas } from './shown-areas.js';
import { isCoarseSection } from './told-coarsely.js';

/** A public edition that was published before, also one that was taken back: somebody has it. */
export interface EarlierPublic {
  readonly published: Pick<PublicEditionContent, 'cells' | 'sums' | 'figures'>;
  /** The version that it is of: it says what stands behind what is hidden. */
  readonly version: EditionContent;
}

export interface PublicWish {
  readonly of: PublicEditionContent['of'];
  readonly number: number;
  /** Ids of texts that are withheld, and on which provision. */
  readonly withheld: ReadonlyMap<string, string>;
  readonly areas: PublicAreas;
  readonly earlier: readonly EarlierPublic[];
}

export interface BuiltPublic {
  readonly content: PublicEditionContent;
  /** Numbers that can be worked out though they are hidden, from what was published before; empty: it may be published. */
  readonly exposed: readonly string[];
}

/**
 * What anybody may read of a decided version, made step by step so that others need not wait for all of it. The same version
 * and wish give the same content.
 */
export function* buildingPublicEdition(
  content: EditionContent,
  wish: PublicWish,
): Generator<undefined, BuiltPublic> {
  const counts = publicCounts(content, wish.areas);
  const { cells, sums } = withEarlier(counts, wish);
  const { primary, secondary, exposed } = yield* suppressingCells(cells, sums);
  const isHidden = (key: string): boolean => primary.has(key) || secondary.has(key);
  const own = [...counts.cells].sort((a, b) => (a.key < b.key ? -1 : 1));
  const shown = own.map(({ key, value }) => ({ key, value: isHidden(key) ? null : value }));
  const parts = publicParts(content);
  const told = (part: PublicPart): PublicText => {
    const ground = wish.withheld.get(part.id);
    const { field, text } = part;
    return ground === undefined ? { field, text } : { field, withheld: ground };
  };
  const { picture, decision } = content;
  const { organisation, area, period } = picture;
  const { body, date, paragraph, caseNumber } = decision!;
  return {
    exposed,
    content: {
      ...{ format: PUBLIC_EDITION_FORMAT, of: wish.of, number: wish.number, period },
      // Absent for a picture, so that what has been published stays the same bytes.
      ...(picture.kind !== undefined && { kind: picture.kind }),
      ...(picture.kind === 'city' && { heard: heardIn(content) }),
      organisation: { name: organisation.name, kind: organisation.kind },
      area: { scheme: area.scheme, level: area.level, code: area.code, name: area.name },
      decision: { body, date, paragraph, caseNumber },
      asOfPosition: content.asOfPosition,
      figures: counts.figures,
      sections: shownSections(content.template).map((section) => ({
        ...{ code: section.code, name: section.name, isCoarser: isCoarseSection(section, content) },
        ...numbersOf(counts.bySection.get(section.code), isHidden),
        texts: parts.filter(({ of }) => 'section' in of && of.section === section.code).map(told),
      })),
      ...{ chain: links(parts, told), cells: shown, sums: counts.sums },
      suppression: {
        ...{ fewerThan: TOLD_COUNT_MIN, inhabitants: TOLD_POPULATION_MIN, width: HIDDEN_WIDTH_MIN },
        hidden: shown.filter(({ value }) => value === null).length,
      },
      withheld: grounds(parts, wish.withheld),
    },
  };
}

/** A table in which nothing can be read is not shown. */
function numbersOf(section: PublicSection | undefined, isHidden: (key: string) => boolean) {
  const { total = null, tables = [], areas: sums = null } = section ?? {};
  const areas = sums === null ? null : shownAreas(sums, isHidden);
  return {
    total,
    tables: tables.filter(({ rows }) =>
      rows.some(({ now, before }) => !isHidden(now) || (before !== null && !isHidden(before))),
    ),
    ...(areas !== null && { areas }),
  };
}

function heardIn({ chain }: EditionContent): PublicHeard[] {
  const { answers } = chain['city'] as unknown as CityPicture;
  return answers.map(({ organisation, hearing, told }) => ({
    ...{ organisation: organisation.name, hearing },
    version: told?.kind === 'edition' ? { number: told.number, hash: told.hash } : null,
  }));
}

function links(parts: readonly PublicPart[], told: (part: PublicPart) => PublicText): PublicLink[] {
  const byLink = new Map<string, { kind: PublicLink['kind']; texts: PublicText[] }>();
  for (const part of parts) {
    if ('section' in part.of) continue;
    const name = `${part.of.kind}:${part.of.id}`;
    const link = byLink.get(name) ?? { kind: part.of.kind, texts: [] };
    link.texts.push(told(part));
    byLink.set(name, link);
  }
  return [...byLink.values()];
}

function grounds(parts: readonly PublicPart[], withheld: ReadonlyMap<string, string>) {
  const counts = new Map<string, number>();
  for (const { id } of parts) {
    const ground = withheld.get(id);
    if (ground !== undefined) counts.set(ground, (counts.get(ground) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([ground, count]) => ({ ground, count }));
}

/**
 * These tables and all that were published before, as one set. A number that is the same as then is one number: shown
 * then, it is known; hidden then, it stays hidden. One that has been corrected since stands beside the former, and stays
 * hidden if that was.
 */
function withEarlier(
  counts: { readonly cells: readonly PublicCell[]; readonly sums: readonly PublicSum[] },
  { earlier, areas }: PublicWish,
): { cells: PublicCell[]; sums: PublicSum[] } {
  const cells = new Map(counts.cells.map((cell) => [cell.key, cell]));
  const sums = new Map(counts.sums.map((sum) => [[sum.total, ...sum.parts].join('\n'), sum]));
  earlier.forEach(({ published, version }, at) => {
    const told = published.figures?.told ?? FIGURES_FIRST_TOLD;
    const counts = publicCounts(version, areas, told);
    const then = new Map(counts.cells.map(({ key, value }) => [key, value]));
    const named = new Map<string, string>();
    for (const { key, value } of published.cells) {
      const real = value ?? then.get(key) ?? 0;
      const known = cells.get(key);
      const before = value === null ? 'hidden' : 'shown';
      const isOther = known !== undefined && known.value !== real;
      const name = isOther ? `${key} @${at}` : key;
      named.set(key, name);
      if (isOther && before === 'hidden') cells.set(key, { ...known, before: known.before ?? 'hidden' }); // prettier-ignore
      const cell = isOther || known === undefined ? { key: name, value: real, rank: 0 } : known;
      // What one edition hid and another showed is known.
      cells.set(name, { ...cell, before: cell.before === 'shown' ? 'shown' : before });
    }
    for (const { total, parts } of published.sums) {
      const sum = { total: named.get(total)!, parts: parts.map((part) => named.get(part)!) };
      sums.set([sum.total, ...sum.parts].join('\n'), sum);
    }
  });
  const nested = nestedPeriods(cells);
  return {
    cells: [...cells.values(), ...nested.cells],
    sums: [...sums.values(), ...nested.sums],
  };
}
