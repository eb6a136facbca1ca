import { answer, api, csrfHeader } from '../api/client.js';
import type { components } from '../api/schema.js';

/** Takes an incident a step further, with a word to whoever reported it. */
export function takeStep(
  id: string,
  body: components['schemas']['HandlingStepDto'],
): Promise<unknown> {
  const params = { path: { id }, header: csrfHeader() };
  return answer(api.POST('/api/v1/incidents/{id}/handling', { params, body }));
}
