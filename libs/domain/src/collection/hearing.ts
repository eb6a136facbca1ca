import type { Hearing } from './city-picture.js';
import type { StandingAnswer } from './standing-answer.js';

/** That somebody says there is nothing is an answer; that nobody has answered is none. */
export function hearingOf({ kind }: Pick<StandingAnswer, 'kind'>): Hearing {
  if (kind === null) return 'missing';
  return kind === 'nothing' ? 'quiet' : 'told';
}
