import type { MessageText } from './message-text.js';

const path = '/pictures';

/** Of a situation picture that has come to another step. */
export const pictureTexts = {
  'picture.to-review': {
    title: { sv: 'En lägesbild väntar på granskning', en: 'A picture waits for review' },
    body: {
      sv: 'Lägesbilden för {organisation}, {year}, är skickad till granskning. Läs den, och godkänn eller skicka tillbaka den.',
      en: 'The picture of {organisation}, {year}, is sent to review. Read it, and approve or return it.',
    },
    path,
  },
  'picture.returned': {
    title: { sv: 'Lägesbilden kom tillbaka', en: 'The picture came back' },
    body: {
      sv: 'Granskaren har skickat tillbaka lägesbilden för {organisation}, {year}, med synpunkter. Den går att skriva i igen.',
      en: 'The reviewer has returned the picture of {organisation}, {year}, with words. It can be written in again.',
    },
    path,
  },
  'picture.approved': {
    title: { sv: 'Lägesbilden är granskad', en: 'The picture is reviewed' },
    body: {
      sv: 'Lägesbilden för {organisation}, {year}, är granskad och kan lämnas in eller beslutas.',
      en: 'The picture of {organisation}, {year}, is reviewed and can be handed in or decided.',
    },
    path,
  },
  'picture.handed-in': {
    title: { sv: 'Lägesbilden är inlämnad', en: 'The picture is handed in' },
    body: {
      sv: 'Lägesbilden för {organisation}, {year}, är inlämnad med förbehåll för beslutet.',
      en: 'The picture of {organisation}, {year}, is handed in with reservation for the decision.',
    },
    path,
  },
  'picture.tabled': {
    title: { sv: 'Lägesbilden är bordlagd', en: 'The picture is tabled' },
    body: {
      sv: 'Ärendet om lägesbilden för {organisation}, {year}, är bordlagt. Texten står som den är.',
      en: 'The case of the picture of {organisation}, {year}, is tabled. The text stands as it is.',
    },
    path,
  },
  'picture.referred-back': {
    title: { sv: 'Lägesbilden är återremitterad', en: 'The picture is referred back' },
    body: {
      sv: 'Lägesbilden för {organisation}, {year}, är återremitterad. Läs varför, skriv om och skicka till granskning igen.',
      en: 'The picture of {organisation}, {year}, is referred back. Read why, write anew and send it to review again.',
    },
    path,
  },
  'picture.decided': {
    title: { sv: 'Lägesbilden är beslutad', en: 'The picture is decided' },
    body: {
      sv: 'Lägesbilden för {organisation}, {year}, är beslutad och fastställd som en version som inte ändras.',
      en: 'The picture of {organisation}, {year}, is decided and frozen as a version that does not change.',
    },
    path,
  },
} as const satisfies Record<string, MessageText>;
