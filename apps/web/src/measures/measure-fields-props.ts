import type { FormError } from '../ui/error-summary.js';
import type { MeasureContent, MeasureData } from './measure-queries.js';

/** What every part of the form of a measure is given. */
export interface MeasureFieldsProps {
  readonly measure: MeasureData;
  readonly written: MeasureContent;
  readonly errors: readonly FormError[];
  readonly onWrite: (changed: Partial<MeasureContent>) => void;
}
