import type { LivePicture, PictureFigures } from '#domain';

interface ComparisonBarProps {
  readonly figures: PictureFigures;
  readonly picture: LivePicture;
  /** All rows of the table: they share one scale from zero. */
  readonly among: readonly PictureFigures[];
}

/** A bar for the period with a line for the same months before. */
export function ComparisonBar({ figures, picture, among }: ComparisonBarProps) {
  const ofNow = (one: PictureFigures): number => (picture.compared ? one.now : one.total);
  const longest = Math.max(1, ...among.flatMap((one) => [ofNow(one), one.before]));
  if (ofNow(figures) + figures.before === 0) return null;
  const share = (count: number): string => `${(100 * count) / longest}%`;
  return (
    <span className="bar" aria-hidden>
      <span className="bar-this" style={{ width: share(ofNow(figures)) }} />
      {picture.compared && <span className="bar-last" style={{ left: share(figures.before) }} />}
    </span>
  );
}
