import type { DigitGroup } from './digit-groups.js';
import type { PersonData } from './person-data.js';
import type { Word } from './words.js';

/** How the names of Swedish streets end. */
const STREET = /(?:gatan|gata|vägen|väg|stigen|stig|gränd(?:en)?|torget|torg|all[eé](?:n)?|backen|backe|slingan|esplanaden|kroken|ringen|leden|platsen|kajen|liden|stråket|gången|promenaden|höjden|plan|bågen|svängen|avenyn)s?$/u; // prettier-ignore
/** Roads between towns, with the number that they have. */
const ROAD = /^(?:läns|riks?|europa|lands|mot|tiks)?väg(?:en)?$/iu;
const NUMBER = /[ ,]{1,2}(\d{1,3}(?: ?[A-Ha-h](?![\p{L}\d]))?)(?![\d:]|[.,]\d| ?(?:kr|kronor|st|personer|meter|m|min|minuter|gånger|dagar|år|procent|%)(?!\p{L}))/uy; // prettier-ignore
/** What says that somebody lives there. */
const LIVES = /(?:bor|bodde|boende|boende på|hemma|hem till|hemadress\p{L}*|adress\p{L}*|folkbokförd\p{L}*|bostad\p{L}*|flyttat till)(?: han| hon| de)?(?: hos \p{L}+)?[ :]{1,2}(?:är |på |vid |i |till )?$/iu; // prettier-ignore
const FLAT = /^,? ?(?:lgh|lägenhet|\d ?tr|våning)/iu;
const BEFORE_CHARACTERS_MAX = 40;
/** "Östra Storgatan", "Karl Johans gata": as many words before as belong to the name. */
const WORDS_BEFORE_MAX = 2;

/** Where the name of the street begins whose last word is the one at `at`. */
function beginOf(text: string, words: readonly Word[], at: number): number {
  let first = at;
  while (at - first < WORDS_BEFORE_MAX && first > 0) {
    const before = words[first - 1]!;
    if (!before.isCapitalised || text.slice(before.to, words[first]!.from) !== ' ') break;
    if (first === at && words[at]!.isCapitalised && !/(?:ra|sta|lla|ga)$/.test(slice(text, before)))
      break;
    first -= 1;
  }
  return first;
}

/** "Väg 73" is a road; "Karl Johans väg 3" is not. */
function isRoad(text: string, words: readonly Word[], at: number): boolean {
  if (!ROAD.test(slice(text, words[at]!))) return false;
  const before = words[at - 1];
  return before?.isCapitalised !== true || !slice(text, before).endsWith('s');
}

const slice = (text: string, { from, to }: Word): string => text.slice(from, to);

/** Street and number. Where something happened is said so too, so it takes words about living there to be a person's. */
export function findAddresses(text: string, words: readonly Word[]): PersonData[] {
  const found: PersonData[] = [];
  words.forEach((word, at) => {
    const sign = text.charCodeAt(word.to + 1);
    // A digit must follow the one sign after it, or a comma and a space.
    const isNumber = (sign >= 48 && sign <= 57) || text.startsWith(', ', word.to);
    if (!isNumber || !STREET.test(slice(text, word)) || isRoad(text, words, at)) return;
    NUMBER.lastIndex = word.to;
    const number = NUMBER.exec(text);
    const first = beginOf(text, words, at);
    if (number === null || !words[first]!.isCapitalised) return;
    const { from } = words[first]!;
    const to = word.to + number[0].length;
    const before = text.slice(Math.max(0, from - BEFORE_CHARACTERS_MAX), from);
    const isHome = LIVES.test(before) || FLAT.test(text.slice(to, to + BEFORE_CHARACTERS_MAX));
    found.push({ kind: 'address', from, to, certainty: isHome ? 'likely' : 'possible' });
  });
  return found;
}

/** Letters of Swedish registration numbers; I, Q, V and those with marks are never used (Transportstyrelsen). */
const REGISTRATION = /^[A-HJ-PR-UW-Z]{3}[ -]?\d{2}[A-HJ-NPR-UW-Z\d]$/i;
const VEHICLE = /(?:\bbil\p{L}*|personbil|lastbil|skåpbil|volvo|saab|audi|bmw|mercedes|toyota|ford|skoda|kia|tesla|golf|passat|moped\p{L}*|motorcykel|\bmc\b|epa\p{L}*|skåp|släp\p{L}*|husvagn\p{L}*|taxi\p{L}*|fordon\p{L}*|regn(?:umme)?r|\breg\b|regskylt\p{L}*|registrerings\p{L}*|skylt\p{L}*|parkerad\p{L}*|körde|kör\b)/iu; // prettier-ignore
const SAID =
  /(?:reg\p{L}*\.?(?: ?n(?:umme)?r)?|skylt\p{L}*|nummerplåt\p{L}*)[^\p{L}\d]{0,4}(?:är |var )?$/iu;
const VEHICLE_CHARACTERS_MAX = 60;
const LETTERS = 3;
const ENDS = /[\p{L}\d]/u;

/** Where a registration number begins and ends whose digits are `group`; undefined when it is none. */
function registrationAt(text: string, group: DigitGroup): { from: number; to: number } | undefined {
  const { length } = group.digits;
  if (length !== 2 && length !== LETTERS) return undefined;
  const hasSign = /[ -]/.test(text.charAt(group.from - 1));
  const from = group.from - LETTERS - (hasSign ? 1 : 0);
  const to = length === 2 ? group.to + 1 : group.to;
  const isWhole = !ENDS.test(text.charAt(from - 1)) && !ENDS.test(text.charAt(to));
  return from >= 0 && isWhole && REGISTRATION.test(text.slice(from, to)) ? { from, to } : undefined;
}

/** Registration numbers of vehicles, where the words around speak of one: rooms and courses are written the same way. */
export function findRegistrations(text: string, groups: readonly DigitGroup[]): PersonData[] {
  return groups.flatMap((group) => {
    const at = registrationAt(text, group);
    if (at === undefined) return [];
    const { from, to } = at;
    const around = text.slice(Math.max(0, from - VEHICLE_CHARACTERS_MAX), from);
    const after = text.slice(to, to + VEHICLE_CHARACTERS_MAX / 2);
    const written = text.slice(from, to);
    const isUpper = written === written.toUpperCase();
    const isSaid = SAID.test(around);
    if (!isSaid && !(isUpper && (VEHICLE.test(around) || VEHICLE.test(after)))) return [];
    return [{ kind: 'registration_number', from, to, certainty: 'likely' } as const];
  });
}
