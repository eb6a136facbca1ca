import {
  causeKindWords,
  confidenceWords,
  depthOf,
  focusAreas,
  plainText,
  problemOutcomeWords,
  problemStatusWords,
  type Problem,
  type ProblemField,
} from '#domain';
import type { Language } from '../format/numbers.js';

/** A field of a problem in words, also where it is a choice or a tree: a line for each cause, as far in as it lies. */
export function fieldWords(problem: Problem, field: ProblemField, language: Language): string {
  switch (field) {
    case 'description':
      return plainText(problem.description);
    case 'focusArea':
      return focusAreaName(problem.focusArea, language);
    case 'concernsExtremism':
      return problem.concernsExtremism ? { sv: 'Ja', en: 'Yes' }[language] : '';
    case 'status':
      return problemStatusWords[problem.status][language];
    case 'outcome':
      return problem.outcome === null ? '' : problemOutcomeWords[problem.outcome][language];
    case 'governing':
      // Links are shown as such by whoever shows the words.
      return '';
    case 'causes':
      return problem.causes
        .map((cause) => {
          const sure = cause.confidence && confidenceWords[cause.confidence][language];
          const around = [causeKindWords[cause.kind][language], sure, cause.why];
          const rest = around.filter((each) => each).join('. ');
          return `${'– '.repeat(depthOf(problem.causes, cause.id))}${cause.words} (${rest})`;
        })
        .join('\n');
    default:
      return problem[field];
  }
}

/** What a focus area of the programme is called. */
export function focusAreaName(code: string, language: Language): string {
  return focusAreas.find((each) => each.code === code)?.names[language] ?? code;
}
