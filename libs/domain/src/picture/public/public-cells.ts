import type { PublicCell, PublicSum } from '../../statistics/suppression/suppress-cells.js';
import type { EditionContent } from '../edition/edition-content.js';
import { shownSections } from '../template/picture-template.js';
import type { LeftOutBecause, PublicFigures, PublicRow, PublicTable } from './public-edition.js';
import type { AreaTables, Declared, PublicFigure } from './public-figure.js';
import { publicFigures } from './public-figures.js';
import { PublicPlaces, type PublicAreas } from './public-places.js';
import { PublicSet } from './public-set.js';
import { isCoarseSection } from './told-coarsely.js';

/** What a public edition would show of counts, before anything of it is hidden. */
export interface PublicCounts {
  readonly cells: readonly PublicCell[];
  readonly sums: readonly PublicSum[];
  readonly bySection: ReadonlyMap<string, PublicSection>;
  readonly figures: PublicFigures;
}

export interface PublicSection {
  readonly total: PublicRow | null;
  readonly tables: readonly PublicTable[];
  readonly areas: AreaTables | null;
}

/**
 * The counts of a version's figures as cells of one set. The key of a number says what it is of (area, months, what is
 * counted), so that the same number has the same key in every table, in last year's edition, and in that of the area around
 * or within it. A figure whose method declares no numbers is left out, and named.
 * @param told methods that are told; all that there are, unless an edition that is out already told fewer.
 */
export function publicCounts(
  content: EditionContent,
  areas: PublicAreas,
  told: readonly string[] = Object.keys(publicFigures),
): PublicCounts {
  const places = new PublicPlaces(content, areas);
  const set = new PublicSet(content, places);
  const bySection = new Map<string, PublicSection>();
  const shown = new Set<string>();
  const leftOut: PublicFigures['leftOut'][number][] = [];
  for (const section of shownSections(content.template)) {
    if (isCoarseSection(section, content)) continue;
    for (const { figure, parameters, values } of figuresOf(content, section.code)) {
      const how: PublicFigure = (told.includes(figure) ? publicFigures[figure] : undefined) ?? { leftOut: 'undeclared' }; // prettier-ignore
      const given = { section, parameters, values, content, places };
      const declared: Declared = 'leftOut' in how ? how.leftOut : how.declare(given);
      if (typeof declared === 'string' || !set.add(declared.cells)) {
        const because: LeftOutBecause = typeof declared === 'string' ? declared : 'unlike';
        leftOut.push({ section: section.code, figure, because });
        continue;
      }
      shown.add(figure);
      const known = bySection.get(section.code);
      bySection.set(section.code, {
        total: declared.total ?? known?.total ?? null,
        tables: [...(known?.tables ?? []), ...(declared.tables ?? [])],
        areas: declared.areas ?? known?.areas ?? null,
      });
    }
  }
  set.addAcrossSections();
  const figures = { told: [...shown].sort(), leftOut };
  return { cells: [...set.cells.values()], sums: [...set.sums.values()], bySection, figures };
}

/** The first figure of each method in a section, in their order. */
function figuresOf({ figures }: EditionContent, section: string): EditionContent['figures'] {
  const own = figures.filter((one) => one.section === section);
  return own.filter(({ figure }, at) => own.findIndex((one) => one.figure === figure) === at);
}
