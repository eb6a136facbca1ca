import type { LivePicture, PictureFigures } from '#domain';

interface ComparisonBarProps {
  readonly figures: PictureFigures;
  readonly picture: LivePicture;
}

/** A bar for this year with a line for last; all bars of the table share one scale from zero. */
export function ComparisonBar({ figures, picture }: ComparisonBarProps) {
  const ofThisYear = (one: PictureFigures): number =>
    picture.comparison ? one.thisYear : one.yearTotal;
  const longest = Math.max(
    1,
    ...picture.focusAreas.flatMap((one) => [ofThisYear(one), one.lastYear]),
  );
  if (ofThisYear(figures) + figures.lastYear === 0) return null;
  const share = (count: number): string => `${(100 * count) / longest}%`;
  return (
    <span className="bar" aria-hidden>
      <span className="bar-this" style={{ width: share(ofThisYear(figures)) }} />
      {picture.comparison && (
        <span className="bar-last" style={{ left: share(figures.lastYear) }} />
      )}
    </span>
  );
}
