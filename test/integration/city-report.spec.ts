import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CityPicture, EditionContent, PublicEditionContent } from '#domain';
import { newId } from '#protection';
import { publicEditionSchema } from '#public-editions';
import { CollectionsApp, SHORT, type CollectionBody } from '../support/collections-app.js';
import type { EditionsApp, PreviewBody, WayBody } from '../support/editions-app.js';
import { plantIncidents, type PlantedRevision } from '../support/planted-incidents.js';
import { paragraph } from '../support/pictures-app.js';
import type { Answer, Person } from '../support/running-app.js';

interface ReportBody {
  collectionId: string;
  year: number;
  isClosed: boolean;
  picture: { id: string; state: string; areaName: string; organisationName: string } | null;
  versions: { id: string; number: number; kind: string }[];
  code: string;
}

const YEAR = 2025;
const COUNCIL = {
  ...{ body: 'Kommunfullmäktige', date: '2026-03-30', paragraph: '9', caseNumber: 'KS 2026/88' },
};
const DECIDED = {
  ...{ ...COUNCIL, outcome: 'decided', preparedBy: 'Stadsledningskontoret' },
  ...{ authorisedBy: 'Ordföranden', changes: '' },
};

let app: CollectionsApp;
let editions: EditionsApp;
let city: Person;
/** The registrar of the organisation that keeps the report. */
let registrar: Person;
let collection: string;
let pictureId: string;

beforeAll(async () => {
  app = await CollectionsApp.start();
  editions = app.editions;
  city = editions.city;
  registrar = await app.person('city-registrar');
  app.at('2026-04-10T09:00:00Z');
  await plantIncidents(app.app, drawn());
  await app.app.catchUp();
  collection = (await app.begun(city, YEAR)).body.id;
  await app.moved(city, collection, 'open');
}, 120_000);
afterAll(() => app?.app.close());

/** Of a year, some in each of two districts. */
const drawn = (): PlantedRevision[] =>
  Array.from({ length: 60 }, (_, at): PlantedRevision => ({
    ...{ incidentId: newId(), revision: 1, kind: 'observation', tier: 'open', severity: 1 },
    ...{ category: at % 3 === 0 ? 'crime.theft' : 'order.gathering', weekday: 1 + (at % 7) },
    ...{ month: `${YEAR}-${String(1 + (at % 12)).padStart(2, '0')}-01`, hour: 12, hoursTouched: 1 },
    area: at % 2 === 0 ? 'district:skarholmen' : 'district:bromma',
  }));

const report = (by: Person, method: 'GET' | 'POST' = 'GET'): Promise<Answer<ReportBody>> =>
  by.send(method, `/collections/${collection}/report`);
const cityOf = ({ chain }: EditionContent): CityPicture => chain['city'] as unknown as CityPicture;
const seen = async (by = city): Promise<Answer<PreviewBody & { code: string }>> =>
  by.send('GET', `/situation-pictures/${pictureId}/preview`);
const way = (by = city): Promise<WayBody> => editions.way(pictureId, by);
const step = async (by: Person, name: Parameters<EditionsApp['step']>[2], body = {}) =>
  editions.step(by, pictureId, name, body, (await way()).revision);

async function write(section: string): Promise<void> {
  const { status, body } = await editions.world.write(city, pictureId, section, 0, {
    body: paragraph(`Om ${section}.`),
  });
  if (status !== 200) throw new Error(JSON.stringify(body));
}

async function fetched(id: string, form: string): Promise<string> {
  const { payload } = await app.app.api.inject({
    ...{ method: 'GET', url: `/api/v1/editions/${id}.${form}` },
    headers: { host: '127.0.0.1', ...city.credentials },
  });
  return payload;
}

interface PublicPreview {
  hash: string;
  parts: { id: string; field: string; text: string }[];
}

/** What anybody gets, without a session. */
const open = async (path: string): Promise<string> =>
  (
    await app.app.api.inject({
      ...{ method: 'GET', url: `/api/v1${path}`, headers: { host: '127.0.0.1' } },
    })
  ).payload;

