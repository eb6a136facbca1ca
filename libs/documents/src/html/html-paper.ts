import { svgText } from '#domain';
import {
  maskMark,
  type Paper,
  type PaperBlock,
  type PaperFigure,
  type PaperLine,
  type PaperPart,
  type PaperTable,
} from '../paper/paper.js';
import { withTexts, writable } from '../paper/with-texts.js';
import { logoSize } from '../paper/logo-size.js';
import { htmlStyle } from './html-style.js';

type Language = Paper['language'];
const words = {
  sv: { figure: 'Figur', table: 'Tabell', contents: 'Innehåll', skip: 'Hoppa till innehållet' },
  en: { figure: 'Figure', table: 'Table', contents: 'Contents', skip: 'Skip to the content' },
} as const;
const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }; // prettier-ignore

const LOGO_HEIGHT_PIXELS = 64;

/** A text so that nothing in it is markup, in an element or in an attribute with double quotes. */
const said = (text: string) => text.replace(/[&<>"]/g, (sign) => ESCAPED[sign]!);

/** A paper as one page that needs nothing else: no script, no file, no address that it fetches. */
export function htmlPaper(told: Paper): string {
  const paper = withTexts(told, writable);
  const { language, title, subtitle, authority, particulars, date } = paper;
  const body = new Body(language);
  const main = [...(paper.summary ?? []), ...paper.blocks]
    .map((block) => body.of(block))
    .join('\n');
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="author" content="${said(authority)}">
<meta name="date" content="${date}">
<title>${said(title)}</title>
<style>${htmlStyle}</style>
</head>
<body>
<a class="skip" href="#content">${words[language].skip}</a>
<header>
${logoOf(paper)}<p class="authority">${said(authority)}</p>
<h1>${said(title)}</h1>
${subtitle === undefined ? '' : `<p class="subtitle">${said(subtitle)}</p>\n`}<dl>
${particulars.map(([name, text]) => `<dt>${said(name)}</dt><dd>${lines(text)}</dd>`).join('\n')}
</dl>
</header>
${contents(body.headings, language)}<main id="content">
${main}
</main>
</body>
</html>
`;
}

/** The logo within the page itself, in its own proportions; nothing where there is none. */
function logoOf({ logo, authority }: Paper): string {
  const size = logo && logoSize(logo);
  if (size === undefined) return '';
  const { width, height, type } = size;
  const data = Buffer.from(logo!).toString('base64');
  const shown = Math.round((width / height) * LOGO_HEIGHT_PIXELS);
  return `<img class="logo" src="data:image/${type === 'jpg' ? 'jpeg' : type};base64,${data}" width="${shown}" height="${LOGO_HEIGHT_PIXELS}" alt="${said(authority)}">\n`;
}

/** Links to the two first levels; none where there is little to find. */
function contents(headings: readonly Heading[], language: Language): string {
  const shown = headings.filter(({ level }) => level < 4);
  if (shown.length < 3) return '';
  const items = shown.map(
    ({ level, id, text }) => `<li class="level-${level}"><a href="#${id}">${said(text)}</a></li>`,
  );
  const { contents: name } = words[language];
  return `<nav aria-labelledby="contents"><h2 id="contents">${name}</h2><ol>\n${items.join('\n')}\n</ol></nav>\n`;
}

interface Heading {
  readonly level: number;
  readonly id: string;
  readonly text: string;
}

const lines = (text: string) => text.split('\n').map(said).join('<br>');

/** What has been set so far, for numbers and for the contents. */
class Body {
  readonly headings: Heading[] = [];
  private figures = 0;
  private tables = 0;

  constructor(private readonly language: Language) {}

  of(block: PaperBlock): string {
    switch (block.kind) {
      case 'heading': {
        const { level, text } = block;
        const id = `h${this.headings.length + 1}`;
        this.headings.push({ level, id, text });
        return `<h${level} id="${id}">${said(text)}</h${level}>`;
      }
      case 'paragraph':
        return `<p${block.note ? ' class="note"' : ''}>${this.line(block.line)}</p>`;
      case 'list': {
        const name = block.numbered ? 'ol' : 'ul';
        const items = block.items.map((item) => `<li>${this.line(item)}</li>`).join('');
        return `<${name}>${items}</${name}>`;
      }
      case 'table':
        return this.table(block);
      case 'figure':
        return this.figure(block);
      case 'signatures': {
        const people = block.people.map(
          ([name, title]) => `<li><strong>${said(name)}</strong><br>${said(title)}</li>`,
        );
        return `<ul class="signatures">${people.join('')}</ul>`;
      }
      case 'page':
        return '<hr>';
    }
  }

  private table({ head, rows, caption, source, figures = [] }: PaperTable): string {
    const align = (column: number) => (figures.includes(column) ? ' class="number"' : '');
    const named =
      caption === undefined
        ? ''
        : `<caption>${words[this.language].table} ${(this.tables += 1)}: ${said(caption)}</caption>`;
    const heads = head.map((cell, at) => `<th scope="col"${align(at)}>${said(cell)}</th>`).join('');
    const body = rows.map((row) => {
      const [first = [], ...rest] = row;
      const others = rest.map((cell, at) => `<td${align(at + 1)}>${this.line(cell)}</td>`).join('');
      return `<tr><th scope="row">${this.line(first)}</th>${others}</tr>`;
    });
    const below = source === undefined ? '' : `<p class="note">${said(source)}</p>`;
    return `<div class="wide" role="region" tabindex="0" aria-label="${said(caption ?? head.join(', '))}"><table>${named}<thead><tr>${heads}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table></div>${below}`;
  }

  private figure({ drawing, caption, source }: PaperFigure): string {
    const number = (this.figures += 1);
    // Ids of a drawing are its own; two of one name on a page would take each other's words.
    const svg = svgText({ ...drawing, id: `f${number}-${drawing.id}` });
    return `<figure>${svg}<figcaption><strong>${words[this.language].figure} ${number}: ${said(caption)}</strong><br>${said(source)}</figcaption></figure>`;
  }

  private line(parts: PaperLine): string {
    return parts.map((part) => this.part(part)).join('');
  }

  private part(part: PaperPart): string {
    if ('masked' in part) return `<mark>${said(maskMark(part.masked, this.language))}</mark>`;
    let text = lines(part.text);
    if (part.strong) text = `<strong>${text}</strong>`;
    if (part.emphasis) text = `<em>${text}</em>`;
    return part.href === undefined ? text : `<a href="${said(part.href)}">${text}</a>`;
  }
}
