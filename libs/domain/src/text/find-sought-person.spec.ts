import { describe, expect, it } from 'vitest';
import { searchForPerson } from './find-sought-person.js';

const find = searchForPerson({
  names: ['Karl Åke Svensson'],
  personalNumbers: ['19811218-9876'],
  phones: ['070-123 45 67'],
  emails: ['Kalle.Svensson@example.se'],
});
const told = (text: string) =>
  find(text).map(
    ({ by, isExact, from, to }) => `${by} ${isExact ? 'exact' : 'near'}: ${text.slice(from, to)}`,
  );

describe('a search for one person', () => {
  it.each([
    'Han heter 811218-9876.',
    'Han heter 19811218-9876.',
    'Han heter 8112189876.',
    'Han heter 19811218 9876.',
    'Han heter 811218+9876 och är arg.',
    'Han heter 811218‑9876.',
  ])('finds the personal number in "%s"', (text) => {
    expect(find(text)).toMatchObject([{ by: 'personal_number', isExact: true }]);
  });

  it.each(['18112189876', '8112189875', '811218987', '0000811218-98761'])(
    'takes no other number for it: %s',
    (text) => expect(find(text)).toEqual([]),
  );

  it.each([
    '0701234567',
    '+46 70 123 45 67',
    '+46 (0)70-123 45 67',
    '0046701234567',
    '070 1234567',
  ])('finds the phone in %s', (text) =>
    expect(find(`Ring ${text}.`)).toMatchObject([{ by: 'phone', isExact: true }]),
  );

  it.each(['0701234568', '1701234567', '07012345671'])('takes no other phone for it: %s', (text) =>
    expect(find(text)).toEqual([]),
  );

  it('finds the address in any case, and no longer one', () => {
    expect(told('Skriv till KALLE.svensson@example.se.')).toEqual([
      'email exact: KALLE.svensson@example.se',
    ]);
    expect(told('okalle.svensson@example.se kalle.svensson@example.se.com')).toEqual([]);
  });

  it('finds the name in any order, in pieces of letters, as a genitive and with a word between', () => {
    expect(told('Svensson, Karl Åke skrek.')).toEqual(['name exact: Svensson, Karl Åke']);
    expect(told('Karl-Åke Svenssons bil')).toEqual(['name exact: Karl-Åke Svenssons']);
    expect(told('karl åke "kalle" svensson')).toEqual(['name exact: karl åke "kalle" svensson']);
    expect(told('Karl A\u030Ake Svensson')).toEqual(['name exact: Karl A\u030Ake Svensson']);
  });

  it('offers what is near for somebody to judge', () => {
    expect(told('Karl Svensson var där')).toEqual(['name near: Karl Svensson']);
    expect(told('K. Svensson var där')).toEqual(['name near: K. Svensson']);
    expect(told('Carl Svensson var där')).toEqual(['name near: Carl Svensson']);
    expect(told('Karl Svenson var där')).toEqual(['name near: Karl Svenson']);
  });

  it('finds neither a part alone nor parts that stand apart', () => {
    expect(told('Karl var där. Familjen Svensson bor här.')).toEqual([]);
    expect(told('Carl Svenson')).toEqual([]);
    expect(told('Svensson')).toEqual([]);
  });

  it('finds a name of one part only when it was given so', () => {
    const one = searchForPerson({ names: ['Zlatko'], personalNumbers: [], phones: [], emails: [] });
    expect(one('Jag såg Zlatko där')).toMatchObject([{ by: 'name', isExact: true }]);
    expect(one('Jag såg Zlatco där')).toMatchObject([{ by: 'name', isExact: false }]);
    expect(one('Jag såg Z där')).toEqual([]);
  });
});
