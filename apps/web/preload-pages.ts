import type { Plugin, Rolldown } from 'vite';

/** Asked for by every page before it shows anything. */
const FIRST_ANSWERS = ['/api/v1/session', '/api/v1/instance'];
/** The first texts of the language that most have, and that everybody has the first time. */
const FIRST_TEXTS = 'src/i18n/first.sv.json';
/** Documents that also name what one page needs; the server gives each to the addresses of its page. */
const PAGES = { start: 'src/start/start.page.tsx', report: 'src/report/report.page.tsx' };

type Bundle = Rolldown.OutputBundle;

/**
 * Names in the document what would otherwise be asked for only once the first scripts have run: on a slow network that
 * is one wait for the network less. Writes `start.html` and `report.html` beside `index.html`.
 */
export function preloadPages(): Plugin {
  return {
    name: 'preload-pages',
    apply: 'build',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const document = bundle['index.html'];
      if (document?.type !== 'asset') throw new Error('there is no index.html to name things in');
      const first = neededBy(bundle, FIRST_TEXTS);
      const answers = FIRST_ANSWERS.map(
        (path) => `<link rel="preload" as="fetch" crossorigin href="${path}">`,
      );
      const plain = withLinks(String(document.source), [...first.map(linkOf), ...answers]);
      for (const [name, page] of Object.entries(PAGES)) {
        const source = withLinks(plain, neededBy(bundle, page).map(linkOf));
        this.emitFile({ type: 'asset', fileName: `${name}.html`, source });
      }
      document.source = plain;
    },
  };
}

/** Files that a module's chunk needs: scripts, those they import, and their style sheets. */
function neededBy(bundle: Bundle, module: string): string[] {
  const chunks = Object.values(bundle).filter((each) => each.type === 'chunk');
  const found = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(`/${module}`));
  if (!found) throw new Error(`${module} has no chunk of its own`);
  const files = new Set<string>();
  const note = (chunk: Rolldown.OutputChunk): void => {
    if (files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const sheet of chunk.viteMetadata?.importedCss ?? []) files.add(sheet);
    for (const name of chunk.imports) {
      const next = bundle[name];
      if (next?.type === 'chunk') note(next);
    }
  };
  note(found);
  return [...files];
}

const linkOf = (file: string): string =>
  file.endsWith('.css')
    ? `<link rel="stylesheet" crossorigin href="/${file}">`
    : `<link rel="modulepreload" crossorigin href="/${file}">`;

/** The document with those of the links at the end of its head that it does not hold yet. */
function withLinks(html: string, links: readonly string[]): string {
  const hrefOf = (link: string): string => /href="[^"]+"/.exec(link)![0];
  const entryOf = (link: string): string => hrefOf(link).replace('href', 'src');
  const added = links.filter(
    (link) => !html.includes(hrefOf(link)) && !html.includes(entryOf(link)),
  );
  return html.replace('  </head>', `${added.map((link) => `    ${link}\n`).join('')}  </head>`);
}
