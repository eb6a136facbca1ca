import { describe, expect, it } from 'vitest';
import { permissions } from '#domain';
import statementEn from '../accessibility/statement.en.json' with { type: 'json' };
import statementSv from '../accessibility/statement.sv.json' with { type: 'json' };
import helpEn from '../help/help.en.json' with { type: 'json' };
import helpSv from '../help/help.sv.json' with { type: 'json' };
import en from './en.json' with { type: 'json' };
import firstEn from './first.en.json' with { type: 'json' };
import firstSv from './first.sv.json' with { type: 'json' };
import sv from './sv.json' with { type: 'json' };

const LIX_MAX = 40;
/** Words longer than this many letters are long in LIX (Björnsson 1968). */
const LONG_WORD_LETTERS = 6;
/** A text shorter than this says too little about how hard it is to read. */
const SHORT_TEXT_WORDS = 8;

function flatten(node: object, path = ''): [string, string][] {
  return Object.entries(node).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value as object, `${path}${key}.`),
  );
}

/** LIX: words per sentence plus the percentage of words longer than six letters. */
function lix(text: string): number {
  const filled = text.replace(/\{\{[^}]+\}\}/g, 'tio').replace(/\bkl\. /g, 'kl ');
  const words = filled.match(/\p{L}[\p{L}\p{N}-]*/gu) ?? [];
  const sentences = (filled.match(/[.!?:](\s|$)/g) ?? []).length || 1;
  const long = words.filter((word) => word.length > LONG_WORD_LETTERS).length;
  return words.length / sentences + (100 * long) / words.length;
}

/** Everything that the pages say, the long texts too. */
const catalogues = {
  sv: flatten({ ...firstSv, ...sv, helpPage: helpSv, statement: statementSv }),
  en: flatten({ ...firstEn, ...en, helpPage: helpEn, statement: statementEn }),
};
/** What everybody who is signed in may do goes without saying. */
const UNSPOKEN = /^(session|area|place|category|organisation)\./;
const variables = (text: string) => (text.match(/\{\{[^}]+\}\}/g) ?? []).sort();

describe('the texts', () => {
  it('are the same in Swedish and English, key by key', () => {
    expect(catalogues.en.map(([key]) => key)).toEqual(catalogues.sv.map(([key]) => key));
  });

  it('carry the same figures and names in both languages', () => {
    const english = new Map(catalogues.en);
    for (const [key, text] of catalogues.sv) {
      expect([key, variables(english.get(key) ?? '')]).toEqual([key, variables(text)]);
    }
  });

  it.each(Object.entries(catalogues))('are easy to read in %s: LIX at most 40', (_, texts) => {
    const running = texts.map(([, text]) => text).filter((text) => /[.!?]$/.test(text));
    expect(lix(running.join(' '))).toBeLessThanOrEqual(LIX_MAX);
    const hard = running
      .filter((text) => text.split(/\s+/).length >= SHORT_TEXT_WORDS)
      .filter((text) => lix(text) > LIX_MAX);
    expect(hard).toEqual([]);
  });

  it('never say that a difference is a trend or significant', () => {
    const all = [...catalogues.sv, ...catalogues.en].map(([, text]) => text).join(' ');
    expect(all).not.toMatch(/trend|signifikan|significan|ökning|minskning/i);
  });

  it('say what every permission lets one do', () => {
    const said = new Set(catalogues.sv.map(([key]) => key));
    const spoken = permissions.filter((permission) => !UNSPOKEN.test(permission));
    expect(spoken.filter((permission) => !said.has(`may.${permission}`))).toEqual([]);
  });
});
