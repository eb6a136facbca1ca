import { describe, expect, it } from 'vitest';
import type { Area } from '../api/client.js';
import { areasByAddress, firstArea, outermostOf, searchAreas } from './area-list.js';

const area = (level: Area['level'], code: string, name: string, parent: string | null): Area => ({
  level,
  code,
  scheme: level === 'district' ? 'stockholm' : 'scb',
  name,
  parent,
  validFrom: '2023-07-01',
  validTo: null,
  approximate: false,
  source: null,
  population: null,
});
const sweden = area('country', 'SE', 'Sverige', null);
const stockholm = area('municipality', '0180', 'Stockholm', 'country:SE');
const skarholmen = area('district', 'skarholmen', 'Skärholmen', 'municipality:0180');
const areas = [skarholmen, stockholm, sweden];

describe('the list of areas', () => {
  it('finds an area whatever the case and the dots over its letters', () => {
    expect(searchAreas(areas, ' SKAR')).toEqual([
      { levelKey: 'level.district_stockholm', areas: [skarholmen] },
    ]);
  });

  it('takes the dots seriously when somebody writes them', () => {
    const skara = area('municipality', '1495', 'Skara', 'country:SE');
    const found = (text: string) =>
      searchAreas([...areas, skara], text).flatMap((one) => one.areas);
    expect(found('skär')).toEqual([skarholmen]);
    expect(found('skar')).toEqual([skara, skarholmen]);
    expect(found('skåra')).toEqual([skara]);
  });

  it('groups by level, the widest first, and puts names that begin with the text first', () => {
    expect(searchAreas(areas, '').map(({ levelKey }) => levelKey)).toEqual([
      'level.country',
      'level.municipality',
      'level.district_stockholm',
    ]);
    const holm = area('municipality', '0001', 'Holmsund', 'country:SE');
    expect(searchAreas([stockholm, holm], 'holm')[0]?.areas).toEqual([holm, stockholm]);
  });

  it('follows an area outwards, also when the areas by mistake point at each other', () => {
    expect(outermostOf(skarholmen, areasByAddress(areas))).toBe(sweden);
    const one = area('district', 'one', 'Ett', 'district:two');
    const two = area('district', 'two', 'Två', 'district:one');
    expect([one, two]).toContain(outermostOf(one, areasByAddress([one, two])));
  });

  it('starts a reader in the only municipality, else as wide as possible', () => {
    expect(firstArea(areas)).toBe(stockholm);
    expect(firstArea([...areas, area('municipality', '0127', 'Botkyrka', null)])).toBe(sweden);
    expect(firstArea([])).toBeNull();
  });
});
