import type { MultiPolygonRings } from '#domain';

export interface LonLat {
  readonly lon: number;
  readonly lat: number;
}

/** An outline with what the map writes on it. */
export interface MapArea {
  /** `<level>:<code>` */
  readonly id: string;
  readonly name: string;
  readonly polygons: MultiPolygonRings;
}

/** How one area is filled: by a class of the style sheet, or by a pattern of the document. */
export interface AreaPaint {
  /** Name of a class of the style sheet, such as `map-class-3`. */
  readonly className: string;
  /** Id of an SVG pattern; patterns in a style sheet are not looked up in the page by every browser. */
  readonly patternId?: string;
}

/** A round sign with a number. */
export interface MapCluster extends LonLat {
  readonly id: string;
  readonly count: number;
}

export type Direction = 'north' | 'south' | 'east' | 'west';

export interface MapView {
  /** West, south, east, north. */
  readonly bbox: readonly [number, number, number, number];
  readonly zoom: number;
}

/** What the map says of an area, in words as in colour. */
export interface AreaReading {
  readonly paint: AreaPaint;
  /** '12,3 per 1 000, fler än i hela kommunen'. */
  readonly text: string;
}
