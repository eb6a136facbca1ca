import { Module } from '@nestjs/common';
import { ProblemRevisionRepository } from './problem-revision.repository.js';
import { ProblemRepository } from './problem.repository.js';
import { ReadProblem } from './read-problem.js';

/** What those downstream know problems by. */
@Module({
  providers: [ProblemRepository, ProblemRevisionRepository, ReadProblem],
  exports: [ReadProblem],
})
export class ProblemsModule {}
