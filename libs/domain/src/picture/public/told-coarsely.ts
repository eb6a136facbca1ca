import type { EditionContent } from '../edition/edition-content.js';
import { lengthOf } from '../period.js';
import type { TemplateSection } from '../template/picture-template.js';

/**
 * Told of whole municipalities and whole years only: threats against staff, sexual offences, and violence by those who
 * are close. Few places are enough to point out who was threatened or struck.
 */
export const coarseFocusAreas: readonly string[] = ['threats_staff'];
const coarseCategories: readonly string[] = ['crime.sexual', 'crime.liberty_peace.intimate'];
export const MONTHS_OF_YEAR = 12;

type Of = Pick<EditionContent['picture'], 'area' | 'period'>;

/** Whether a picture is coarse enough for what is told coarsely. */
export function isWholeAndYearly({ area, period }: Of): boolean {
  return area.level === 'municipality' && lengthOf(period) === MONTHS_OF_YEAR;
}

/** Whether a category or a focus area is told coarsely. */
export function isCoarseCode(code: string): boolean {
  return (
    coarseFocusAreas.includes(code) ||
    coarseCategories.some((each) => code === each || code.startsWith(`${each}.`))
  );
}

/** Whether all that a section is about is told coarsely, and its picture is of less than a municipality's year. */
export function isCoarseSection(
  { focusAreas }: Pick<TemplateSection, 'focusAreas'>,
  { picture }: Pick<EditionContent, 'picture'>,
): boolean {
  const isAbout = focusAreas.length > 0 && focusAreas.every((code) => isCoarseCode(code));
  return isAbout && !isWholeAndYearly(picture);
}
