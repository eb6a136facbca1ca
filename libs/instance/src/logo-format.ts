export type LogoMediaType = 'image/png' | 'image/jpeg' | 'image/webp';

/** The first bytes of each form that a browser shows and that cannot hold a script. */
const beginnings: readonly {
  readonly mediaType: LogoMediaType;
  readonly parts: readonly { readonly at: number; readonly bytes: Buffer }[];
}[] = [
  {
    mediaType: 'image/png',
    parts: [{ at: 0, bytes: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) }],
  },
  { mediaType: 'image/jpeg', parts: [{ at: 0, bytes: Buffer.from([0xff, 0xd8, 0xff]) }] },
  {
    mediaType: 'image/webp',
    parts: [
      { at: 0, bytes: Buffer.from('RIFF', 'latin1') },
      { at: 8, bytes: Buffer.from('WEBPVP8', 'latin1') },
    ],
  },
];

/** What a picture is by its first bytes, whatever it is called; undefined for SVG and everything else. */
export function logoFormatOf(bytes: Buffer): LogoMediaType | undefined {
  return beginnings.find(({ parts }) =>
    parts.every((part) => bytes.subarray(part.at, part.at + part.bytes.length).equals(part.bytes)),
  )?.mediaType;
}
