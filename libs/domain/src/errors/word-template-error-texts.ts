import type { Bilingual } from './language.js';

/** Why a Word template cannot be taken. `{detail}` names the part, the address or the field that stands against it. */
export const wordTemplateErrorTexts = {
  TEMPLATE_NOT_WORD: {
    sv: 'Filen är inte ett Word-dokument. Spara mallen som Word-dokument (.docx) eller Word-mall (.dotx).',
    en: 'The file is no Word document. Save it as a Word document (.docx) or a Word template (.dotx).',
  },
  TEMPLATE_DAMAGED: {
    sv: 'Filen går inte att läsa. Öppna den i Word, spara den på nytt och försök igen.',
    en: 'The file cannot be read. Open it in Word, save it anew and try again.',
  },
  TEMPLATE_STRICT: {
    sv: 'Filen är sparad som Strikt Open XML. Spara den som vanligt Word-dokument (.docx).',
    en: 'The file is saved as Strict Open XML. Save it as an ordinary Word document (.docx).',
  },
  TEMPLATE_LOCKED: {
    sv: 'Filen har lösenord. Ta bort lösenordet i Word och försök igen.',
    en: 'The file has a password. Take it away in Word and try again.',
  },
  TEMPLATE_TOO_MUCH: {
    sv: 'Filen packar upp till mer än en mall behöver. Ta bort det som inte hör till mallen.',
    en: 'The file unpacks to more than a template needs. Take away what is not part of it.',
  },
  TEMPLATE_MACROS: {
    sv: 'Mallen innehåller makron. Spara den utan makron, som .docx eller .dotx.',
    en: 'The template holds macros. Save it without macros, as .docx or .dotx.',
  },
  TEMPLATE_EMBEDDED: {
    sv: 'Mallen innehåller ett inbäddat objekt ({detail}). Ta bort det, eller gör om det till en bild.',
    en: 'The template holds an embedded object ({detail}). Take it away, or turn it into a picture.',
  },
  TEMPLATE_REMOTE: {
    sv: 'Mallen hämtar en annan mall. Koppla bort den i Word, under Tillägg, och spara på nytt.',
    en: 'The template fetches another template. Detach it in Word, under Add-ins, and save anew.',
  },
  TEMPLATE_EXTERNAL: {
    sv: 'Mallen hämtar något utifrån ({detail}). Lägg in det i filen, till exempel som en bild.',
    en: 'The template fetches something from outside ({detail}). Put it into the file, such as a picture.',
  },
  TEMPLATE_FIELD: {
    sv: 'Fältet {detail} kan köra eller hämta något. Ta bort det ur mallen.',
    en: 'The field {detail} can run or fetch something. Take it out of the template.',
  },
  TEMPLATE_IMAGE: {
    sv: 'Bilden {detail} har en form som vi inte tar emot. Spara den som PNG eller JPEG och lägg in den igen.',
    en: 'The picture {detail} is of a form that we refuse. Save it as PNG or JPEG and put it in again.',
  },
} as const satisfies Record<string, Bilingual>;
