/** What a frozen version costs as a PDF, data included, beside Typst alone; and fourteen of them beside one. */
import { quantile } from '../slices.mjs';

const SECTIONS = 10;
const YEARS = 6;
const MONTHS = 12;
const EDITIONS = 14;
/** As many as the worker makes at once. */
const AT_ONCE = 2;
/** Of the long report. */
const CHAPTERS = 25;
/** What the long report may take. */
const LONG_MAX_MS = 3_000;
const ROWS_ON_A_PAGE = 34;
/** Until caches of the compiler and of Node are as they stay. */
const WARM_UP = 3;

const dist = (lib, file = 'index') => import(`../../../dist/libs/${lib}/src/${file}.js`);
const monthOf = (at) =>
  `${2020 + Math.floor(at / MONTHS)}-${String((at % MONTHS) + 1).padStart(2, '0')}`;

/** A version with a chart and its tables in each of ten sections, and as much text as one has: about twenty pages. */
async function versionOf(number) {
  const { figureRecipes, makeFigure, settled, taxonomy, yearPeriod, emptyJudgement } =
    await dist('domain');
  const tree = {
    focusAreas: taxonomy.focusAreas.map(({ code }) => code),
    categories: taxonomy.categories,
  };
  const counts = Array.from({ length: YEARS * MONTHS }, (_, at) =>
    ['crime.theft', 'crime.damage', 'accident.traffic', 'order.gathering'].map((category, n) => ({
      ...{ areaKey: 1 + (n % 3), month: monthOf(at), category, source: 'staff', severity: n },
      ...{ affectedGender: n % 2 ? 'woman' : null, count: 5 + ((at * 7 + n * 3 + number) % 19) },
    })),
  ).flat();
  const parameters = settled({
    ...{ period: yearPeriod(2025), extent: { oldest: '2020-01', newest: '2025-12' } },
    ...{ currentMonth: '2026-02', focusAreas: [], tiers: ['open'], foundBreaks: [] },
    parts: [1, 2, 3].map((areaKey) => ({ areaKey, part: `sub_area:${areaKey}` })),
  });
  const made = { figure: 'expectedRange@1', parameters, inputs: null };
  const values = makeFigure(figureRecipes, made, { counts, threats: [] }, tree);
  const codes = Array.from({ length: SECTIONS }, (_, at) => `section_${at}`);
  const words = (at) =>
    `Avsnitt ${at}. ${'Det är som vi har sett det i år, och på samma sätt som förra året. '.repeat(30)}`;
  const body = (at) => [0, 1, 2].map(() => ({ type: 'paragraph', runs: [{ text: words(at) }] }));
  const name = (at) => ({ sv: `Avsnitt ${at}`, en: `Section ${at}` });
  return {
    picture: {
      organisation: { id: 'o', name: 'Nämnden', kind: 'committee' },
      area: { scheme: 's', level: 'district', code: 'a', name: 'Området', versions: [] },
      period: yearPeriod(2025),
    },
    ...{
      number,
      isReserved: false,
      corrects: null,
      asOfPosition: 1_000,
      taxonomy: tree,
      chain: {},
    },
    template: {
      version: 1,
      sections: codes.map((code, at) => ({
        ...{ code, name: name(at), covers: name(at), coversNot: name(at), source: null },
        ...{ block: null, kind: 'judgement', figures: [], focusAreas: [], isHidden: false },
      })),
    },
    judgements: codes.map((section, at) => ({
      ...{ section, revision: 1, writtenAt: '2026-01-01T00:00:00Z' },
      judgement: { ...emptyJudgement, body: body(at) },
    })),
    figures: codes.map((section) => ({ section, ...made, values })),
    ...{ review: null, meeting: null, decision: null },
  };
}

