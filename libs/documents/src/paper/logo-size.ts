/** What a logo is, and its sides in pixels. */
export interface LogoSize {
  readonly type: 'png' | 'jpg' | 'webp';
  readonly width: number;
  readonly height: number;
}

/** The first bytes of a PNG up to its height (ISO/IEC 15948, 5.2 and 11.2.2). */
const PNG_HEAD_BYTES = 24;
/** Of a WebP up to the sides of any of its three forms (RFC 9649, 2.5–2.7). */
const WEBP_HEAD_BYTES = 30;

/**
 * The sides of a logo, read from its own head, so that it keeps its proportions whatever form a paper is set in.
 * Undefined for anything that is no PNG, JPEG or WebP, or whose head is broken.
 */
export function logoSize(bytes: Uint8Array): LogoSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const found = pngSize(view) ?? webpSize(view) ?? jpegSize(view);
  return found !== undefined && found.width > 0 && found.height > 0 ? found : undefined;
}

const PNG = 0x89504e47;
function pngSize(view: DataView): LogoSize | undefined {
  if (view.byteLength < PNG_HEAD_BYTES || view.getUint32(0) !== PNG) return undefined;
  return { type: 'png', width: view.getUint32(16), height: view.getUint32(20) };
}

const [RIFF, WEBP] = [0x52494646, 0x57454250];
const [LOSSY, LOSSLESS] = [0x56503820, 0x5650384c];
const SIDE = 0x3fff;
function webpSize(view: DataView): LogoSize | undefined {
  if (view.byteLength < WEBP_HEAD_BYTES) return undefined;
  if (view.getUint32(0) !== RIFF || view.getUint32(8) !== WEBP) return undefined;
  const form = view.getUint32(12);
  if (form === LOSSY) {
    const side = (at: number) => view.getUint16(at, true) & SIDE;
    return { type: 'webp', width: side(26), height: side(28) };
  }
  if (form === LOSSLESS) {
    const bits = view.getUint32(21, true);
    return { type: 'webp', width: (bits & SIDE) + 1, height: ((bits >> 14) & SIDE) + 1 };
  }
  const side = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
  return { type: 'webp', width: side(24), height: side(27) };
}

const JPEG = 0xffd8;
/** Frames tell the sides (ITU-T T.81, B.2.2); 0xc4, 0xc8 and 0xcc are other tables among their numbers. */
const isFrame = (marker: number) =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
function jpegSize(view: DataView): LogoSize | undefined {
  if (view.byteLength < 4 || view.getUint16(0) !== JPEG) return undefined;
  for (let at = 2; at + 9 <= view.byteLength && view.getUint8(at) === 0xff;) {
    if (isFrame(view.getUint8(at + 1))) {
      return { type: 'jpg', height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
