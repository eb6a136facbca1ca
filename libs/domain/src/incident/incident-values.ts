/** An incident is never deleted: it is withdrawn, and then no tally counts it. */
export const incidentStatuses = ['recorded', 'withdrawn'] as const;
export type IncidentStatus = (typeof incidentStatuses)[number];

/** Gender of whom the incident affected; `several` is women and men together. */
export const genders = ['woman', 'man', 'several', 'unknown'] as const;
export type Gender = (typeof genders)[number];

/** Age band of whom the incident affected. */
export const ageBands = ['child', 'youth', 'adult', 'older', 'unknown'] as const;
export type AgeBand = (typeof ageBands)[number];

/** How the sender knows. */
export const witnessedValues = ['own', 'secondhand', 'unknown'] as const;
export type Witnessed = (typeof witnessedValues)[number];

/** Whether the sender knows of a police report. */
export const policeReportedValues = ['yes', 'no', 'unknown'] as const;
export type PoliceReported = (typeof policeReportedValues)[number];
