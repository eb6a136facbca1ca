import { interiorPoint } from '#domain';
import * as L from 'leaflet';
import type { MapArea } from './map-shapes.js';

interface Label {
  readonly marker: L.Marker;
  readonly text: HTMLElement;
}

/** Room that a label keeps to its neighbours. */
const MARGIN_PIXELS = 2;

/** The names of areas, as many as have room. They are decoration: the list beside the map holds the same names. */
export class LabelLayer {
  private labels: readonly Label[] = [];

  constructor(private readonly map: L.Map) {
    map.createPane('labels').classList.add('map-labels');
    map.on('zoomend moveend resize', () => this.makeRoom());
  }

  /** The largest areas come first where not all have room. */
  show(areas: readonly MapArea[]): void {
    for (const { marker } of this.labels) marker.remove();
    this.labels = areas
      .flatMap((area) => {
        const at = interiorPoint(area.polygons);
        return at === undefined ? [] : [{ area, at, size: boxOf(area) }];
      })
      .sort((a, b) => b.size - a.size)
      .map(({ area, at: [lon, lat] }) => {
        const text = document.createElement('span');
        text.textContent = area.name;
        const icon = L.divIcon({ className: 'map-label', html: text, iconSize: [0, 0] });
        const options = { icon, pane: 'labels', interactive: false, keyboard: false };
        const marker = L.marker([lat, lon], options).addTo(this.map);
        marker.getElement()?.setAttribute('aria-hidden', 'true');
        return { marker, text };
      });
    this.makeRoom();
  }

  private makeRoom(): void {
    for (const { text } of this.labels) text.hidden = false;
    const boxes = this.labels.map(({ text }) => text.getBoundingClientRect());
    const taken: DOMRect[] = [];
    for (const [at, box] of boxes.entries()) {
      const fits = taken.every((other) => !touches(box, other));
      this.labels[at]!.text.hidden = !fits;
      if (fits) taken.push(box);
    }
  }
}

const touches = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right + MARGIN_PIXELS &&
  b.left < a.right + MARGIN_PIXELS &&
  a.top < b.bottom + MARGIN_PIXELS &&
  b.top < a.bottom + MARGIN_PIXELS;

/** How much ground the area's box covers, for the order only. */
function boxOf({ polygons }: MapArea): number {
  const bounds = L.latLngBounds(polygons.flat(2).map(([lon, lat]): L.LatLngTuple => [lat, lon]));
  return (bounds.getEast() - bounds.getWest()) * (bounds.getNorth() - bounds.getSouth());
}
