/** Red, green and blue, 0 to 1 and linear in light. */
type Light = readonly [number, number, number];
export type Sight = 'normal' | 'deuteranopia' | 'protanopia' | 'tritanopia' | 'grey';

/** Complete colour blindness. Source: Machado, Oliveira & Fernandes (2009), IEEE TVCG 15(6): 1291–1298. */
const SIGHTS: Readonly<Record<'deuteranopia' | 'protanopia' | 'tritanopia', readonly Light[]>> = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};
const WHITE: Light = [0.95047, 1, 1.08883];
const TO_XYZ: readonly Light[] = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];

const times = (matrix: readonly Light[], [a, b, c]: Light): Light =>
  matrix.map((row) => row[0] * a + row[1] * b + row[2] * c) as unknown as Light;

function lightOf(hex: string): Light {
  return [1, 3, 5].map((at) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  }) as unknown as Light;
}

/** Of WCAG 2: the Y of a colour. */
const luminance = (light: Light): number => times(TO_XYZ, light)[1];

function seen(hex: string, sight: Sight): Light {
  const light = lightOf(hex);
  if (sight === 'normal') return light;
  if (sight === 'grey') return [luminance(light), luminance(light), luminance(light)];
  const shown = times(SIGHTS[sight], light);
  return shown.map((part) => Math.min(1, Math.max(0, part))) as unknown as Light;
}

/** WCAG 2.2: 1 to 21. */
export function contrast(a: string, b: string): number {
  const [more, less] = [a, b].map((hex) => luminance(lightOf(hex))).sort((x, y) => y - x);
  return (more! + 0.05) / (less! + 0.05);
}

function labOf(light: Light): Light {
  const [x, y, z] = times(TO_XYZ, light).map((value, at) => {
    const share = value / WHITE[at]!;
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  }) as unknown as Light;
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => ((angle * 180) / Math.PI + 360) % 360;

/** CIEDE2000. Source: Sharma, Wu & Dalal (2005), Color Research and Application 30(1): 21–30, eq. 2–22. */
export function differenceOfLab([l1, a1, b1]: Light, [l2, a2, b2]: Light): number {
  const mean7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const stretch = 1 + 0.5 * (1 - Math.sqrt(mean7 / (mean7 + 25 ** 7)));
  const [c1, c2] = [Math.hypot(stretch * a1, b1), Math.hypot(stretch * a2, b2)];
  const [h1, h2] = [degrees(Math.atan2(b1, stretch * a1)), degrees(Math.atan2(b2, stretch * a2))];
  const isGrey = c1 * c2 === 0;
  const turned = h2 - h1 > 180 ? h2 - h1 - 360 : h2 - h1 < -180 ? h2 - h1 + 360 : h2 - h1;
  const dh = isGrey ? 0 : 2 * Math.sqrt(c1 * c2) * Math.sin(radians(turned / 2));
  const half = (h1 + h2) / 2;
  const far = Math.abs(h1 - h2) > 180;
  const hue = isGrey ? h1 + h2 : far ? (h1 + h2 < 360 ? half + 180 : half - 180) : half;
  const [l, c] = [(l1 + l2) / 2, (c1 + c2) / 2];
  const wave = (factor: number, by: number, plus = 0) =>
    factor * Math.cos(radians(by * hue + plus));
  const t = 1 - wave(0.17, 1, -30) + wave(0.24, 2) + wave(0.32, 3, 6) - wave(0.2, 4, -63);
  const sl = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const [sc, sh] = [1 + 0.045 * c, 1 + 0.015 * c * t];
  const rotation = 60 * Math.exp(-(((hue - 275) / 25) ** 2));
  const rt = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(radians(rotation));
  const [dl, dc] = [(l2 - l1) / sl, (c2 - c1) / sc];
  return Math.sqrt(dl ** 2 + dc ** 2 + (dh / sh) ** 2 + rt * dc * (dh / sh));
}

/** How much two colours differ for somebody with this sight. */
export function difference(a: string, b: string, sight: Sight): number {
  return differenceOfLab(labOf(seen(a, sight)), labOf(seen(b, sight)));
}

/** The least difference between any two of the colours. */
export function leastDifference(colours: readonly string[], sight: Sight): number {
  const pairs = colours.flatMap((a, at) => colours.slice(at + 1).map((b) => [a, b] as const));
  return Math.min(...pairs.map(([a, b]) => difference(a, b, sight)));
}
