import type { Bilingual } from '../../errors/language.js';
import type { PictureFigure } from '../../figure/picture-figures.js';

/**
 * The parts that must be written. Lag (2023:196) 4 §, points 1–3: the three of a picture; 5 §: what a plan means to do;
 * 6 §: what came of it. No law says what the municipality's own picture holds: what a council cannot do without is how
 * things stand and where the work is to go.
 */
export const lawBlocks = [
  ...(['mapping', 'other_information', 'analysis'] as const),
  ...(['measures', 'outcome'] as const),
  ...(['assessment', 'direction'] as const),
] as const;
export type LawBlock = (typeof lawBlocks)[number];

/**
 * How a section is written. `judgement`: in words. `aggregate`: in words in which no person may be pointed out, which
 * are refused else. `status`: only how far the work has come, since what it is about must not be written here.
 */
export const sectionKinds = ['judgement', 'aggregate', 'status'] as const;
export type SectionKind = (typeof sectionKinds)[number];

/** One section of a template: what a situation picture asks for, as data. */
export interface TemplateSection {
  /** Stable across versions; the municipality's own begin with `own.`. */
  readonly code: string;
  readonly name: Bilingual;
  readonly covers: Bilingual;
  readonly coversNot: Bilingual;
  /** The law or guideline that it answers to; null where it is the municipality's own wish. */
  readonly source: Bilingual | null;
  /** Which part of the law it is; such a section is mandatory. */
  readonly block: LawBlock | null;
  readonly kind: SectionKind;
  readonly figures: readonly PictureFigure[];
  /** What its figures count; an empty list counts everything. */
  readonly focusAreas: readonly string[];
  readonly isHidden: boolean;
}

export interface PictureTemplate {
  /** 1 for the first edition; each change makes the next. */
  readonly version: number;
  /** In the order in which they are read. */
  readonly sections: readonly TemplateSection[];
}

/** Whether the law asks for it, so that it can be renamed and moved, and neither hidden nor removed. */
export function isMandatory({ block }: Pick<TemplateSection, 'block'>): boolean {
  return block !== null;
}

/** The sections that a picture of this template shows. */
export function shownSections({ sections }: Pick<PictureTemplate, 'sections'>): TemplateSection[] {
  return sections.filter(({ isHidden }) => !isHidden);
}
