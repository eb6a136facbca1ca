/** A part of a drawing, with the names that SVG has for elements and attributes. */
export interface Mark {
  readonly name: 'circle' | 'g' | 'line' | 'path' | 'rect' | 'text';
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly text?: string;
  readonly children?: readonly Mark[];
}

/**
 * A chart as data: the same on the screen, in a document and in a test. Colours stand in it as attributes, as paper
 * has them; a screen sets them anew by class, for dark and for high contrast.
 */
export interface Drawing {
  /** Unique on its page: title and description are found by it. */
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly title: string;
  readonly description: string;
  readonly marks: readonly Mark[];
}

/** Colours of paper, as in the theme. */
export const chartColours = {
  ink: '#1b2430',
  paper: '#faf9f6',
  muted: '#5b6673',
  line: '#d9d6cd',
  lineStrong: '#7c8590',
  primary: '#12524b',
  attention: '#9a3412',
} as const;

/** The five classes of a sequential scale, light to dark (YlGnBu), as on maps. */
export const sequentialColours = ['#ffffcc', '#a1dab4', '#41b6c4', '#2c7fb8', '#253494'] as const;

const FONT_FAMILY = "'Source Sans 3', sans-serif";
const DECIMALS = 100;

/** In hundredths of a pixel, so that no machine writes more digits than another. */
export function px(value: number): number {
  const rounded = Math.round(value * DECIMALS) / DECIMALS;
  return rounded === 0 ? 0 : rounded;
}

/** A drawing as a file of its own. */
export function svgText({ id, width, height, title, description, marks }: Drawing): string {
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT_FAMILY}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-desc">`;
  const named = `<title id="${id}-title">${escaped(title)}</title><desc id="${id}-desc">${escaped(description)}</desc>`;
  return `${open}\n${named}\n${marks.map(markText).join('\n')}\n</svg>\n`;
}

function markText({ name, attributes, text, children = [] }: Mark): string {
  const own = Object.entries(attributes)
    .map(([key, value]) => ` ${key}="${escaped(String(value))}"`)
    .join('');
  const inner = (text === undefined ? '' : escaped(text)) + children.map(markText).join('\n');
  return inner === '' ? `<${name}${own}/>` : `<${name}${own}>${inner}</${name}>`;
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
