/** Words that most common passwords are built on, Swedish and English; what is left is digits and signs. */
const commonWords = new Set(
  `password passw pass lösenord losenord hemligt hemlig secret admin administrator administratör letmein
  welcome välkommen valkommen sommar vinter höst host vår var summer winter autumn spring januari februari
  mars april maj juni juli augusti september oktober november december måndag tisdag onsdag torsdag fredag
  lördag söndag monday tuesday wednesday thursday friday saturday sunday stockholm göteborg goteborg malmö
  malmo uppsala sverige sweden svensk kommun kommunen stadsdel skärholmen skarholmen lägesbild lagesbild
  lagesbilddemo demo test tester testtest hejhej hej hejsan hejhejhej mamma pappa familjen älskling alskling
  jagälskardig iloveyou princess dragon monkey football fotboll hockey hammarby djurgården aik superman
  batman starwars computer dator internet changeme changemenow default master qwerty qwertyuiop qwertyuiopå
  asdfgh asdfghjkl asdfghjklöä zxcvbn zxcvbnm abcdef abcdefgh abcdefghijkl iamthebest trustno correcthorsebatterystaple
  passwordpassword lösenordlösenord mypassword mittlösenord sommarsommar vintervinter rapport polisen
  säkerhet sakerhet security`.split(/\s+/),
);

const SEQUENCES = [
  '01234567890123456789',
  '98765432109876543210',
  'abcdefghijklmnopqrstuvwxyzåäö',
  'qwertyuiopåasdfghjklöäzxcvbnm',
  '1qaz2wsx3edc4rfv5tgb6yhn7ujm',
];

/** Repeated pieces up to this long are taken for one piece. */
const PIECE_CHARACTERS_MAX = 4;
/** Shorter names are too likely to be part of other words. */
const OWN_WORD_CHARACTERS_MIN = 4;
/** What must be left when the person's own name and address are taken away. */
const REST_CHARACTERS_MIN = 8;

/** `abcabcabcabc` or `111111111111`: one piece over and over. */
function repeatsOnePiece(text: string): boolean {
  for (let length = 1; length <= PIECE_CHARACTERS_MAX; length += 1) {
    const piece = text.slice(0, length);
    if (text === piece.repeat(Math.ceil(text.length / length)).slice(0, text.length)) return true;
  }
  return false;
}

/**
 * Whether a password is among those that are tried first: a common word with digits around it, a row of the
 * keyboard, one piece repeated, or little more than `ownWords` (the person's own name and address).
 */
export function isCommonPassword(password: string, ownWords: readonly string[] = []): boolean {
  const text = password.normalize('NFC').toLowerCase();
  const letters = text
    .replaceAll('@', 'a')
    .replaceAll(/0(?=\p{L})/gu, 'o')
    .replaceAll(/[^\p{L}]/gu, '');
  if (commonWords.has(letters) || repeatsOnePiece(text)) return true;
  if (SEQUENCES.some((sequence) => sequence.includes(text))) return true;
  const rest = ownWords
    .map((word) => word.normalize('NFC').toLowerCase())
    .filter((word) => word.length >= OWN_WORD_CHARACTERS_MIN)
    .reduce((left, word) => left.replaceAll(word, ''), text);
  return rest.length < Math.min(REST_CHARACTERS_MIN, text.length);
}
