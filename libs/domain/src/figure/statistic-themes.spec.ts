import { describe, expect, it } from 'vitest';
import { category } from '../taxonomy/taxonomy.js';
import { statisticThemes, themeOfCrime, themeOfWords } from './statistic-themes.js';

describe('themes', () => {
  it('count categories that there are', () => {
    const codes = statisticThemes.flatMap(({ categories }) => categories);
    expect(codes.filter((code) => category(code) === undefined)).toEqual([]);
  });

  it.each([
    ['Skadegörelse', 'vandalism'],
    ['12 kap. Skadegörelsebrott', 'vandalism'],
    ['Klotter', 'vandalism'],
    ['Personrån', 'violence'],
    ['Bostadsinbrott', 'theft'],
    ['Sexuellt ofredande', 'sexual'],
    ['Mordbrand', 'fire'],
    ['Narkotikabrott, innehav', 'drugs'],
    ['Ekobrott', undefined],
  ])('know the crime "%s"', (type, code) => {
    expect(themeOfCrime(type)).toBe(code);
  });

  it.each([
    ['Oro att utsättas för misshandel', 'violence'],
    ['Otrygghet vid utevistelse sent på kvällen', 'unsafe'],
    ['Utsatt för sexuella trakasserier', 'sexual'],
    ['Brand i byggnad', 'fire'],
    ['Nedskräpning är ett problem', 'litter'],
    ['Förtroende för rättsväsendet', undefined],
    ['Skolans nybrandade fötter', undefined],
  ])('know the words of "%s"', (name, code) => {
    expect(themeOfWords(name)).toBe(code);
  });
});
