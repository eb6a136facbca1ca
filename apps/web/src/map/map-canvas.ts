import type { MultiPolygonRings } from '#domain';
import * as L from 'leaflet';
import { LabelLayer } from './label-layer.js';
import type { AreaPaint, Direction, LonLat, MapArea, MapCluster, MapView } from './map-shapes.js';
import { pinDrawing } from './pin-drawing.js';

export interface CanvasEvents {
  readonly onAreaClick?: (id: string) => void;
  readonly onClick?: (at: LonLat) => void;
  /** The map has come to rest in another place or zoom. */
  readonly onMoved?: (view: MapView) => void;
  readonly onClusterClick?: (id: string) => void;
}

const ZOOM_MIN = 4;
const ZOOM_MAX = 18;
const ZOOM_SNAP = 0.1;
const PAN_SHARE = 0.35;
/** How far beyond the outermost areas the middle of the map may be, as a share of all of them. */
const GROUND_SHARE = 0.3;
const FIT_PADDING_PIXELS = 16;
const CLUSTER_RADIUS_MIN_PIXELS = 12;
const CLUSTER_RADIUS_MAX_PIXELS = 28;

/**
 * A drawing of areas on plain ground: the one place that knows Leaflet. Nothing moves by itself, nothing is asked of
 * any server, and everything that the mouse can do is a method here, so that buttons and keys can too.
 */
export class MapCanvas {
  private readonly map: L.Map;
  private readonly fills = new Map<string, L.Polygon>();
  private readonly lines = L.layerGroup();
  private readonly selection = L.layerGroup();
  private readonly clusters = L.layerGroup();
  private readonly labels: LabelLayer;
  private readonly resizing: ResizeObserver;
  private areas: ReadonlyMap<string, MapArea> = new Map();
  private pin: L.Marker | null = null;
  private home: L.LatLngBounds | null = null;
  /** Whether somebody has moved the map; until then a new size shows everything again. */
  private isMoved = false;

  constructor(
    private readonly host: HTMLElement,
    private readonly events: CanvasEvents = {},
  ) {
    this.map = L.map(host, {
      attributionControl: false,
      zoomControl: false,
      keyboard: false,
      scrollWheelZoom: false,
      // A finger that scrolls the page must not be caught: pinching and the buttons move the map there.
      dragging: !L.Browser.mobile,
      zoomAnimation: false,
      fadeAnimation: false,
      markerZoomAnimation: false,
      inertia: false,
      zoomSnap: ZOOM_SNAP,
      minZoom: ZOOM_MIN,
      maxZoom: ZOOM_MAX,
      renderer: L.svg({ padding: 0.5 }),
    });
    this.map.setView([62, 16], ZOOM_MIN);
    for (const pane of ['lines', 'selection'])
      this.map.createPane(pane).classList.add(`map-${pane}`);
    for (const layer of [this.lines, this.selection, this.clusters]) layer.addTo(this.map);
    this.labels = new LabelLayer(this.map);
    this.listen();
    this.resizing = new ResizeObserver(() => this.onResize());
    this.resizing.observe(host);
  }

  /** Draws these areas, and shows all of them when they are others than before. */
  show(areas: readonly MapArea[]): void {
    for (const fill of this.fills.values()) fill.remove();
    this.fills.clear();
    this.lines.clearLayers();
    this.areas = new Map(areas.map((area) => [area.id, area]));
    for (const area of areas) {
      const rings = toLatLngs(area.polygons);
      const fill = L.polygon(rings, { className: 'map-area', interactive: true }).addTo(this.map);
      fill.on('click', () => this.events.onAreaClick?.(area.id));
      this.fills.set(area.id, fill);
      this.lines.addLayer(
        L.polygon(rings, { pane: 'lines', className: 'map-line', fill: false, interactive: false }),
      );
    }
    this.labels.show(areas);
    const all = L.featureGroup([...this.fills.values()]).getBounds();
    if (!all.isValid()) return;
    this.home = all;
    if (!this.isMoved) this.showAll();
  }

  /** Fills the areas anew; those left out are plain ground. */
  paint(paints: ReadonlyMap<string, AreaPaint>): void {
    for (const [id, fill] of this.fills) {
      const paint = paints.get(id);
      const element = fill.getElement();
      const pattern = paint?.patternId;
      element?.setAttribute('class', `map-area leaflet-interactive ${paint?.className ?? ''}`);
      if (pattern === undefined) element?.removeAttribute('fill');
      else element?.setAttribute('fill', `url(#${pattern})`);
      element?.setAttribute('fill-opacity', '1');
      element?.removeAttribute('stroke');
    }
  }

