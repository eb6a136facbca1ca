/**
 * Acts that are worth showing again who one is: whatever gives somebody rights or a way in, or takes a protection away,
 * and opening what one may not read. None that is not here asks for it.
 */
const PROVEN: readonly string[] = [
  'POST /people',
  'POST /people/{id}/invitations',
  'PUT /people/{id}/roles',
  'POST /people/{id}/transitions',
  'POST /people/{id}/sign-in-links',
  'PUT /people/{id}/protection',
  'DELETE /people/{id}/second-step',
  'POST /people/imports',
  'POST /role-holdings',
  'PATCH /role-holdings/{id}',
  'POST /second-persons',
  'DELETE /second-persons/{id}',
  'PATCH /organisations/{id}',
  'POST /tokens',
  'POST /session/second-step',
  'DELETE /session/second-step',
  'POST /session/second-step/confirmation',
  'POST /session/second-step/recovery-codes',
  'POST /break-glass',
  'POST /retention/proposals/{id}/approval',
  'POST /retention/stops/{id}/release',
  'POST /disclosures/{id}/second',
  'POST /rights-cases/{id}/searches',
  'POST /rights-cases/{id}/restriction/lifting',
  'POST /rights-cases/{id}/openings',
  'POST /personal-data-breaches/{id}/closing',
  'POST /archive/packages',
  'POST /archive/packages/{id}/approval',
];

/** Whether a route asks whoever is let in to show again who they are. */
export const asksProof = (route: string): boolean => PROVEN.includes(route);
