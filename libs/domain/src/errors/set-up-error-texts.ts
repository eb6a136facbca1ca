/** What can go wrong while an installation is set up, and later with its people. */
export const setUpErrorTexts = {
  LOGO_REFUSED: {
    title: { sv: 'Bilden togs inte emot', en: 'The picture was refused' },
    detail: {
      sv: 'Välj en bild i PNG, JPEG eller WebP. SVG går inte, för den kan innehålla program.',
      en: 'Choose a picture in PNG, JPEG or WebP. SVG is refused, since it can hold programs.',
    },
  },
  WORD_TEMPLATE_REFUSED: {
    title: { sv: 'Mallen togs inte emot', en: 'The template was refused' },
    detail: { sv: 'Inget har ändrats. {reason}', en: 'Nothing has changed. {reason}' },
  },
  ALREADY_SET_UP: {
    title: { sv: 'Det finns redan ett konto', en: 'There is already an account' },
    detail: {
      sv: 'Den första administratören är redan skapad. Logga in i stället.',
      en: 'The first administrator has been made already. Sign in instead.',
    },
  },
  SETUP_CODE_REFUSED: {
    title: { sv: 'Startkoden stämmer inte', en: 'The setup code is wrong' },
    detail: {
      sv: 'Koden visades när Lägesbild startade. Den ligger också i filen setup-code i datamappen.',
      en: 'The code was shown when Lägesbild started. It is also in the file setup-code in the data folder.',
    },
  },
  INVITATION_REFUSED: {
    title: { sv: 'Länken gäller inte längre', en: 'The link is no longer valid' },
    detail: {
      sv: 'Den är använd, för gammal eller ersatt av en ny. Be din administratör om en ny länk.',
      en: 'It has been used, is too old or was replaced. Ask your administrator for a new one.',
    },
  },
  LAST_ADMINISTRATOR_STAYS: {
    title: { sv: 'Någon måste kunna administrera', en: 'Somebody must be able to administer' },
    detail: {
      sv: 'Det här är den sista administratören som kan logga in. Gör någon annan till det först.',
      en: 'This is the last administrator who can sign in. Make somebody else one first.',
    },
  },
  PERSON_WITHOUT_ACCOUNT: {
    title: { sv: 'Personen har inget konto att öppna', en: 'The person has no account to open' },
    detail: {
      sv: 'Kontot är avstängt eller saknas. Öppna det först.',
      en: 'The account is closed or absent. Open it first.',
    },
  },
  AREA_TAKEN: {
    title: { sv: 'Området finns redan', en: 'The area exists already' },
    detail: {
      sv: 'Det finns redan ett område med koden "{area}" på den nivån.',
      en: 'There is already an area with the code "{area}" on that level.',
    },
  },
  ORGANISATION_NOT_EMPTY: {
    title: { sv: 'Något ligger kvar under den', en: 'Something still lies under it' },
    detail: {
      sv: 'Avsluta eller flytta först de enheter och organisationer som ligger under den.',
      en: 'First end or move the units and organisations that lie under it.',
    },
  },
  BREAK_GLASS_NOT_NEEDED: {
    title: { sv: 'Du kan redan läsa händelsen', en: 'You can read the incident already' },
    detail: {
      sv: 'Öppna den som vanligt. Nödåtkomst behövs inte.',
      en: 'Open it as usual. Break-glass is not needed.',
    },
  },
  OWN_READING: {
    title: { sv: 'Någon annan måste granska', en: 'Somebody else must look into it' },
    detail: {
      sv: 'Du kan inte granska din egen läsning.',
      en: 'You cannot look into your own reading.',
    },
  },
  EXPORT_REASON_NEEDED: {
    title: { sv: 'Skriv varför du tar ut händelserna', en: 'Write why you take the incidents out' },
    detail: {
      sv: 'Uttaget har skyddade händelser, eller så blir det fler än {max} interna på ett dygn. Skriv ett skäl på minst 20 tecken, eller välj färre.',
      en: 'The export holds protected incidents, or makes more than {max} internal ones in 24 hours. Write a reason of at least 20 characters, or choose fewer.',
    },
  },
  BREAK_GLASS_OWN: {
    title: { sv: 'Någon annan måste granska', en: 'Somebody else must review it' },
    detail: {
      sv: 'Du kan inte granska din egen nödåtkomst.',
      en: 'You cannot review your own break-glass access.',
    },
  },
  BREAK_GLASS_REVIEWED: {
    title: { sv: 'Den är redan granskad', en: 'It has been reviewed already' },
    detail: {
      sv: 'Någon annan hann före. Ladda om sidan och se utfallet.',
      en: 'Somebody else was first. Reload the page and see the outcome.',
    },
  },
  ROLE_HELD: {
    title: { sv: 'Personen har redan rollen då', en: 'The person holds the role then already' },
    detail: {
      sv: 'Ändra sista dagen på den roll som finns, eller välj andra dagar.',
      en: 'Change the last day of the role that is there, or choose other days.',
    },
  },
  PAUSES_OVERLAP: {
    title: { sv: 'Enheten är redan pausad då', en: 'The unit is paused then already' },
    detail: {
      sv: 'Pauserna går in i varandra. Avsluta den första eller välj andra dagar.',
      en: 'The pauses overlap. End the first one or choose other days.',
    },
  },
} as const;
