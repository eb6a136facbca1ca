import { DEMO_SCHEME, SMALL_SCHEME } from '#geography';
import type { AreaLevel } from '#domain';

/** Something that really becomes more common in one place, for whoever looks to find. */
export interface DemoRise {
  readonly areaCode: string;
  readonly categories: readonly string[];
  /** First day of the month in which it begins; it goes on. */
  readonly from: string;
  readonly factor: number;
}

/** A unit that no longer tells anything, though the others do. */
export interface DemoSilence {
  readonly organisation: string;
  readonly unit: string;
  readonly from: string;
}

/** What one of the demos is to be like. */
export interface DemoPlan {
  readonly scheme: string;
  /** The smallest areas, where incidents stand. */
  readonly level: AreaLevel;
  /** In an ordinary month in the whole municipality. */
  readonly incidentsPerMonth: number;
  /** The organisation whose units tell of an area's incidents; null: that with the code of its district. */
  readonly organisation: string | null;
  readonly rise: DemoRise;
  readonly silence: DemoSilence;
}

export const demoPlans: Readonly<Record<'stockholm' | 'liten', DemoPlan>> = {
  stockholm: {
    ...{ scheme: DEMO_SCHEME, level: 'sub_area', incidentsPerMonth: 1_275, organisation: null },
    rise: {
      areaCode: 'bredang',
      categories: ['order.vandalism', 'order.fire_play.fire'],
      from: '2026-03-01',
      factor: 4,
    },
    silence: { organisation: 'jarva', unit: 'parkleken', from: '2026-05-01' },
  },
  liten: {
    ...{ scheme: SMALL_SCHEME, level: 'district', incidentsPerMonth: 24.2 },
    organisation: 'kommunstyrelsen',
    rise: {
      areaCode: 'norrby',
      categories: ['order.driving.moped', 'order.disturbance.mischief'],
      from: '2026-04-01',
      factor: 5,
    },
    silence: { organisation: 'kommunstyrelsen', unit: 'parkleken', from: '2026-06-01' },
  },
};
