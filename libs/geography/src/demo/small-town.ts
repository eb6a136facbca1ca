import type { DemoDistrict } from './stockholm-centres.js';

/** The scheme of the invented small municipality. */
export const SMALL_SCHEME = 'lillstad';
export const SMALL_MUNICIPALITY = { code: 'lillstad', name: 'Lillstad' } as const;

/**
 * An invented municipality of 12 000 inhabitants in six parts (kommundelar). It lies in a forest where there is none;
 * each part is what lies nearest to its centre.
 */
export const smallTownParts: readonly DemoDistrict[] = [
  { name: 'Centrum', population: 3_900, centres: [['Centrum', 15.21, 58.95]] },
  { name: 'Norrby', population: 2_600, centres: [['Norrby', 15.2, 58.972]] },
  { name: 'Söderby', population: 2_100, centres: [['Söderby', 15.225, 58.931]] },
  { name: 'Kvarnbyn', population: 1_500, centres: [['Kvarnbyn', 15.262, 58.957]] },
  { name: 'Sjövik', population: 1_100, centres: [['Sjövik', 15.15, 58.94]] },
  { name: 'Skogstorp', population: 800, centres: [['Skogstorp', 15.27, 58.995]] },
];
