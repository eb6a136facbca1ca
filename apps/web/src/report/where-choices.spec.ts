import { describe, expect, it } from 'vitest';
import type { Area } from '../api/client.js';
import { finestOfCode, nearAreas } from './where-choices.js';

const area = (level: Area['level'], code: string, name: string, parent: string | null): Area =>
  ({ level, code, name, parent, scheme: 'x' }) as unknown as Area;

const areas = [
  area('municipality', '9901', 'Lillstad', null),
  area('district', 'soder', 'Söder', 'municipality:9901'),
  area('district', 'norr', 'Norr', 'municipality:9901'),
  area('sub_area', 'hamnen', 'Hamnen', 'district:soder'),
  area('sub_area', 'soder', 'Söder', 'district:soder'),
];
const names = ({ parts, whole }: ReturnType<typeof nearAreas>) => [
  parts.map(({ name }) => name),
  whole?.name,
];

describe('the areas that are offered first', () => {
  it('are the parts of what one’s own organisation answers for, and then the whole of it', () => {
    expect(names(nearAreas(areas, ['district:soder'], []))).toEqual([['Hamnen', 'Söder'], 'Söder']);
  });

  it('are the parts of the municipality for those whose organisation answers for no area', () => {
    expect(names(nearAreas(areas, [], []))).toEqual([['Norr', 'Söder'], 'Lillstad']);
  });

  it('begin with those of one’s last incidents, each once', () => {
    const near = nearAreas(areas, ['district:soder'], ['norr', 'norr', 'hamnen', 'gone']);
    expect(names(near)).toEqual([['Norr', 'Hamnen', 'Söder'], 'Söder']);
  });

  it('take a code that levels share for the finest', () => {
    expect(finestOfCode(areas, 'soder')?.level).toBe('sub_area');
  });
});
