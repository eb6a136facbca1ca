import type { IncidentBody, IncidentFacts } from './incident-facts.js';
import type { Provenance } from './provenance.js';

/** One incident on its way in, with the id under which its sender knows it. */
export interface ManyItem {
  readonly clientId: string;
  readonly body: IncidentBody;
  readonly facts: IncidentFacts;
  readonly provenance?: Provenance;
}
