import {
  cleanProblem,
  Fault,
  kindsFound,
  personDataInProblem,
  personNames,
  problemFaults,
  type PersonDataKind,
  type Problem,
} from '#domain';

/** A problem as it can be kept, and what in it may point out a person. Fault: FIELDS_INVALID, by `<path><field>`. */
export function checkedProblem(
  wished: Problem,
  evidenceIds: ReadonlySet<string>,
  path: string,
): { readonly problem: Problem; readonly personDataKinds: readonly PersonDataKind[] } {
  const problem = cleanProblem(wished);
  const fields = problemFaults(problem, evidenceIds, personNames()).map((fault) => ({
    ...fault,
    path: `${path}${fault.path}`,
  }));
  if (fields.length > 0) throw new Fault('FIELDS_INVALID', {}, { fields });
  return { problem, personDataKinds: kindsFound(personDataInProblem(problem, personNames())) };
}
