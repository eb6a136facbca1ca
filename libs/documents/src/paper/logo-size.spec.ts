import { describe, expect, it } from 'vitest';
import { logoSize } from './logo-size.js';

const bytes = (hex: string): Uint8Array => Buffer.from(hex.replaceAll(' ', ''), 'hex');

describe('the sides of a logo', () => {
  it('are read from the head of each form that a logo can have', () => {
    const png = bytes('89504e47 0d0a1a0a 0000000d 49484452 000000f0 00000050');
    expect(logoSize(png)).toEqual({ type: 'png', width: 240, height: 80 });
    const jpg = bytes('ffd8 ffe0 0004 0000 ffc4 0003 00 ffc2 0011 08 0050 00f0 03');
    expect(logoSize(jpg)).toEqual({ type: 'jpg', width: 240, height: 80 });
    const lossy = bytes('52494646 00000000 57454250 56503820 00000000 000000 9d012a f000 5000');
    expect(logoSize(lossy)).toEqual({ type: 'webp', width: 240, height: 80 });
    const extended = bytes('52494646 00000000 57454250 56503858 00000000 00000000 ef0000 4f0000');
    expect(logoSize(extended)).toEqual({ type: 'webp', width: 240, height: 80 });
  });

  it('are unknown for what is no logo or is cut off', () => {
    for (const wrong of ['', '89504e47', 'ffd8', 'ffd8 ffe0 0000 0000', '3c737667', 'ffd8ffc0'])
      expect(logoSize(bytes(wrong))).toBeUndefined();
  });
});
