import { expect, it } from 'vitest';
import type { Area, Session } from '../api/client.js';
import { homeArea } from './home-area.js';

const area = (level: Area['level'], code: string) => ({ level, code, name: code }) as Area;
const areas = [area('municipality', '0180'), area('district', 'soder'), area('district', 'norr')];
const organisations = [
  { id: 'of-soder', areas: ['district:soder'] },
  { id: 'of-both', areas: ['district:soder', 'district:norr'] },
];
const rolesIn = (...ids: string[]) =>
  ids.map((id) => ({ role: 'analyst', organisation: { id } })) as unknown as Session['roles'];

it('begins where the only area is that one’s organisation answers for, else with the municipality', () => {
  const codeOf = (...ids: string[]) => homeArea(areas, organisations, rolesIn(...ids))?.code;
  expect(codeOf('of-soder')).toBe('soder');
  expect(codeOf('of-soder', 'of-soder')).toBe('soder');
  expect(codeOf('of-both')).toBe('0180');
  expect(codeOf('elsewhere')).toBe('0180');
  expect(codeOf()).toBe('0180');
  expect(homeArea([], organisations, rolesIn('of-soder'))).toBeNull();
});
