import { useState } from 'react';
import type { PartFrame } from './part-form.js';
import { marked, useChangeSettings, type InstanceSettings, type Part } from './settings-query.js';

/** What a part needs to keep its changes. @param onKept leads on, where the part is a step. */
export function usePart(settings: InstanceSettings, part: Part, onKept?: () => void): PartFrame {
  const change = useChangeSettings();
  const [attempt, setAttempt] = useState(0);
  return {
    settings,
    attempt,
    isSaving: change.isPending,
    isSaved: change.isSuccess,
    problem: change.error,
    isStep: onKept !== undefined,
    save: (wish) => {
      setAttempt((count) => count + 1);
      const whole = onKept ? { ...wish, firstRun: marked(settings, part, 'done') } : wish;
      change.mutate(whole, { onSuccess: () => onKept?.() });
    },
  };
}
