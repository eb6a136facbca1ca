/** How the papers of public editions are called in the store, and the forms that anybody may fetch. */
export const PUBLIC_PAPERS = 'public-edition';
export const publicPaperForms = ['pdf', 'html'] as const;
export type PublicPaperForm = (typeof publicPaperForms)[number];
