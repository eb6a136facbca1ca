/** What one colour becomes, for one of the two schemes; all are `#rrggbb`. */
export interface BrandColours {
  /** Links, buttons and what is chosen. At least 4.5 : 1 against the page, and against `wash`. */
  readonly main: string;
  /** The same, pressed. */
  readonly strong: string;
  /** A breath of it, behind text. */
  readonly wash: string;
  /** Text on `main`, at least 4.5 : 1. */
  readonly contrast: string;
}

export interface MunicipalColours {
  readonly light: BrandColours;
  readonly dark: BrandColours;
  /** True when the colour itself was too pale for light pages, so that a darker one of its hue is used. */
  readonly adjusted: boolean;
}

/** Lightness 0–1, chroma from 0, hue in radians: OKLCH (Ottosson 2020). */
interface Oklch {
  readonly lightness: number;
  readonly chroma: number;
  readonly hue: number;
}

const CONTRAST_MIN = 4.5;
const STEP = 0.01;
const PAPER = { light: '#faf9f6', dark: '#12181f', darkRaised: '#1a222b' };
const INK = { light: '#ffffff', dark: '#10211f' };
/** On dark pages a colour is pale, and never glows. */
const DARK = { lightness: 0.8, chromaMax: 0.11 };
const WASH = {
  light: { lightness: 0.95, chroma: 0.012 },
  dark: { lightness: 0.27, chroma: 0.022 },
};
const PRESSED = 0.07;

/**
 * Makes an accessible theme of one colour: its hue is kept, its lightness is moved until text can be read.
 *
 * @returns null for what is no colour (`#rrggbb`).
 */
export function municipalColours(colour: string): MunicipalColours | null {
  if (!/^#[0-9a-f]{6}$/i.test(colour)) return null;
  const own = toOklch(colour);
  const lightWash = toHex({
    ...own,
    ...WASH.light,
    chroma: Math.min(own.chroma, WASH.light.chroma),
  });
  const darkWash = toHex({ ...own, ...WASH.dark, chroma: Math.min(own.chroma, WASH.dark.chroma) });
  const light = moved(own, -STEP, [PAPER.light, lightWash, INK.light]);
  const pale = {
    ...own,
    lightness: Math.max(DARK.lightness, own.lightness),
    chroma: Math.min(own.chroma, DARK.chromaMax),
  };
  const dark = moved(pale, STEP, [PAPER.dark, PAPER.darkRaised, darkWash, INK.dark]);
  return {
    light: {
      main: toHex(light),
      strong: toHex({ ...light, lightness: Math.max(0, light.lightness - PRESSED) }),
      wash: lightWash,
      contrast: INK.light,
    },
    dark: {
      main: toHex(dark),
      strong: toHex({ ...dark, lightness: Math.min(1, dark.lightness + PRESSED) }),
      wash: darkWash,
      contrast: INK.dark,
    },
    adjusted: toHex(light) !== colour.toLowerCase(),
  };
}

/** WCAG 2.2's contrast between two colours, 1–21. */
export function contrastOf(one: string, other: string): number {
  const [darker, lighter] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [
    number,
    number,
  ];
  return (lighter + 0.05) / (darker + 0.05);
}

function moved(from: Oklch, step: number, against: readonly string[]): Oklch {
  let colour = from;
  const isReadable = () =>
    against.every((other) => contrastOf(toHex(colour), other) >= CONTRAST_MIN);
  while (!isReadable() && colour.lightness > 0 && colour.lightness < 1) {
    colour = { ...colour, lightness: Math.min(1, Math.max(0, colour.lightness + step)) };
  }
  return colour;
}

function channelsOf(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  const linear = (byte: number): number => {
    const share = byte / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [linear(value >> 16), linear((value >> 8) & 0xff), linear(value & 0xff)];
}

function luminance(hex: string): number {
  const [red, green, blue] = channelsOf(hex);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function toOklch(hex: string): Oklch {
  const [red, green, blue] = channelsOf(hex);
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const b = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, b),
    hue: Math.atan2(b, a),
  };
}

/** The nearest colour that a screen can show: chroma gives way, hue and lightness stay. */
function toHex({ lightness, chroma, hue }: Oklch): string {
  const linear = toLinear({ lightness, chroma, hue });
  const isOutside = linear.some((channel) => channel < -0.0005 || channel > 1.0005);
  if (isOutside && chroma > 0) {
    return toHex({ lightness, chroma: Math.max(0, chroma - STEP / 5), hue });
  }
  const byte = (channel: number): string => {
    const clamped = Math.min(1, Math.max(0, channel));
    const share = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * clamped ** (1 / 2.4) - 0.055;
    return Math.round(share * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return `#${linear.map(byte).join('')}`;
}

function toLinear({ lightness, chroma, hue }: Oklch): number[] {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}
