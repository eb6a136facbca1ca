import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RebuildTallies } from '#aggregation';
import { addMonths, TOLD_COUNT_MIN, type LivePicture, type PublicEditionContent } from '#domain';
import { editionSchema } from '#editions';
import { newId } from '#protection';
import { publicEditionSchema } from '#public-editions';
import { EditionsApp, type EditionBody } from '../support/editions-app.js';
import { flat, hasPoppler, pdfText, pdfUnpacked, unlessPoppler } from '../support/pdf.js';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import { leaksOf } from '../support/table-attack.js';
import { paragraph } from '../support/pictures-app.js';

const withPoppler = hasPoppler ? it : it.skip;
const CANARY = 'Kanariefågel Gustavsson';
const CATEGORIES = [
  ...['crime.theft', 'crime.theft', 'crime.damage', 'order.gathering', 'crime.sexual'],
  ...['accident.traffic', 'crime.robbery'],
] as const;
const PLACES = ['sub_area:bredang', 'sub_area:satra', 'sub_area:varberg', 'district:skarholmen'];

interface Preview {
  hash: string;
  exposed: number;
  parts: { id: string; field: string; text: string; personDataKinds: string[] }[];
  content: PublicEditionContent;
}
interface Own {
  items: { id: string; number: number; hash: string; recalledAt: string | null }[];
}

let app: EditionsApp;
const editions = new Map<string, EditionBody>();

/** Three years in which much is seldom, in parts of a district and of it as a whole. */
function drawn(): PlantedRevision[] {
  return Array.from({ length: 36 }, (_, at) => at).flatMap((at) =>
    Array.from({ length: 1 + ((at * 5) % 7) }, (_, n): PlantedRevision => ({
      ...{ incidentId: newId(), revision: 1, kind: 'observation', tier: 'open' },
      ...{ category: CATEGORIES[(at * 3 + n * n) % CATEGORIES.length]!, severity: (at + n) % 4 },
      ...{ month: addMonths('2023-01-01', at), weekday: 1 + (n % 7), hour: (at + n) % 24, hoursTouched: 1 }, // prettier-ignore
      area: PLACES[(at + n * 2 + ((n * at) % 3)) % PLACES.length]!,
    })),
  );
}

const post = <T>(by: EditionsApp['city'], path: string, body: unknown) =>
  by.send<T>('POST', path, { body: body as Record<string, unknown> });
const fetched = (path: string) =>
  app.world.app.api.inject({
    method: 'GET',
    url: `/api/v1${path}`,
    headers: { host: '127.0.0.1' },
  });

