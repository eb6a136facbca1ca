import type { Draft } from './draft.js';

/** What each part of the report is given. */
export interface SectionProps {
  readonly draft: Draft;
  readonly change: (patch: Partial<Draft>) => void;
  readonly error: string | undefined;
  /** It has the page to itself, and its question is the page's heading. */
  readonly isHeading: boolean;
}
