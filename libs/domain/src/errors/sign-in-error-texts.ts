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
  SECOND_STEP_REQUIRED: {
    title: { sv: 'Skriv din kod', en: 'Write your code' },
    detail: {
      sv: 'Lösenordet stämmer. Skriv nu koden som din app visar.',
      en: 'The password is right. Now write the code that your app shows.',
    },
  },
  SECOND_STEP_REFUSED: {
    title: { sv: 'Koden stämmer inte', en: 'The code is wrong' },
    detail: {
      sv: 'Vänta på nästa kod i appen och skriv den. En kod gäller en gång.',
      en: 'Wait for the next code in the app and write that. A code is valid once.',
    },
  },
  SECOND_STEP_MISSING: {
    title: { sv: 'Du behöver ett andra steg', en: 'You need a second step' },
    detail: {
      sv: 'Din roll läser skyddade uppgifter. Ställ in engångskoder på din sida först.',
      en: 'Your role reads protected data. Set up one-time codes on your page first.',
    },
  },
  SECOND_STEP_STANDS: {
    title: { sv: 'Du har redan engångskoder', en: 'You have one-time codes already' },
    detail: {
      sv: 'Ta bort dem först om du vill byta app eller telefon.',
      en: 'Take them away first if you want to change your app or phone.',
    },
  },
  SECOND_STEP_CODE_WRONG: {
    title: { sv: 'Koden stämmer inte', en: 'The code is wrong' },
    detail: {
      sv: 'Skriv koden som appen visar nu. Kolla att telefonens klocka går rätt.',
      en: 'Write the code that the app shows now. Check that the clock of the phone is right.',
    },
  },
  PROVIDER_UNAVAILABLE: {
    title: { sv: 'Inloggningstjänsten svarar inte', en: 'The identity provider does not answer' },
    detail: {
      sv: 'Vänta en stund och försök igen.',
      en: 'Wait a while and try again.',
    },
  },
  PROVIDER_REFUSED: {
    title: { sv: 'Inloggningen blev inte klar', en: 'The sign-in was not completed' },
    detail: {
      sv: 'Inloggningstjänsten gav inget svar som vi kan lita på. Försök igen.',
      en: 'The identity provider gave no answer that we can trust. Try again.',
    },
  },
  PROVIDER_PERSON_UNKNOWN: {
    title: { sv: 'Du har inget konto här', en: 'You have no account here' },
    detail: {
      sv: 'Inloggningstjänsten vet vem du är, men du har ingen roll här. Be din administratör om en.',
      en: 'The identity provider knows you, but you hold no role here. Ask your administrator for one.',
    },
  },
  PROVIDER_VISIT_OVER: {
    title: { sv: 'Det tog för lång tid', en: 'It took too long' },
    detail: {
      sv: 'Inloggningen är för gammal eller redan använd. Börja om.',
      en: 'The sign-in is too old or has been used already. Begin again.',
    },
  },
  SIGN_IN_LINK_REFUSED: {
    title: { sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
    detail: {
      sv: 'En länk gäller i en kvart och en gång. Be om en ny.',
      en: 'A link is valid for a quarter of an hour and once. Ask for a new one.',
    },
  },
  LINK_FOR_PARTNERS_ONLY: {
    title: { sv: 'Länken är bara för samverkansparter', en: 'The link is for partners only' },
    detail: {
      sv: 'Den här personen har en annan roll och loggar in med lösenord.',
      en: 'This person holds another role and signs in with a password.',
    },
  },
  PARTNER_NOT_ALLOWED: {
    title: {
      sv: 'Ni samverkar inte med partens organisation',
      en: 'You do not work with the partner’s organisation',
    },
    detail: {
      sv: 'Öppna partens organisation och välj vilka den samverkar med. Skicka sedan länken igen.',
      en: 'Open the partner’s organisation and choose whom it works with. Then send the link again.',
    },
  },
  TOO_MANY_TOKENS: {
    title: { sv: 'Du har för många nycklar', en: 'You have too many tokens' },
    detail: {
      sv: 'Du kan ha {max} nycklar. Ta bort en som du inte använder.',
      en: 'You can have {max} tokens. Take away one that you do not use.',
    },
  },
} as const;
