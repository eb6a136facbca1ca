import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { factsOf, RecordIncident, RecordMany, type IncidentBody } from '#intake';
import { Areas } from '#geography';
import { actorWith } from '../support/actors.js';
import { importTwoMunicipalities } from '../support/plain-import.js';
import { testApplication, type TestApplication } from '../support/test-application.js';

const ACCOUNT = '0197f2b0-0000-7000-8000-0000000000a1';
const actor = actorWith(['reporter'], { accountId: ACCOUNT });

/** Bodies that between them fill every statistical column. */
const bodies: IncidentBody[] = [
  {
    kind: 'observation',
    category: 'order.theft',
    occurredFrom: '2025-03-04T10:15:00+01:00',
    location: { lon: 18.5, lat: 57.5, source: 'map' },
    text: 'En cykel, "röd" \\ blå',
    severity: 3,
    affected: { gender: 'woman', ageBand: 'youth' },
    indoors: false,
    witnessed: 'own',
    policeReported: 'yes',
  },
  {
    kind: 'staff_incident',
    category: 'threat.influence.threat',
    occurredFrom: '2025-10-26T02:30:00+02:00',
    location: { areaCode: 'municipality:0861' },
    details: { influenceKind: 'threat', actorType: 'client', consequences: ['fear', 'sick_leave'] },
  },
  {
    kind: 'accident',
    category: 'accident.fall.ice',
    occurredFrom: '2024-12-31T23:30:00Z',
    location: { areaCode: 'county:09' },
    nearMiss: true,
  },
];

describe('many incidents at once', () => {
  let t: TestApplication;

  beforeAll(async () => {
    t = await testApplication();
    await importTwoMunicipalities(t.app, t.folder);
  });
  afterAll(() => t.close());

  /** Every statistical column, and which parts of an incident are there; no ids and no moments. */
  const left = (importRun: boolean) =>
    t.fresh.database.query(
      `SELECT i.status AS standing, i.current_revision,
              to_jsonb(r) - '{id,incident_id,recorded_at,import_run_id}'::text[] AS columns,
              length(c.ciphertext) > 16 AS content, octet_length(c.body_mac) AS mac, k.wrapping_key_id, octet_length(k.wrapped) AS wrapped,
              (SELECT count(*)::int FROM audit_entry e WHERE e.action = 'incident.recorded' AND r.incident_id = ANY (e.subject_ids)) AS audited
         FROM incident i JOIN incident_revision r ON r.incident_id = i.id
         JOIN incident_content c ON c.revision_id = r.id JOIN content_key k ON k.revision_id = r.id
        WHERE (r.import_run_id IS NOT NULL) = $1 ORDER BY r.kind`,
      [importRun],
    );

  it('leave behind exactly what each would on its own', async () => {
    for (const [at, body] of bodies.entries()) {
      const clientId = `0197f2b0-0000-7000-8000-00000000000${at}`;
      await t.app.get(RecordIncident).run(actor, { clientId, ...body });
    }
    const areas = await t.app.get(Areas).reload();
    const now = new Date();
    const context = { areas, places: new Map(), now, timeZone: 'Europe/Stockholm' };
    const items = bodies.map((body, at) => ({
      clientId: `0197f2b0-0000-7000-8000-00000000001${at}`,
      body,
      facts: factsOf(body, { ...context, actor, source: 'staff' }),
    }));
    const importRunId = '0197f2b0-0000-7000-8000-0000000000b1';
    const origin = { senderId: ACCOUNT, actorId: ACCOUNT, importRunId };
    const counts = await t.app.get(RecordMany).run(items, origin, areas);
    expect(counts).toEqual({ recorded: 3, changed: 0, repeated: 0 });
    const alone = await left(false);
    expect(alone).toHaveLength(3);
    expect(await left(true)).toEqual(alone);
  });

  it('go to a single outbox row that weighs as much as they are many', async () => {
    const rows = await t.fresh.database.query(
      `SELECT weight, jsonb_array_length(payload -> 'revisionIds') AS revisions FROM outbox
        WHERE event = 'incident.changed-in-bulk'`,
    );
    expect(rows).toEqual([{ weight: 3, revisions: 3 }]);
  });
});