describe('the municipality’s own picture', () => {
  it('is begun by the city’s office alone, once, and not before the collection is closed', async () => {
    const picture = await editions.written(YEAR, { area: 'district:skarholmen' });
    await editions.decided(picture.id);
    const answered = await app.answer(await app.person('security'), collection, {
      ...{ organisationId: app.company, kind: 'short', answer: SHORT },
    });
    expect(answered.status).toBe(200);
    const quiet = await app.answer(await app.person('security'), collection, {
      ...{
        organisationId: app.specialist,
        kind: 'nothing',
        reason: 'Alla enheter är tillfrågade.',
      },
    });
    expect(quiet.status).toBe(200);

    expect((await report(city, 'POST')).body.code).toBe('COLLECTION_NOT_NOW');
    expect((await app.moved(city, collection, 'closed')).status).toBe(201);
    for (const other of [editions.world.coordinator, editions.registrar, editions.manager]) {
      expect((await report(other)).status).toBe(403);
      expect((await report(other, 'POST')).status).toBe(403);
    }
    const begun = await report(city, 'POST');
    expect(begun.status).toBe(201);
    expect(begun.body.picture).toMatchObject({
      state: 'draft',
      organisationName: 'Stockholms stad',
    });
    pictureId = begun.body.picture!.id;
    expect((await report(city, 'POST')).body.picture!.id).toBe(pictureId);
  });

  it('cannot be begun as an authority’s own, and is nobody’s else to read', async () => {
    const wish = { kind: 'city', from: '2031-01-01', to: '2032-01-01' };
    expect((await editions.world.begin(wish)).status).toBe(422);
    for (const other of [editions.world.coordinator, editions.registrar, editions.manager]) {
      for (const path of ['', '/transitions', '/preview']) {
        const { status } = await other.send('GET', `/situation-pictures/${pictureId}${path}`);
        expect([403, 404], `${path}`).toContain(status);
      }
    }
    // It is no authority's own: nobody's problems and measures are read or written through it.
    for (const path of ['problems', 'measures']) {
      expect((await city.send('GET', `/situation-pictures/${pictureId}/${path}`)).status).toBe(404);
    }
  });

  it('tells what it lacks: sections that refuse, and who has not been heard, which does not', async () => {
    const { completeness } = await way();
    expect(completeness.missing).toEqual(['assessment', 'direction']);
    const { unheard } = completeness as typeof completeness & {
      unheard: { organisations: string[]; goals: number };
    };
    expect(unheard.organisations.length).toBeGreaterThan(30);
    expect((await step(city, 'send_to_review')).body.code).toBe('PICTURE_INCOMPLETE');
    for (const section of ['summary', 'assessment', 'direction']) await write(section);
    expect((await step(city, 'send_to_review')).status).toBe(200);
  });

  it('is approved as it was read, at the position of the collection, and decided by the council', async () => {
    const { asOfPosition } = (await city.send<CollectionBody>('GET', `/collections/${collection}`))
      .body;
    const { body } = await seen();
    expect(body.content.asOfPosition).toBe(asOfPosition);
    expect((await step(city, 'approve', { seenHash: body.seenHash })).status).toBe(200);
    const reserved = await step(registrar, 'hand_in', { meeting: COUNCIL });
    expect(reserved.status).toBe(200);
    const decided = await step(registrar, 'decide', { decision: DECIDED });
    expect(decided.body.editions.map(({ kind }) => kind)).toEqual(['decided', 'reserved']);
    const { versions } = (await report(city)).body;
    expect(versions.map(({ number, kind }) => [number, kind])).toEqual([
      [2, 'decided'],
      [1, 'reserved'],
    ]);
    const { content } = await editions.edition(versions[0]!.id);
    expect(content.picture).toMatchObject({ kind: 'city', area: { level: 'municipality' } });
    expect(Object.keys(content.chain)).toEqual(['city']);
    expect(content.decision).toMatchObject({ body: 'Kommunfullmäktige', paragraph: '9' });
    const heard = cityOf(content).answers.map(({ hearing }) => hearing);
    const count = (wanted: string) => heard.filter((one) => one === wanted).length;
    expect([count('told'), count('quiet'), count('missing')]).toEqual([2, 1, heard.length - 3]);
    expect(await editions.verified(versions[0]!.id)).toMatchObject({ equal: true });
  });

  it('has an annex for each organisation, in its own words, on paper', async () => {
    const { versions } = (await report(city)).body;
    const page = await fetched(versions[0]!.id, 'html');
    expect(page).toContain('Stadens samlade risk- och lägesbild 2025');
    const { content } = await editions.edition(versions[0]!.id);
    cityOf(content).answers.forEach(({ organisation }, at) => {
      expect(page).toContain(`Bilaga ${at + 1}: ${organisation.name}`);
    });
    for (const said of [
      SHORT.risks,
      'Alla enheter är tillfrågade.',
      'Om analysis 2025.',
      'Inget svar',
    ]) {
      expect(page, said).toContain(said);
    }
    for (const form of ['docx', 'xlsx', 'json']) {
      expect((await fetched(versions[0]!.id, form)).length, form).toBeGreaterThan(1_000);
    }
  });

  it('is published without what belongs to others, and its numbers are open data', async () => {
    const { versions } = (await report(city)).body;
    const preview = await registrar.send<PublicPreview>(
      ...(['POST', `/editions/${versions[0]!.id}/public-preview`] as const),
      { body: { withheld: [] } },
    );
    expect(preview.status).toBe(200);
    const texts = preview.body.parts.map(({ text }) => text);
    expect(texts).toEqual(expect.arrayContaining([SHORT.risks, 'Alla enheter är tillfrågade.']));
    // Threats against the staff of one organisation, and the words of a committee's own version, are not the city's to publish.
    expect(texts.join(' ')).not.toContain(SHORT.staffThreats);
    expect(texts.join(' ')).not.toContain(`Om analysis ${YEAR}.`);
    const [risks] = preview.body.parts.filter(({ text }) => text === SHORT.risks);
    const withheld = [{ part: risks!.id, ground: 'OSL 18:13' }];
    const again = await registrar.send<PublicPreview>(
      ...(['POST', `/editions/${versions[0]!.id}/public-preview`] as const),
      { body: { withheld } },
    );
    const out = await registrar.send<{ items: { id: string }[] }>(
      ...(['POST', `/editions/${versions[0]!.id}/public`] as const),
      { body: { withheld, hash: again.body.hash } },
    );
    expect(out.status).toBe(201);
    const { id } = out.body.items[0]!;
    const content = JSON.parse(await open(`/public-editions/${id}.json`)) as PublicEditionContent;
    // So that the list names it for what it is.
    expect(JSON.parse(await open('/public-editions'))).toMatchObject({
      items: [{ id, pictureKind: 'city' }],
    });
    expect(new Ajv2020({ strict: false }).validate(publicEditionSchema, content)).toBe(true);
    expect(content.kind).toBe('city');
    expect(content.heard!.map(({ hearing }) => hearing)).toEqual(
      expect.arrayContaining(['told', 'quiet', 'missing']),
    );
    expect(JSON.stringify(content)).not.toContain(SHORT.risks);
    // A district is the same place here as in its own edition, so that what is hidden there is hidden here.
    const parts = content.cells.filter(({ key }) => / district:/.test(key));
    const places = parts.map(({ key }) => key.split(' ')[1]);
    expect(places).toEqual(expect.arrayContaining(['district:skarholmen', 'district:bromma']));
    expect(content.figures!.told).toEqual(['areaSums@1', 'expectedRange@1']);
    expect(content.figures!.leftOut).toContainEqual({
      ...{ section: 'figures', figure: 'funnel@1', because: 'compares' },
    });
    expect(parts.filter(({ key }) => !key.startsWith('stockholm '))).toEqual([]);
    const all = content.cells.find(({ key }) => key === `scb municipality:0180 ${YEAR}-01..${YEAR + 1}-01 all`); // prettier-ignore
    expect(all).toMatchObject({ value: 60 });
    const csv = await open(`/public-editions/${id}.csv`);
    const [head, ...lines] = csv.trimEnd().split('\r\n');
    expect(head).toBe('area,from,to,what,value,status');
    expect(lines).toHaveLength(content.cells.length);
    const hidden = content.cells.filter(({ value }) => value === null).length;
    expect(lines.filter((line) => line.endsWith(',,hidden'))).toHaveLength(hidden);
  });

  it('stays as it was decided when the collection is closed anew; the next one has the new position', async () => {
    const [decided] = (await report(city)).body.versions;
    const before = await editions.edition(decided!.id);
    await app.moved(city, collection, 'open');
    expect((await step(city, 'correct', { words: 'Ett svar saknades.' })).status).toBe(200);
    expect((await seen()).body.code).toBe('REPORT_WAITS');
    const late = await app.answer(await app.person('security'), collection, {
      ...{ organisationId: app.specialist, kind: 'short', answer: SHORT },
    });
    expect(late.status).toBe(200);
    await editions.world.app.database.query(
      `UPDATE stream_position SET position = position + 1 WHERE name = 'revision'`,
    );
    await app.moved(city, collection, 'closed');
    expect((await step(city, 'send_to_review')).status).toBe(200);
    const { content } = (await seen()).body;
    expect(content.asOfPosition).toBe(before.content.asOfPosition + 1);
    expect(cityOf(content).answers.filter(({ hearing }) => hearing === 'quiet')).toEqual([]);
    expect(await editions.edition(decided!.id)).toEqual(before);
    expect(await editions.verified(decided!.id)).toMatchObject({ equal: true });
  });
});
