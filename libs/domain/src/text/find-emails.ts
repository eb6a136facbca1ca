import type { PersonData } from './person-data.js';

/** As many as RFC 5321 lets the parts of an address have. */
const LOCAL_MAX = 64;
const DOMAIN_MAX = 255;
const LOCAL = /[\p{L}\d._%+'-]/u;
const DOMAIN = /^(?:[\p{L}\d-]{1,63}\.){1,8}\p{L}{2,24}/u;
/** An at sign that is written out: kalle (at) exempel.se. */
const WRITTEN_OUT = / ?[([{<](?:at|snabel-?a|á)[)\]}>] ?/gi;

const BRACKET = /[([{<]/;

interface Sign {
  readonly from: number;
  readonly to: number;
}

function signsOf(text: string): Sign[] {
  const signs: Sign[] = [];
  for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1)) {
    signs.push({ from: at, to: at + 1 });
  }
  if (BRACKET.test(text)) {
    for (const { 0: found, index } of text.matchAll(WRITTEN_OUT)) {
      signs.push({ from: index, to: index + found.length });
    }
  }
  return signs;
}

/** E-mail addresses of a folded text. Linear: what stands around each sign is looked at, as far as an address goes. */
export function findEmails(text: string): PersonData[] {
  return signsOf(text).flatMap(({ from: sign, to: after }) => {
    let from = sign;
    while (from > 0 && sign - from < LOCAL_MAX && LOCAL.test(text.charAt(from - 1))) from -= 1;
    while (from < sign && /[._%+'-]/.test(text.charAt(from))) from += 1;
    const domain = DOMAIN.exec(text.slice(after, after + DOMAIN_MAX))?.[0];
    if (from === sign || domain === undefined) return [];
    return [{ kind: 'email', from, to: after + domain.length, certainty: 'certain' } as const];
  });
}
