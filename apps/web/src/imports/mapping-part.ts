import type { Mapping } from './mapping.js';

/** What one part of the form needs. */
export interface PartProps {
  readonly columns: readonly string[];
  readonly mapping: Mapping;
  readonly onChange: (change: Partial<Mapping>) => void;
  readonly error?: string | undefined;
}
