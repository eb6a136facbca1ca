import { areaSquareMeters, findGaps, findOverlaps } from '#domain';
import type { AreaFeature, FieldFault, Gap } from '#domain';
import { fieldFaultOf, refused } from './area-file.js';

/** Of the smaller of two areas; simplified boundaries overlap by some thousandths. */
export const MAX_OVERLAP_SHARE = 0.02;

/** How well the areas of a file fit each other. */
export interface AreaCoverage {
  /** Ground that two areas both claim, the largest share of the smaller area first. */
  readonly overlaps: readonly {
    readonly codes: readonly [string, string];
    readonly squareMeters: number;
    readonly share: number;
  }[];
  /** Enclosed ground that no area claims, the largest first. */
  readonly gaps: readonly Gap[];
}

export interface CoverageLimits {
  /** 0–1, of the smaller of two areas; absent: `MAX_OVERLAP_SHARE`. */
  readonly maxOverlapShare?: number;
  /** 0–1, gaps as a share of the ground in the file. Absent: gaps, often water, are only told. */
  readonly maxGapShare?: number;
}

/** Measures overlaps and gaps. Fault: AREA_FILE_REFUSED when either is above its limit. */
export function checkCoverage(
  features: readonly AreaFeature[],
  limits: CoverageLimits,
): AreaCoverage {
  const limit = limits.maxOverlapShare ?? MAX_OVERLAP_SHARE;
  const grounds = features.map(({ polygons }) => polygons);
  const found = findOverlaps(grounds);
  const faults = found
    .filter(({ share }) => share > limit)
    .map(({ first, second, share }): FieldFault => {
      const { index, code } = features[second]!;
      const other = features[first]!.code;
      const message = `it shares ${percent(share)} with "${other}", ${percent(limit)} is allowed`;
      return fieldFaultOf({ index, code, reason: 'AREA_OVERLAP', message });
    });
  const gaps = findGaps(grounds);
  faults.push(
    ...gapFaults(
      grounds.reduce((sum, ground) => sum + areaSquareMeters(ground), 0),
      gaps,
      limits,
    ),
  );
  if (faults.length > 0) throw refused(faults);
  const overlaps = found.map(({ first, second, squareMeters, share }) => ({
    codes: [features[first]!.code, features[second]!.code] as const,
    squareMeters,
    share,
  }));
  return { overlaps, gaps };
}

function gapFaults(
  squareMeters: number,
  gaps: readonly Gap[],
  { maxGapShare = Infinity }: CoverageLimits,
): FieldFault[] {
  const share = gaps.reduce((sum, gap) => sum + gap.squareMeters, 0) / squareMeters;
  if (share <= maxGapShare) return [];
  const message = `${percent(share)} of the ground, ${percent(maxGapShare)} is allowed`;
  return [fieldFaultOf({ reason: 'AREA_GAPS', message })];
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
