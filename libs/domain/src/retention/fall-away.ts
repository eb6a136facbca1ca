/** Why something that was on an approved list did not go. */
export const fallAwayReasons = [
  'stop',
  'changed',
  'rule',
  'not_due',
  'moved',
  'under_review',
  'restricted',
  'gone',
] as const;
export type FallAwayReason = (typeof fallAwayReasons)[number];

export const proposalStates = ['proposed', 'approved', 'done', 'withdrawn'] as const;
export type ProposalState = (typeof proposalStates)[number];