async function published(id: string, withheld: { part: string; ground: string }[] = []) {
  const preview = await post<Preview>(app.registrar, `/editions/${id}/public-preview`, {
    withheld,
  });
  expect(preview.status, JSON.stringify(preview.body)).toBe(200);
  const answer = await post<Own>(app.registrar, `/editions/${id}/public`, {
    ...{ withheld, hash: preview.body.hash },
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  const text = (await fetched(`/public-editions/${answer.body.items[0]!.id}.json`)).payload;
  return { own: answer.body.items[0]!, content: JSON.parse(text) as PublicEditionContent, text };
}

/** What somebody knows who has fetched several editions. */
function together(all: readonly PublicEditionContent[]) {
  const cells = new Map<string, number | null>();
  for (const { key, value } of all.flatMap((one) => one.cells)) {
    if (cells.get(key) == null) cells.set(key, value);
  }
  const sums = new Map(all.flatMap((one) => one.sums.map((sum) => [JSON.stringify(sum), sum])));
  return { cells: [...cells].map(([key, value]) => ({ key, value })), sums: [...sums.values()] };
}

beforeAll(async () => {
  app = await EditionsApp.start();
  const { app: run } = app.world;
  for (const [code, population] of Object.entries({ bredang: 9_000, satra: 7_000, varberg: 900 })) {
    await run.database.query(
      `INSERT INTO area_population (scheme, level, code, year, population) SELECT scheme, level, code, 2024, $2
         FROM area WHERE level = 'sub_area' AND code = $1 LIMIT 1`,
      [code, population],
    );
  }
  await plantIncidents(run, drawn());
  await run.catchUp();
  await run.worker.get(RebuildTallies, { strict: false }).run();
  const decide = async (name: string, year: number, area: string): Promise<void> => {
    const { id } = await app.written(year, { area });
    if (name === 'now') {
      const body = paragraph(`Vi har talat med ${CANARY} om torget.`);
      await app.world.write(app.world.coordinator, id, 'crime', 1, { body });
    }
    editions.set(name, await app.edition(await app.decided(id)));
  };
  await decide('before', 2024, 'district:skarholmen');
  await decide('part', 2025, 'sub_area:bredang');
  await decide('now', 2025, 'district:skarholmen');
}, 180_000);
afterAll(() => app?.world.app.close());

describe('a public edition', () => {
  const out: PublicEditionContent[] = [];
  let current: Awaited<ReturnType<typeof published>>;

  it('leaves out what the registrar withholds, under a provision, and tells how much', async () => {
    for (const name of ['before', 'part']) {
      out.push((await published(editions.get(name)!.id)).content);
    }
    const { id, hash } = editions.get('now')!;
    const asked = await post<Preview>(app.registrar, `/editions/${id}/public-preview`, { withheld: [] }); // prettier-ignore
    const said = asked.body.parts.filter(({ text }) => text.includes(CANARY));
    expect(said).toHaveLength(1);
    expect(said[0]!.personDataKinds).toContain('name');
    const withheld = [{ part: said[0]!.id, ground: 'OSL 21:3' }];
    current = await published(id, withheld);
    out.push(current.content);
    expect(current.text).not.toContain('Gustavsson');
    expect(current.content.withheld).toEqual([{ ground: 'OSL 21:3', count: 1 }]);
    expect(current.content.of).toMatchObject({ editionId: id, hash });
    expect(createHash('sha256').update(current.text).digest('hex')).toBe(current.own.hash);
  });

  it('follows its published schema, as does the version that it is of, byte for byte', async () => {
    for (const [name, schema] of Object.entries({
      edition: editionSchema,
      'public-edition': publicEditionSchema,
    })) {
      const file = readFileSync(new URL(`../../docs/${name}.schema.json`, import.meta.url), 'utf8');
      expect(JSON.parse(file), name).toEqual(JSON.parse(JSON.stringify(schema)));
      const told = await fetched(`/${name}s/schema.json`);
      expect(JSON.parse(told.payload), name).toEqual(JSON.parse(file));
    }
    const ajv = new Ajv2020({
      strict: true,
      allowUnionTypes: true,
      formats: { 'date-time': true },
    });
    const [isEdition, isPublic] = [ajv.compile(editionSchema), ajv.compile(publicEditionSchema)];
    for (const one of out) expect(isPublic(one), ajv.errorsText(isPublic.errors)).toBe(true);
    expect(isPublic({ ...out[0], more: 1 })).toBe(false);
    for (const { id, hash } of editions.values()) {
      const url = `/api/v1/editions/${id}.json`;
      const headers = { host: '127.0.0.1', ...app.city.credentials };
      const { rawPayload } = await app.world.app.api.inject({ method: 'GET', url, headers });
      expect(createHash('sha256').update(rawPayload).digest('hex')).toBe(hash);
      const content: unknown = JSON.parse(rawPayload.toString('utf8'));
      expect(isEdition(content), ajv.errorsText(isEdition.errors)).toBe(true);
    }
  });

  it('tells no small number, and shown ones are those of the version', () => {
    for (const { cells, suppression } of out) {
      const shown = cells.flatMap(({ value }) => (value === null ? [] : [value]));
      expect(shown.filter((value) => value > 0 && value < TOLD_COUNT_MIN)).toEqual([]);
      expect(shown.length).toBeGreaterThan(20);
      expect(suppression.hidden).toBe(cells.length - shown.length);
      expect(suppression.hidden).toBeGreaterThan(5);
    }
    const [picture] = editions.get('now')!.content.figures.filter(({ figure }) => figure === 'expectedRange@1').map(({ values }) => values as unknown as LivePicture); // prettier-ignore
    const { content } = current;
    const values = new Map(content.cells.map(({ key, value }) => [key, value]));
    const months = content.sections.find(({ total }) => total !== null)!.tables.find(({ dimension }) => dimension === 'months')!; // prettier-ignore
    months.rows.forEach(({ now, before }, at) => {
      expect([picture!.months[at]!.now, null]).toContain(values.get(now));
      expect([picture!.months[at]!.before, null]).toContain(values.get(before!));
    });
  });

  it('tells of sexual offences and threats nothing in a district', () => {
    for (const { cells, sections } of out) {
      const coarse = cells.filter(({ key }) => /crime\.sexual|threats_staff$/.test(key));
      expect(coarse.map(({ value }) => value)).toEqual(coarse.map(() => null));
      const threats = sections.find(({ code }) => code === 'threats_staff');
      if (threats) expect(threats).toMatchObject({ isCoarser: true, tables: [], texts: [] });
    }
    const told = out.map((one) => ({ ...one, figures: one.figures!.told }));
    expect(JSON.stringify(told)).not.toMatch(/"lon"|weekday|topPlaces/);
    for (const { figures } of out) {
      const because = new Map(figures!.leftOut.map((one) => [one.figure, one.because]));
      expect(because.get('topPlaces@1')).toBe('place_or_hour');
      expect(because.get('weekdayHour@1')).toBe('place_or_hour');
    }
  });

  it('lets nothing hidden be worked out, alone, with last year’s and with that of a part', async () => {
    expect(await leaksOf(...pair(together([current.content])))).toEqual([]);
    expect(await leaksOf(...pair(together(out)))).toEqual([]);
  }, 120_000);

  it('is found out by the same attack where only the small numbers are hidden', async () => {
    const { cells, sums } = together(out);
    const bare = new Map(
      out.flatMap((one, at) => countsBehind(editions.get(['before', 'part', 'now'][at]!)!, one)),
    );
    const naive = cells.map(({ key, value }) => {
      const real = value ?? bare.get(key);
      return { key, value: real !== undefined && (real === 0 || real >= TOLD_COUNT_MIN) ? real : null }; // prettier-ignore
    });
    expect((await leaksOf(naive, sums)).length).toBeGreaterThan(0);
  }, 120_000);

  it('is the same again, and the next one is another', async () => {
    const { id } = editions.get('part')!;
    const wish = { withheld: [] };
    const [one, two] = [
      await post<Preview>(app.registrar, `/editions/${id}/public-preview`, wish),
      await post<Preview>(app.registrar, `/editions/${id}/public-preview`, wish),
    ];
    expect(one.body.hash).toBe(two.body.hash);
    const stale = await post<Own & { code: string }>(app.registrar, `/editions/${id}/public`, {
      ...{ ...wish, hash: '0'.repeat(64) },
    });
    expect([stale.status, stale.body.code]).toEqual([409, 'PUBLIC_EDITION_CHANGED']);
  });

  withPoppler(`holds nothing of what was withheld in its papers${unlessPoppler}`, async () => {
    const { id } = current.own;
    const [pdf, page, list] = [
      await fetched(`/public-editions/${id}.pdf`),
      await fetched(`/public-editions/${id}.html?language=en`),
      await fetched('/public-editions'),
    ];
    expect([pdf.statusCode, page.statusCode, list.statusCode]).toEqual([200, 200, 200]);
    expect(flat(pdfText(pdf.rawPayload))).toContain(flat('[maskerat, OSL 21:3]'));
    expect(pdfText(pdf.rawPayload)).not.toContain('Gustavsson');
    expect(pdfUnpacked(pdf.rawPayload)).not.toContain('Gustavsson');
    expect(page.payload).not.toContain('Gustavsson');
    expect(page.payload).toContain('masked, OSL 21:3');
    expect(list.payload).toContain(id);
  });

  it('is published by the registrar of the authority, of what is decided, with provisions', async () => {
    const { id } = editions.get('now')!;
    const wish = { withheld: [] };
    for (const person of [app.city, app.manager]) {
      expect((await post(person, `/editions/${id}/public-preview`, wish)).status).toBe(403);
    }
    const wrong = { withheld: [{ part: 'nothing/at all', ground: 'för att' }] };
    const refused = await post<{ errors: { path: string }[] }>(app.registrar, `/editions/${id}/public-preview`, wrong); // prettier-ignore
    expect(refused.status).toBe(422);
    expect(refused.body.errors.map(({ path }) => path)).toEqual(['withheld.0.part', 'withheld.0.ground']); // prettier-ignore
  });

  it('is gone for everybody when it is taken back, and what it told stays known', async () => {
    const { id } = current.own;
    const reason = { reason: 'Ett namn stod kvar i texten om torget.' };
    const answer = await post<Own>(app.registrar, `/public-editions/${id}/recall`, reason);
    expect(answer.body.items[0]).toMatchObject({ id, recalledAt: expect.any(String) as string });
    for (const form of ['', '.json', '.pdf', '.html']) {
      expect((await fetched(`/public-editions/${id}${form}`)).statusCode, form).toBe(410);
    }
    expect((await fetched('/public-editions')).payload).not.toContain(id);
    const again = await published(editions.get('now')!.id);
    expect(again.content.number).toBe(2);
    expect(again.content.cells).toEqual(current.content.cells);
  });
});

const pair = ({ cells, sums }: ReturnType<typeof together>) => [cells, sums] as const;

/** What stands behind the months of a published edition. */
function countsBehind(
  { content }: EditionBody,
  { sections }: PublicEditionContent,
): [string, number][] {
  return sections.flatMap(({ code, tables, total }): [string, number][] => {
    const figure = content.figures.find((one) => one.section === code && one.figure === 'expectedRange@1'); // prettier-ignore
    const months = tables.find(({ dimension }) => dimension === 'months');
    if (figure === undefined || months === undefined || total === null) return [];
    const values = figure.values as unknown as LivePicture;
    return [
      [total.now, values.total],
      ...months.rows.map(({ now }, at): [string, number] => [now, values.months[at]!.now!]),
    ];
  });
}
