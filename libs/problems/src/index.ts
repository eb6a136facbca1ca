export type { ProblemEntity } from './problem.entity.js';
export { problemsEntities } from './problems-entities.js';
export { ProblemsModule } from './problems.module.js';
export { ReadProblem, type KnownProblem } from './read-problem.js';
