/** What the tables of problems hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function problemsEntities() {
  const { ProblemEntity } = await import('./problem.entity.js');
  const { ProblemEvidenceEntity } = await import('./problem-evidence.entity.js');
  const { ProblemRankingEntity } = await import('./problem-ranking.entity.js');
  const { ProblemRevisionEntity } = await import('./problem-revision.entity.js');
  return [ProblemEntity, ProblemEvidenceEntity, ProblemRankingEntity, ProblemRevisionEntity];
}
