/** Ids of the patterns that areas without a colour are filled with. */
export const HATCHED = 'map-hatched';
export const DOTTED = 'map-dotted';

/** Hatching for "too few" and dots for "not reported", where every drawing of the page finds them. */
export function MapPatterns() {
  return (
    <svg className="map-patterns" width="0" height="0" aria-hidden focusable="false">
      <defs>
        <pattern id={HATCHED} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className="map-pattern-ground" width="8" height="8" />
          <path className="map-pattern-line" d="M-2 2 2-2M0 8 8 0M6 10l4-4" />
        </pattern>
        <pattern id={DOTTED} width="8" height="8" patternUnits="userSpaceOnUse">
          <rect className="map-pattern-ground" width="8" height="8" />
          <circle className="map-pattern-dot" cx="2" cy="2" r="1.2" />
          <circle className="map-pattern-dot" cx="6" cy="6" r="1.2" />
        </pattern>
      </defs>
    </svg>
  );
}
