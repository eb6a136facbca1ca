import { createRequire } from 'node:module';
import { renderAsync } from '@resvg/resvg-js';

/** Wide enough for paper at 200 dots an inch. */
const WIDTH_PIXELS = 1260;
const { resolve } = createRequire(import.meta.url);
const fontFiles = [
  '400Regular/SourceSans3_400Regular.ttf',
  '600SemiBold/SourceSans3_600SemiBold.ttf',
].map((file) => resolve(`@expo-google-fonts/source-sans-3/${file}`));

/**
 * A drawing as dots, for programs that cannot draw SVG. The same drawing is the same bytes. Drawn beside the thread that
 * answers requests, since a report has a dozen.
 */
export async function drawnAsPng(svg: string): Promise<Buffer> {
  const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Source Sans 3' };
  const image = await renderAsync(svg, { font, fitTo: { mode: 'width', value: WIDTH_PIXELS } });
  return image.asPng();
}
