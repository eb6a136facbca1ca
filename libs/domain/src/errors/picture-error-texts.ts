/** Why a situation picture cannot be begun, or nothing more be added to it. */
export const pictureErrorTexts = {
  PICTURE_EXISTS: {
    title: { sv: 'Lägesbilden finns redan', en: 'The picture is there already' },
    detail: {
      sv: 'Organisationen har redan en lägesbild för området och perioden. Öppna den i listan.',
      en: 'The organisation has a picture of the area and the period already. Open it in the list.',
    },
  },
  PICTURE_LOCKED: {
    title: { sv: 'Lägesbilden är låst', en: 'The picture is locked' },
    detail: {
      sv: 'Lägesbilden granskas eller är överlämnad, så texten kan inte ändras. Ta tillbaka den, eller be granskaren skicka tillbaka den.',
      en: 'The picture is in review or handed in, so its text cannot be changed. Take it back, or ask the reviewer to return it.',
    },
  },
  STEP_NOT_YOURS: {
    title: { sv: 'Steget tas av någon annan', en: 'Somebody else takes this step' },
    detail: {
      sv: 'Samordnaren skickar till granskning, chefen granskar och registratorn registrerar. Du har inte den rollen i organisationen.',
      en: 'The coordinator sends to review, the manager reviews and the registrar registers. You do not have that role in the organisation.',
    },
  },
  STEP_NOT_NOW: {
    title: { sv: 'Steget går inte nu', en: 'The step cannot be taken now' },
    detail: {
      sv: 'Lägesbilden har kommit till ett annat steg. Ladda om sidan och se var den är.',
      en: 'The picture has come to another step. Reload the page and see where it is.',
    },
  },
  PICTURE_INCOMPLETE: {
    title: { sv: 'Lägesbilden är inte komplett', en: 'The picture is not complete' },
    detail: {
      sv: 'Lagen (2023:196) 4 § kräver tre delar. Skriv i avsnitten som saknar text och försök igen: {sectionsSv}.',
      en: 'The law (2023:196, section 4) asks for three parts. Write in the sections without text and try again: {sectionsEn}.',
    },
  },
  PICTURE_MOVED: {
    title: {
      sv: 'Något har ändrats sedan du läste',
      en: 'Something has changed since you read it',
    },
    detail: {
      sv: 'Problem, åtgärder, risker eller text är inte längre som när du läste. Läs igen och godkänn sedan.',
      en: 'Problems, measures, risks or text are no longer as when you read them. Look again, and approve then.',
    },
  },
  PROPOSAL_MISSING: {
    title: { sv: 'Det finns inget granskat förslag', en: 'There is no reviewed proposal' },
    detail: {
      sv: 'Det som granskades kan inte öppnas. Be granskaren skicka tillbaka lägesbilden och granska den på nytt.',
      en: 'What was reviewed cannot be opened. Ask the reviewer to return the picture and review it again.',
    },
  },
  EVIDENCE_FULL: {
    title: { sv: 'Problemet har mycket underlag', en: 'The problem has much evidence' },
    detail: {
      sv: 'Ett problem kan ha högst 100 underlag. Dela problemet i två.',
      en: 'A problem can have 100 pieces of evidence at most. Make two problems of it.',
    },
  },
} as const;
