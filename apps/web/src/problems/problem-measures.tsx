import type { Session } from '../api/client.js';
import type { ProblemData } from './problem-queries.js';

interface ProblemMeasuresProps {
  readonly session: Session;
  readonly problem: ProblemData;
}

/** The place for what is wanted and done about a problem. Nothing is kept of that yet. */
export function ProblemMeasures(_props: ProblemMeasuresProps) {
  return null;
}
