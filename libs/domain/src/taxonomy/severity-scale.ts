import type { Bilingual } from '../errors/language.js';
import { both, type IncidentKind } from './terms.js';

/** The common severity of an incident, 0 (least) to 4 (most). */
export type Severity = 0 | 1 | 2 | 3 | 4;

/** One step of the common scale, with the words each kind of incident uses for it. */
export interface SeverityLevel {
  readonly value: Severity;
  readonly labels: Readonly<Record<IncidentKind, Bilingual>>;
}

/**
 * One common scale 0–4, so that kinds can be counted together, labelled per kind, so that the
 * reporter meets words that fit. The accident words are those of the rescue services' statistics.
 */
export const severityScale: readonly SeverityLevel[] = [
  {
    value: 0,
    labels: {
      observation: both('Ingen påverkan', 'No impact'),
      staff_incident: both('Ingen påverkan', 'No impact'),
      accident: both('Ingen skada', 'No injury'),
      environment_fault: both('Ingen risk', 'No risk'),
    },
  },
  {
    value: 1,
    labels: {
      observation: both('Störande', 'Disturbing'),
      staff_incident: both('Obehaglig', 'Unpleasant'),
      accident: both('Lindrig skada', 'Minor injury'),
      environment_fault: both('Liten risk', 'Slight risk'),
    },
  },
  {
    value: 2,
    labels: {
      observation: both('Skapar oro', 'Causes worry'),
      staff_incident: both('Kännbar: påverkar arbetet', 'Noticeable: affects the work'),
      accident: both('Måttlig skada', 'Moderate injury'),
      environment_fault: both('Kan skada någon', 'Could hurt somebody'),
    },
  },
  {
    value: 3,
    labels: {
      observation: both('Allvarlig', 'Serious'),
      staff_incident: both('Allvarlig: skada eller rädsla', 'Serious: injury or fear'),
      accident: both('Allvarlig skada', 'Serious injury'),
      environment_fault: both('Kan skada svårt', 'Could hurt badly'),
    },
  },
  {
    value: 4,
    labels: {
      observation: both('Fara för liv', 'Danger to life'),
      staff_incident: both('Fara för liv', 'Danger to life'),
      accident: both('Dödlig', 'Fatal'),
      environment_fault: both('Fara för liv', 'Danger to life'),
    },
  },
];
