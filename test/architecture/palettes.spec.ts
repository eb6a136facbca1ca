import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  contrast,
  differenceOfLab,
  leastDifference,
  type Sight,
} from '../support/colour-difference.js';
import { projectRoot } from './project-tree.js';

type Palette = ReadonlyMap<string, string>;
const SIGHTS: readonly Sight[] = ['normal', 'deuteranopia', 'protanopia', 'tritanopia'];
/** Apart at a glance (CIEDE2000); in grey less is enough, as the classes have borders and figures too. */
const APART_MIN = 10;
const GREY_APART_MIN = 8;
const LINE_CONTRAST_MIN = 3;
const TEXT_CONTRAST_MIN = 4.5;

/** The colours that the style sheets name, as light and dark show them. */
function palettes(): Record<'light' | 'dark', Palette> {
  const text = ['theme.css', 'map.css']
    .map((name) => readFileSync(join(projectRoot, 'apps/web/src/styles', name), 'utf8'))
    .join('\n');
  const dark = [...text.matchAll(/@media screen and \(prefers-color-scheme: dark\) \{[^@]*?\n\}/g)];
  const light = dark.reduce((rest, [part]) => rest.replace(part, ''), text);
  const screen = light.replace(/@media (?:print|\(forced-colors: active\)) \{[^@]*?\n\}/g, '');
  return {
    light: coloursOf([screen], 0),
    dark: coloursOf([screen, ...dark.map(([part]) => part)], 1),
  };
}

/** @param at which of the two in `light-dark(…, …)`. */
function coloursOf(parts: readonly string[], at: 0 | 1): Palette {
  const values = new Map<string, string>();
  for (const part of parts) {
    for (const [, name, value] of part.matchAll(/(--[\w-]+):\s*([^;]+);/g)) {
      const both = /^light-dark\((.+), (.+)\)$/.exec(value!);
      values.set(name!, both ? both[at + 1]! : value!);
    }
  }
  const named = [...values].map(([name, value]): [string, string] => {
    const other = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
    return [name, other === undefined ? value : (values.get(other) ?? value)];
  });
  return new Map(named.filter(([, value]) => /^#[0-9a-f]{6}$/.test(value)));
}

const of = (palette: Palette, ...names: string[]): string[] =>
  names.map((name) => {
    const hex = palette.get(`--${name}`);
    if (hex === undefined) throw new Error(`no colour is called ${name}`);
    return hex;
  });
const sequential = ['map-0', 'map-1', 'map-2', 'map-3', 'map-4'];
const diverging = ['map-fewer-2', 'map-fewer-1', 'map-same', 'map-more-1', 'map-more-2'];
const focusAreas = ['accidents', 'crime', 'threats-staff', 'resilience', 'protective-security'];

it('measures differences as published pairs have them', () => {
  // Sharma, Wu & Dalal (2005), table 1, pairs 1, 7 and 17.
  expect(differenceOfLab([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 4);
  expect(differenceOfLab([50, 0, 0], [50, -1, 2])).toBeCloseTo(2.3669, 4);
  expect(differenceOfLab([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 4);
  // A traffic light is none for those who do not tell red from green.
  const lights = ['#d7191c', '#fdae61', '#ffffbf', '#a6d96a', '#1a9641'];
  expect(leastDifference(lights, 'deuteranopia')).toBeLessThan(3);
});

describe.each(['light', 'dark'] as const)('the colours of maps, %s', (scheme) => {
  const palette = palettes()[scheme];

  it.each(SIGHTS)('are told apart with %s sight', (sight) => {
    for (const names of [sequential, diverging]) {
      expect(leastDifference(of(palette, ...names), sight)).toBeGreaterThanOrEqual(APART_MIN);
    }
  });

  it('go from light to dark in grey too, where a class means more', () => {
    const classes = of(palette, ...sequential);
    expect(leastDifference(classes, 'grey')).toBeGreaterThanOrEqual(GREY_APART_MIN);
    const onBlack = classes.map((hex) => contrast(hex, '#000000'));
    expect([...onBlack].sort((a, b) => b - a)).toEqual(onBlack);
  });

  it('are parted by a line and its rim, of which one stands out against every class', () => {
    const [line, halo, land] = of(palette, 'map-line', 'map-halo', 'map-land') as [string, string, string]; // prettier-ignore
    expect(contrast(line, halo)).toBeGreaterThanOrEqual(LINE_CONTRAST_MIN);
    for (const hex of [...of(palette, ...sequential, ...diverging), land]) {
      const best = Math.max(contrast(line, hex), contrast(halo, hex));
      expect(best).toBeGreaterThanOrEqual(LINE_CONTRAST_MIN);
    }
  });
});

describe.each(['light', 'dark'] as const)('the colours of words and figures, %s', (scheme) => {
  const palette = palettes()[scheme];

  it('can be read on the page and on what is raised from it', () => {
    for (const ground of of(palette, 'paper', 'raised')) {
      for (const ink of of(palette, 'ink', 'muted', 'primary', 'attention')) {
        expect(contrast(ink, ground)).toBeGreaterThanOrEqual(TEXT_CONTRAST_MIN);
      }
    }
  });

  it('of focus areas stand out from the page; their icon and name tell which is which', () => {
    for (const hex of of(palette, ...focusAreas)) {
      expect(contrast(hex, of(palette, 'paper')[0]!)).toBeGreaterThanOrEqual(LINE_CONTRAST_MIN);
    }
    expect(leastDifference(of(palette, ...focusAreas), 'normal')).toBeGreaterThan(APART_MIN);
  });
});
