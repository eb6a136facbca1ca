import { defineEvent } from '#jobs';

/** A proposed erasure has been approved by its second person; its key. */
export const erasureApproved = defineEvent<{ readonly proposalId: string }>('erasure.approved');
