import type { EditionContent, Json } from '../edition/edition-content.js';
import type { TemplateSection } from '../template/picture-template.js';
import type { FigureCells } from './figure-cells.js';
import type { LeftOutBecause, PublicAreaSums, PublicRow, PublicTable } from './public-edition.js';
import type { PublicPlaces } from './public-places.js';

/** A frozen figure that is to be told in public, with all that it takes to name its numbers. */
export interface ToldFigure {
  readonly section: Pick<TemplateSection, 'focusAreas'>;
  readonly parameters: Json;
  readonly values: Json;
  readonly content: EditionContent;
  readonly places: PublicPlaces;
}

/** The tables of areas before anything in them is hidden. */
export interface AreaTables {
  readonly areas: PublicAreaSums;
  /** The rate of the areas together can be worked out where all of either list are shown. */
  readonly overallFrom: readonly (readonly string[])[];
}

/** What a figure declares: its numbers and the tables that show them. Or why this one cannot be told. */
export type Declared =
  | LeftOutBecause
  | {
      readonly cells: FigureCells;
      readonly total?: PublicRow;
      readonly tables?: readonly PublicTable[];
      readonly areas?: AreaTables;
    };

/** How figures of one method are told in public: by the numbers that they declare, or not at all. */
export type PublicFigure =
  { readonly declare: (told: ToldFigure) => Declared } | { readonly leftOut: LeftOutBecause };

/** What a section counts, as keys of numbers say it. */
export function whatIsCounted({ focusAreas }: Pick<TemplateSection, 'focusAreas'>): string {
  return focusAreas.length === 0 ? 'all' : [...focusAreas].sort().join('+');
}