  /** Outlines one area, and moves the map when it is not in sight. */
  select(id: string | null): void {
    this.selection.clearLayers();
    const area = id === null ? undefined : this.areas.get(id);
    if (area === undefined) return;
    const rings = toLatLngs(area.polygons);
    for (const className of ['map-selected-halo', 'map-selected']) {
      this.selection.addLayer(
        L.polygon(rings, { pane: 'selection', className, fill: false, interactive: false }),
      );
    }
    const bounds = L.polygon(rings).getBounds();
    if (!this.map.getBounds().contains(bounds))
      this.map.panTo(bounds.getCenter(), { animate: false });
  }

  showClusters(clusters: readonly MapCluster[]): void {
    this.clusters.clearLayers();
    const most = Math.max(1, ...clusters.map(({ count }) => count));
    for (const { id, lon, lat, count } of clusters) {
      const span = CLUSTER_RADIUS_MAX_PIXELS - CLUSTER_RADIUS_MIN_PIXELS;
      // The area of the sign follows the number.
      const radius = Math.round(CLUSTER_RADIUS_MIN_PIXELS + span * Math.sqrt(count / most));
      const sign = document.createElement('span');
      sign.textContent = String(count);
      const icon = L.divIcon({
        className: 'map-cluster',
        html: sign,
        iconSize: [2 * radius, 2 * radius],
      });
      const marker = L.marker([lat, lon], { icon, keyboard: false });
      marker.on('click', () => this.events.onClusterClick?.(id));
      this.clusters.addLayer(marker);
    }
  }

  setPin(at: LonLat | null): void {
    if (at === null) {
      this.pin?.remove();
      this.pin = null;
      return;
    }
    const place: L.LatLngTuple = [at.lat, at.lon];
    if (this.pin === null) {
      const icon = L.divIcon({
        className: 'map-pin',
        html: pinDrawing(),
        iconSize: [32, 42],
        iconAnchor: [16, 41],
      });
      this.pin = L.marker(place, { icon, keyboard: false, interactive: false }).addTo(this.map);
    } else this.pin.setLatLng(place);
    if (!this.map.getBounds().pad(-0.1).contains(place)) this.map.panTo(place, { animate: false });
  }

  /** Shows the surroundings of a point. */
  showAround(at: LonLat, zoom: number): void {
    this.isMoved = true;
    this.map.setView([at.lat, at.lon], zoom, { animate: false });
  }

  get center(): LonLat {
    const { lng, lat } = this.map.getCenter();
    return { lon: lng, lat };
  }

  get view(): MapView {
    const bounds = this.map.getBounds();
    const bbox = [
      bounds.getWest(),
      bounds.getSouth(),
      bounds.getEast(),
      bounds.getNorth(),
    ] as const;
    return { bbox, zoom: this.map.getZoom() };
  }

  pan(direction: Direction): void {
    this.isMoved = true;
    const { x, y } = this.map.getSize();
    const by: Record<Direction, L.PointTuple> = {
      north: [0, -y * PAN_SHARE],
      south: [0, y * PAN_SHARE],
      east: [x * PAN_SHARE, 0],
      west: [-x * PAN_SHARE, 0],
    };
    const [dx, dy] = by[direction];
    const goal = this.map.containerPointToLatLng([x / 2 + dx, y / 2 + dy]);
    // Nobody gets lost out on the plain ground.
    if (this.home?.pad(GROUND_SHARE).contains(goal) === false) return;
    this.map.panTo(goal, { animate: false });
  }

  zoom(by: 1 | -1): void {
    this.isMoved = true;
    this.map.setZoom(this.map.getZoom() + by, { animate: false });
  }

  /** Shows every area again. */
  showAll(): void {
    this.isMoved = false;
    if (this.home === null) return;
    this.map.fitBounds(this.home, {
      animate: false,
      padding: [FIT_PADDING_PIXELS, FIT_PADDING_PIXELS],
    });
  }

  destroy(): void {
    this.resizing.disconnect();
    this.map.remove();
  }

  private onResize(): void {
    this.map.invalidateSize({ animate: false });
    if (!this.isMoved) this.showAll();
  }

  private listen(): void {
    this.map.on('click', ({ latlng }) =>
      this.events.onClick?.({ lon: latlng.lng, lat: latlng.lat }),
    );
    this.map.on('moveend', () => this.events.onMoved?.(this.view));
    this.map.on('dragstart zoomstart', ({ type }) => {
      if (type === 'dragstart') this.isMoved = true;
    });
    // The wheel scrolls the page, unless the map has the focus or Ctrl is held down.
    const wheel = (event: WheelEvent): void => {
      const wanted = event.ctrlKey || this.host.contains(document.activeElement);
      if (wanted) this.isMoved = true;
      this.map.scrollWheelZoom[wanted ? 'enable' : 'disable']();
    };
    this.host.addEventListener('wheel', wheel, { capture: true, passive: true });
  }
}

const toLatLngs = (polygons: MultiPolygonRings): L.LatLngTuple[][][] =>
  polygons.map((polygon) =>
    polygon.map((ring) => ring.map(([lon, lat]): L.LatLngTuple => [lat, lon])),
  );
