import type { IncidentStatus } from './incident-values.js';

/** Where an incident may go from each status. A withdrawal can be taken back: nothing was removed. */
const transitions: Readonly<Record<IncidentStatus, readonly IncidentStatus[]>> = {
  recorded: ['withdrawn'],
  withdrawn: ['recorded'],
};

/** Whether an incident may go from one status to the other. */
export function isAllowedTransition(from: IncidentStatus, to: IncidentStatus): boolean {
  return transitions[from].includes(to);
}
