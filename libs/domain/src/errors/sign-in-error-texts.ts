/** What can go wrong when somebody shows who they are, beside the plain sign-in. */
export const signInErrorTexts = {
  STEP_UP_REQUIRED: {
    title: { sv: 'Bekräfta att det är du', en: 'Confirm that it is you' },
    detail: {
      sv: 'Det här kräver att du nyss har visat vem du är. Bekräfta och försök igen.',
      en: 'For this you must have shown a short while ago who you are. Confirm and try again.',
    },
  },
  STEP_UP_REFUSED: {
    title: { sv: 'Det gick inte att bekräfta', en: 'It could not be confirmed' },
    detail: {
      sv: 'Det du skrev stämmer inte. Försök igen.',
      en: 'What you wrote is not right. Try again.',
    },
  },
} as const;
