export { AddDemoProblem } from './demo/add-demo-problem.js';
export type { DemoProblem } from './demo/demo-problems.js';
export { demoMaker } from './demo/demo-maker.js';
export { SeedDemoProblems } from './demo/seed-demo-problems.js';
export type { ProblemEntity } from './problem.entity.js';
export { problemsEntities } from './problems-entities.js';
export {
  ProblemsDemoModule,
  ProblemsHttpModule,
  ProblemsModule,
  ProblemTextsModule,
} from './problems.module.js';
export { ReadProblem, type KnownProblem } from './read-problem.js';
export {
  ReadProblemsForEdition,
  type EditionProblem,
  type EditionView,
} from './read-problems-for-edition.js';
