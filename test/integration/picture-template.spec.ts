import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { PicturesApp, type PictureBody } from '../support/pictures-app.js';
import type { Person } from '../support/running-app.js';

interface Section {
  code: string;
  name: { sv: string; en: string };
  isHidden: boolean;
}
interface Template {
  version: number;
  sections: Section[];
  errors: { path: string; code: string; message: string }[];
}

let world: PicturesApp;
let city: Person;
beforeAll(async () => {
  world = await PicturesApp.start();
  city = await world.person('city');
}, 60_000);
afterAll(() => world?.app.close());

const read = async () => (await city.send<Template>('GET', '/picture-template')).body;
const change = (version: number, sections: readonly unknown[]) =>
  city.send<Template>('PUT', '/picture-template', {
    headers: { 'if-match': `"${version}"` },
    body: { sections },
  });
/** What may be wished of a section. */
const wishes = ({ sections }: Template) =>
  sections.map((section) => {
    const { code, name, covers, coversNot, isHidden, figures } = section as unknown as Record<
      string,
      unknown
    >;
    return { code, name, covers, coversNot, isHidden, figures } as unknown as Section;
  });

describe('the template of situation pictures', () => {
  it('is renamed, hidden from and added to by version, and a picture that is begun keeps its own', async () => {
    const old = await world.begun(2025);
    const first = await read();
    const own = { code: 'own.bad', name: { sv: 'Badplatser', en: 'Bathing' }, isHidden: false };
    const words = { covers: { sv: '', en: '' }, coversNot: { sv: '', en: '' } };
    const wished = wishes(first).map((section) => {
      if (section.code === 'young') return { ...section, isHidden: true };
      return section.code === 'crime'
        ? { ...section, name: { sv: 'Brottsligheten', en: 'Crime' } }
        : section;
    });
    const added = { ...own, ...words, figures: ['expectedRange@1'] };
    const answer = await change(first.version, [added, ...wished]);
    expect([answer.status, answer.body.version]).toEqual([200, 2]);
    const next = await world.begun(2024);
    const names = ({ template }: PictureBody) =>
      Object.fromEntries(template.map(({ code, name }) => [code, name.sv]));
    expect(names(next)).toMatchObject({ 'own.bad': 'Badplatser', crime: 'Brottsligheten' });
    expect(names(next)['young']).toBeUndefined();
    const { body: kept } = await world.coordinator.send<PictureBody>(
      'GET',
      `/situation-pictures/${old.id}`,
    );
    expect([kept.templateVersion, names(kept)]).toEqual([1, names(old)]);
    expect((await change(first.version, wished)).status).toBe(412);
    const gone = await world.write(world.coordinator, next.id, 'young', 0, {});
    expect(gone.status).toBe(404);
  });

  it('says why what the law asks for can be neither hidden nor taken away', async () => {
    const template = await read();
    const hidden = wishes(template).map((section) =>
      section.code === 'analysis' ? { ...section, isHidden: true } : section,
    );
    const without = wishes(template).filter(({ code }) => code !== 'other_information');
    for (const wished of [hidden, without]) {
      const { status, body } = await change(template.version, wished);
      expect(status).toBe(422);
      expect(body.errors[0]).toMatchObject({
        code: 'SECTION_MANDATORY',
        message: expect.stringContaining('2023:196'),
      });
    }
    expect((await read()).version).toBe(template.version);
  });

  it('is for the city office and the administrator, and no coordinator of one authority', async () => {
    const admin = await world.person('admin');
    expect((await admin.send('GET', '/picture-template')).status).toBe(200);
    expect((await world.coordinator.send('GET', '/picture-template')).status).toBe(403);
  });
});
