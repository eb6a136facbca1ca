import { archiveErrorTexts } from './archive-error-texts.js';
import { publicEditionErrorTexts } from './public-edition-error-texts.js';
import { retentionErrorTexts } from './retention-error-texts.js';
import { collectionErrorTexts } from './collection-error-texts.js';
import { disclosureErrorTexts } from './disclosure-error-texts.js';
import { serviceErrorTexts } from './service-error-texts.js';
import type { Bilingual } from './language.js';
import { measureErrorTexts } from './measure-error-texts.js';
import { pictureErrorTexts } from './picture-error-texts.js';
import { rightsErrorTexts } from './rights-error-texts.js';
import { setUpErrorTexts } from './set-up-error-texts.js';
import { signInErrorTexts } from './sign-in-error-texts.js';

/** The texts of one error code. `{name}` in a detail is filled from the fault's values. */
export interface ErrorText {
  readonly title: Bilingual;
  readonly detail: Bilingual;
}

/** Every error that a caller can be told of. The HTTP status of each stands in `#http`. */
export const errorTexts = {
  NOT_SIGNED_IN: {
    title: { sv: 'Du är inte inloggad', en: 'You are not signed in' },
    detail: { sv: 'Logga in och försök igen.', en: 'Sign in and try again.' },
  },
  SIGN_IN_REFUSED: {
    title: { sv: 'Inloggningen gick inte', en: 'Sign-in was refused' },
    detail: {
      sv: 'E-postadressen eller lösenordet stämmer inte.',
      en: 'The e-mail address or the password is wrong.',
    },
  },
  TOO_MANY_ATTEMPTS: {
    title: { sv: 'För många försök', en: 'Too many attempts' },
    detail: {
      sv: 'Vänta {seconds} sekunder och försök igen.',
      en: 'Wait {seconds} seconds and try again.',
    },
  },
  ...signInErrorTexts,
  CSRF_REFUSED: {
    title: { sv: 'Anropet kom inte från vår sida', en: 'The request did not come from our page' },
    detail: {
      sv: 'Ladda om sidan och försök igen.',
      en: 'Reload the page and try again.',
    },
  },
  INSECURE_ORIGIN: {
    title: { sv: 'Adressen är inte säker', en: 'The address is not secure' },
    detail: {
      sv: 'Öppna Lägesbild med https. Utan https kan du inte logga in.',
      en: 'Open Lägesbild with https. Without https you cannot sign in.',
    },
  },
  FORBIDDEN: {
    title: { sv: 'Du har inte behörighet', en: 'You do not have permission' },
    detail: {
      sv: 'Ingen av dina roller får göra detta.',
      en: 'None of your roles may do this.',
    },
  },
  NOT_FOR_PROGRAMS: {
    title: {
      sv: 'Det går inte med en nyckel för program',
      en: 'A token for programs cannot do this',
    },
    detail: {
      sv: 'Det här ger någon rättigheter, rör din egen inloggning eller kräver att du bekräftar att det är du. Logga in och gör det själv. Filer med personer kan också läsas in på servern med kommandot import people.',
      en: 'This gives somebody rights, is about your own session, or needs you to confirm that it is you. Sign in and do it yourself. Files of people can also be taken in on the server with the command import people.',
    },
  },
  NOT_FOUND: {
    title: { sv: 'Det finns inte här', en: 'It is not here' },
    detail: {
      sv: 'Det du söker finns inte, eller så får du inte se det.',
      en: 'What you look for does not exist, or you may not see it.',
    },
  },
  BODY_UNREADABLE: {
    title: { sv: 'Innehållet gick inte att läsa', en: 'The body could not be read' },
    detail: { sv: 'Skicka giltig JSON i UTF-8.', en: 'Send valid JSON in UTF-8.' },
  },
  BODY_TOO_LARGE: {
    title: { sv: 'Innehållet är för stort', en: 'The body is too large' },
    detail: {
      sv: 'Dela upp innehållet och skicka delarna.',
      en: 'Split the body and send the parts.',
    },
  },
  CONTENT_TYPE_REFUSED: {
    title: { sv: 'Fel typ av innehåll', en: 'Wrong content type' },
    detail: {
      sv: 'Skicka innehållet som application/json.',
      en: 'Send the body as application/json.',
    },
  },
  FIELDS_INVALID: {
    title: { sv: 'Några uppgifter behöver rättas', en: 'Some fields need to be corrected' },
    detail: {
      sv: 'Rätta det som står vid varje uppgift och försök igen.',
      en: 'Correct what is said for each field and try again.',
    },
  },
  CLIENT_ID_REUSED: {
    title: { sv: 'Numret är redan använt', en: 'The client id is already used' },
    detail: {
      sv: 'Samma clientId har redan skickats med annat innehåll.',
      en: 'The same clientId has already been sent with another body.',
    },
  },
  EMAIL_TAKEN: {
    title: { sv: 'E-postadressen används redan', en: 'The e-mail address is in use' },
    detail: {
      sv: 'Det finns redan ett konto med den e-postadressen.',
      en: 'There is already an account with that e-mail address.',
    },
  },
  OUTSIDE_MUNICIPALITY: {
    title: { sv: 'Platsen ligger utanför kommunen', en: 'The place is outside the municipality' },
    detail: {
      sv: 'Välj en plats inom kommunen.',
      en: 'Choose a place inside the municipality.',
    },
  },
  AREA_UNKNOWN: {
    title: { sv: 'Området finns inte', en: 'The area does not exist' },
    detail: { sv: 'Det finns inget område "{area}".', en: 'There is no area "{area}".' },
  },
  AREA_CODE_AMBIGUOUS: {
    title: { sv: 'Områdeskoden är inte entydig', en: 'The area code is ambiguous' },
    detail: {
      sv: 'Koden "{area}" finns på flera nivåer. Skriv nivån före, till exempel {example}.',
      en: 'The code "{area}" exists on several levels. Write the level first, such as {example}.',
    },
  },
  AREA_FILE_REFUSED: {
    title: { sv: 'Områdesfilen togs inte emot', en: 'The area file was refused' },
    detail: { sv: 'Inget har ändrats. {reason}', en: 'Nothing has changed. {reason}' },
  },
  CATEGORY_UNKNOWN: {
    title: { sv: 'Kategorin finns inte', en: 'The category does not exist' },
    detail: {
      sv: 'Det finns ingen kategori "{category}".',
      en: 'There is no category "{category}".',
    },
  },
  CATEGORY_RETIRED: {
    title: { sv: 'Kategorin används inte längre', en: 'The category is retired' },
    detail: {
      sv: 'Kategorin "{category}" används inte längre. Välj en annan.',
      en: 'The category "{category}" is no longer used. Choose another.',
    },
  },
  OCCURRED_IN_FUTURE: {
    title: { sv: 'Tiden ligger framåt', en: 'The time is in the future' },
    detail: {
      sv: 'Skriv när det hände. Tiden kan inte ligga framåt.',
      en: 'Write when it happened. The time cannot be in the future.',
    },
  },
  PERIOD_INVALID: {
    title: { sv: 'Perioden stämmer inte', en: 'The period is wrong' },
    detail: {
      sv: 'Slutet måste ligga efter början.',
      en: 'The end must be after the beginning.',
    },
  },
  DIMENSION_UNKNOWN: {
    title: { sv: 'Indelningen finns inte', en: 'The dimension does not exist' },
    detail: {
      sv: 'Det går inte att dela in efter "{dimension}".',
      en: 'Figures cannot be divided by "{dimension}".',
    },
  },
  REVISION_CONFLICT: {
    title: {
      sv: 'Någon annan har ändrat under tiden',
      en: 'Somebody else has changed it meanwhile',
    },
    detail: {
      sv: 'Hämta den senaste versionen och gör om din ändring.',
      en: 'Fetch the latest version and make your change again.',
    },
  },
  REVISION_REQUIRED: {
    title: { sv: 'Versionen saknas', en: 'The revision is missing' },
    detail: {
      sv: 'Skicka If-Match med den version som du ändrar.',
      en: 'Send If-Match with the revision that you change.',
    },
  },
  TRANSITION_REFUSED: {
    title: { sv: 'Steget går inte att ta nu', en: 'This step cannot be taken now' },
    detail: {
      sv: 'Det går inte från "{from}" till "{to}".',
      en: 'It cannot go from "{from}" to "{to}".',
    },
  },
  UNIT_UNKNOWN: {
    title: { sv: 'Enheten finns inte', en: 'The unit does not exist' },
    detail: { sv: 'Välj en enhet som finns.', en: 'Choose a unit that exists.' },
  },
  UNIT_WITHOUT_RHYTHM: {
    title: {
      sv: 'Du hör inte till en enhet som rapporterar',
      en: 'You belong to no unit that reports',
    },
    detail: {
      sv: 'Be den som sköter Lägesbild hos er att ange din enhet och hur ofta den rapporterar.',
      en: 'Ask whoever looks after Lägesbild to set your unit and how often it reports.',
    },
  },
  ORGANISATION_UNKNOWN: {
    title: { sv: 'Organisationen finns inte', en: 'The organisation does not exist' },
    detail: { sv: 'Välj en organisation som finns.', en: 'Choose an organisation that exists.' },
  },
  PLACE_UNKNOWN: {
    title: { sv: 'Platsen finns inte', en: 'The place does not exist' },
    detail: { sv: 'Välj en plats som finns.', en: 'Choose a place that exists.' },
  },
  PROFILE_UNKNOWN: {
    title: { sv: 'Importprofilen finns inte', en: 'The import profile does not exist' },
    detail: { sv: 'Det finns ingen profil "{profile}".', en: 'There is no profile "{profile}".' },
  },
  PROFILE_INVALID: {
    title: { sv: 'Importprofilen behöver rättas', en: 'The import profile needs to be corrected' },
    detail: {
      sv: 'Rätta det som står vid varje del av profilen och försök igen. {reason}',
      en: 'Correct what is said for each part of the profile and try again. {reason}',
    },
  },
  PROFILE_BUILT_IN: {
    title: { sv: 'Profilen följer med Lägesbild', en: 'The profile comes with Lägesbild' },
    detail: {
      sv: 'Den går inte att ändra. Spara din under ett annat namn än "{profile}".',
      en: 'It cannot be changed. Save yours under another name than "{profile}".',
    },
  },
  IMPORT_FILE_REFUSED: {
    title: { sv: 'Filen togs inte emot', en: 'The file was refused' },
    detail: { sv: 'Inget har ändrats. {reason}', en: 'Nothing has changed. {reason}' },
  },
  IMPORT_STOPPED: {
    title: { sv: 'Importen stannade', en: 'The import stopped' },
    detail: {
      sv: '{rows} rader är behandlade. {reason} Rätta felet och importera filen igen: inget blir dubbelt.',
      en: '{rows} rows are done. {reason} Mend it and import the file again: nothing is doubled.',
    },
  },
  IMPORTS_WAITING: {
    title: { sv: 'För många importer pågår', en: 'Too many imports are under way' },
    detail: {
      sv: 'Du har redan {max} importer som inte är klara. Vänta på dem eller stoppa någon.',
      en: 'You already have {max} imports that are not done. Wait for them or stop one.',
    },
  },
  IMPORT_FILE_GONE: {
    title: { sv: 'Filen finns inte kvar', en: 'The file is no longer here' },
    detail: {
      sv: 'Ladda upp filen igen och starta importen på nytt.',
      en: 'Upload the file again and start the import anew.',
    },
  },
  IMPORT_RUNNING: {
    title: { sv: 'Importen pågår redan', en: 'The import is already running' },
    detail: {
      sv: 'En annan process läser in samma fil just nu. Vänta tills den är klar.',
      en: 'Another process is taking in the same file right now. Wait until it is done.',
    },
  },
  EXPORT_NOT_READY: {
    title: { sv: 'Exporten är inte klar', en: 'The export is not ready' },
    detail: {
      sv: 'Vänta tills exporten är klar och hämta filen då.',
      en: 'Wait until the export is done, then fetch the file.',
    },
  },
  EXPORTS_WAITING: {
    title: { sv: 'För många exporter pågår', en: 'Too many exports are under way' },
    detail: {
      sv: 'Du har redan {max} exporter som inte är klara. Vänta på dem eller ta bort någon.',
      en: 'You already have {max} exports that are not done. Wait for them or remove one.',
    },
  },
  ...retentionErrorTexts,
  ...archiveErrorTexts,
  ...publicEditionErrorTexts,
  ...setUpErrorTexts,
  ...disclosureErrorTexts,
  ...rightsErrorTexts,
  ...measureErrorTexts,
  ...pictureErrorTexts,
  ...collectionErrorTexts,
  ...serviceErrorTexts,
} as const satisfies Record<string, ErrorText>;

export type ErrorCode = keyof typeof errorTexts;
