import { TOLD_POPULATION_MIN } from '../../statistics/suppression/suppress-cells.js';
import type { EditionContent } from '../edition/edition-content.js';
import { lengthOf, type Period } from '../period.js';
import { isCoarseCode, MONTHS_OF_YEAR } from './told-coarsely.js';

/** Names and numbers of inhabitants of areas by `<level>:<code>`; of one that nobody knows, null. */
export interface PublicAreas {
  /** Districts may be of another scheme than their municipality: then their own editions say that one. */
  readonly schemeOf: (address: string) => string | null;
  readonly nameOf: (address: string) => string;
  readonly populationOf: (address: string) => number | null;
}

/** Where and when something is counted: `<level>:<code>`, with `~` last for what lies in no part of it. */
export interface PlaceAndMonths {
  readonly place: string;
  readonly months: Period;
}

/** What a version's places are called in the keys of numbers, and what is too small or too fine to be told of. */
export class PublicPlaces {
  /** `<level>:<code>` of the picture. */
  readonly own: string;
  private readonly isSmall: boolean;

  constructor(
    private readonly content: Pick<EditionContent, 'picture'>,
    private readonly areas: PublicAreas,
  ) {
    const { level, code } = content.picture.area;
    this.own = `${level}:${code}`;
    this.isSmall = this.isTooSmall(this.own);
  }

  /** The key of a number: the same number has the same key in every table and every edition. */
  key({ place, months }: PlaceAndMonths, counted: string): string {
    const own = this.content.picture.area.scheme;
    const isPart = place !== this.own && place !== `${this.own}~`;
    const scheme = (isPart ? this.areas.schemeOf(place) : null) ?? own;
    return `${scheme} ${place} ${months.from}..${months.to} ${counted}`;
  }

  nameOf(address: string): string {
    return this.areas.nameOf(address);
  }

  /** Whether nothing is told of a place, for so few live there, or in all of the picture's area. */
  isOfFew(place: string): boolean {
    return this.isSmall || this.isTooSmall(place.endsWith('~') ? this.own : place);
  }

  /** Whether a place and months are coarse enough for what is told of a municipality's whole year only. */
  isWholeAndYearly({ place, months }: PlaceAndMonths): boolean {
    const isMunicipality = this.content.picture.area.level === 'municipality';
    return isMunicipality && place === this.own && lengthOf(months) === MONTHS_OF_YEAR;
  }

  /** Whether nothing but what is told coarsely is counted, and told more finely than it may be. */
  isTooFine(at: PlaceAndMonths, codes: readonly string[]): boolean {
    return codes.length > 0 && codes.every(isCoarseCode) && !this.isWholeAndYearly(at);
  }

  /** Of an area whose inhabitants nobody knows, nothing says that there are enough. */
  private isTooSmall(address: string): boolean {
    return (this.areas.populationOf(address) ?? 0) < TOLD_POPULATION_MIN;
  }
}