/** A report of a hundred pages: text, a chart and a table in each of its chapters. */
async function longPaper(drawing) {
  const line = (text) => [{ text }];
  const words = 'Det är som vi har sett det i år, och på samma sätt som förra året. '.repeat(22);
  const rows = Array.from({ length: ROWS_ON_A_PAGE }, (_, n) =>
    ['Kategori', n, n * 7, n % 5].map((cell) => line(String(cell))),
  );
  const chapter = (at) => [
    { kind: 'heading', level: 2, text: `Kapitel ${at}` },
    ...[0, 1, 2, 3].map(() => ({ kind: 'paragraph', line: line(words) })),
    { kind: 'figure', drawing, caption: `Figur ${at}`, source: 'Egna uppgifter' },
    { kind: 'table', head: ['Vad', 'Nu', 'Förra', 'Skillnad'], rows, caption: `Tabell ${at}` },
    ...[0, 1, 2].map(() => ({ kind: 'paragraph', line: line(words) })),
    { kind: 'page' },
  ];
  const chapters = Array.from({ length: CHAPTERS }, (_, at) => chapter(at + 1));
  return {
    ...{ form: 'report', language: 'sv', title: 'Stadens rapport', authority: 'Staden' },
    ...{ date: '2026-02-01', reference: '2026/1', particulars: [['Område', 'Staden']] },
    blocks: chapters.flat(),
  };
}

const pagesOf = (pdf) => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

/** Runs `act` on each, so many at once. */
async function inParallel(items, act) {
  const left = [...items];
  const one = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await act(item);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

const timed = async (act) => {
  const from = performance.now();
  const result = await act();
  return [performance.now() - from, result];
};

export const papers = {
  name: 'papers',
  about: 'a version as PDF, data included, beside Typst alone; fourteen beside one',
  async run({ rounds, say }) {
    const [{ RenderPaper }, { editionPaper }] = [
      await dist('documents'),
      await dist('papers', 'edition-paper'),
    ];
    const facts = {
      language: 'sv',
      hash: 'a'.repeat(64),
      frozenOn: '2026-02-01',
      areaNameOf: (key) => key,
    };
    const versions = await Promise.all(
      Array.from({ length: EDITIONS }, (_, at) => versionOf(at + 1)),
    );
    const render = new RenderPaper();
    const set = (version) => render.run(editionPaper(version, facts));
    const slices = [];
    let last;
    let longPages;
    const drawn = editionPaper(versions[0], facts).blocks.find(({ kind }) => kind === 'figure');
    const long = await longPaper(drawn.drawing);
    try {
      for (let at = 0; at < WARM_UP; at += 1) last = await set(versions[at]);
      for (let at = 0; at < rounds; at += 1) {
        say(`papers ${at + 1} of ${rounds}`);
        const version = versions[at % EDITIONS];
        // What Typst is handed, made beforehand: the anchor is its own time and nothing else.
        const wish = render.wishOf(editionPaper(version, facts), 'a-2a');
        const [alone] = await timed(() => render.inThread(wish));
        const [ours] = await timed(() => set(version));
        const [all] = await timed(() => inParallel(versions, set));
        const [hundred, pdf] = await timed(() => render.run(long));
        longPages = pagesOf(pdf);
        slices.push({ alone, ours, all, hundred });
      }
    } finally {
      await render.onApplicationShutdown();
    }
    const pages = pagesOf(last);
    const median = (of) => quantile(slices.map(of), 0.5);
    const told = (of) => ({
      ratio: median(of),
      quartiles: [0.25, 0.75].map((part) => quantile(slices.map(of), part)),
      ...{ unit: 'ms', better: 'lower', rounds: slices.length },
    });
    return [
      {
        ...{ name: 'papers.pdf', ...told(({ ours, alone }) => ours / alone), goal: 1.3, floor: 4 },
        ...{ value: median(({ ours }) => ours), anchor: median(({ alone }) => alone) },
        ...{ anchorName: 'Typst alone', note: `${pages} pages, ${SECTIONS} charts` },
      },
      {
        ...{ name: 'papers.fourteen', ...told(({ all, ours }) => all / ours), goal: 8, floor: 14 },
        ...{ value: median(({ all }) => all), anchor: median(({ ours }) => ours) },
        ...{
          anchorName: 'one of them',
          note: `${EDITIONS} versions, ${AT_ONCE} at once as in the worker`,
        },
      },
      {
        ...{ name: 'papers.hundred', ...told(({ hundred }) => hundred / LONG_MAX_MS) },
        ...{ goal: 1, floor: 1, value: median(({ hundred }) => hundred), anchor: LONG_MAX_MS },
        ...{
          anchorName: 'three seconds',
          note: `${longPages} pages, ${CHAPTERS} charts and tables`,
        },
      },
    ];
  },
};
