import type { Session } from '../api/client.js';
import { ProblemChain } from '../measures/problem-chain.js';
import type { ProblemData } from './problem-queries.js';

interface ProblemMeasuresProps {
  readonly session: Session;
  readonly problem: ProblemData;
}

/** What is wanted and done about a problem, cause by cause. */
export function ProblemMeasures({ problem }: ProblemMeasuresProps) {
  const { causes } = problem.problem;
  return <ProblemChain problem={{ ...problem, causes }} mayWrite={problem.mayWrite} />;
}
