import { incidentKinds, type IncidentKind } from '#domain';

/** A page on the way to a report. `event` holds what, where, when and the text at once. */
export const stepNames = [
  'danger',
  'event',
  'what',
  'where',
  'when',
  'tell',
  'facts',
  'check',
] as const;
export type Step = (typeof stepNames)[number];

const QUICK: readonly Step[] = ['event', 'check'];
const FULL: readonly Step[] = ['what', 'where', 'when', 'tell', 'facts', 'check'];

/** What is seen from the street is told on one page; what concerns a person takes a question at a time. */
const STEPS: Readonly<Record<IncidentKind, readonly Step[]>> = {
  observation: QUICK,
  environment_fault: QUICK,
  accident: FULL,
  staff_incident: ['danger', ...FULL],
};

export type ReportAddress =
  | { readonly page: 'kind' }
  | { readonly page: 'step'; readonly kind: IncidentKind; readonly step: Step }
  | { readonly page: 'receipt'; readonly id: string };

export function firstStep(kind: IncidentKind): Step {
  return STEPS[kind][0] ?? 'check';
}

/** The step after this one; from a page off the way, to the check. */
export function stepAfter(kind: IncidentKind, step: Step): Step {
  const steps = STEPS[kind];
  const at = steps.indexOf(step);
  return (at < 0 ? undefined : steps[at + 1]) ?? 'check';
}

/** The page on which a part of the answer is told. */
export function stepOf(kind: IncidentKind, part: Step): Step {
  return STEPS[kind].includes(part) || part === 'facts' ? part : 'event';
}

export function stepAddress(kind: IncidentKind, step: Step): string {
  return `/report/${kind}/${step}`;
}

export function readReportAddress({ pathname }: URL): ReportAddress | undefined {
  const [, , first, second, ...rest] = pathname.split('/');
  if (rest.length > 0) return undefined;
  if (first === undefined || first === '') return { page: 'kind' };
  if (first === 'receipt') return second ? { page: 'receipt', id: second } : undefined;
  const kind = incidentKinds.find((each) => each === first);
  if (kind === undefined) return undefined;
  const step = second === undefined ? firstStep(kind) : stepNames.find((name) => name === second);
  const isOnWay = step !== undefined && (step === 'facts' || STEPS[kind].includes(step));
  return isOnWay ? { page: 'step', kind, step } : undefined;
}
