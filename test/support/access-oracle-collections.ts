/** The city's office asks; coordinators and registrars answer for their authority. */
const ANSWERS = 'prevention_coordinator security_coordinator registrar';
const CITY = 'city_security_office';
const READS = `${ANSWERS} ${CITY}`;

/** Routes of the city's yearly collection. */
export const collectionRoutes = {
  'GET /collections': READS,
  'GET /collections/suggestion': CITY,
  'POST /collections': CITY,
  'GET /collections/{id}': READS,
  'PUT /collections/{id}': CITY,
  'POST /collections/{id}/transitions': CITY,
  'GET /collections/{id}/status': READS,
  'GET /collections/{id}/city-picture': CITY,
  'POST /collections/{id}/risk-links': CITY,
  'GET /collections/{id}/sums': READS,
  'GET /collections/{id}/submissions': READS,
  'POST /collections/{id}/submissions': ANSWERS,
  'POST /collections/{id}/submissions/{organisation}/marks': CITY,
  'GET /collections/{id}/drafts/{organisation}': ANSWERS,
  'PUT /collections/{id}/drafts/{organisation}': ANSWERS,
  'GET /collections/{id}/report': CITY,
  'POST /collections/{id}/report': CITY,
  // How far goals are reached, which the city's picture tells.
  'PUT /governing-documents/{id}/goals/{goalId}/judgements/{year}': `${CITY} administrator`,
  'PUT /governing-documents/{id}/goals/{goalId}/judgements/{year}/{organisationId}': `prevention_coordinator security_coordinator ${CITY}`,
} as const;
