import { ContentCipher, newId } from '#protection';
import type { RunningApp } from './running-app.js';
import { DEMO_PASSWORD } from './stockholm.js';

const ROWS_PER_STATEMENT = 500;

/** Plants a picture of an authority with this many sealed revisions of one section, each saying what `textOf` gives. */
export async function plantSections(
  app: RunningApp,
  organisationId: string,
  count: number,
  textOf: (n: number) => string,
): Promise<void> {
  const cipher = app.api.get(ContentCipher, { strict: false });
  const coordinator = await app.signIn('coordinator@demo.example', DEMO_PASSWORD);
  const view = { area: 'municipality:0180', from: '2020-01-01', to: '2021-01-01' };
  const begun = await coordinator.send<{ id: string }>('POST', '/situation-pictures', {
    body: { organisationId, ...view },
  });
  if (begun.status !== 201) throw new Error(`not begun: ${JSON.stringify(begun.body)}`);
  const pictureId = begun.body.id;
  for (let from = 0; from < count; from += ROWS_PER_STATEMENT) {
    const rows = Array.from({ length: Math.min(ROWS_PER_STATEMENT, count - from) }, (_, at) => {
      const [id, n] = [newId(), from + at];
      const judgement = { body: [{ type: 'paragraph', runs: [{ text: textOf(n) }] }] };
      const place = { table: 'picture_judgement', revisionId: id, field: 'judgement' };
      return { id, n, ...cipher.seal('protected', place, JSON.stringify(judgement)) };
    });
    await app.database.query(
      `WITH row AS (
         SELECT * FROM unnest($2::uuid[], $3::integer[], $4::bytea[], $5::bytea[], $6::text[], $7::bytea[])
           AS r (id, n, nonce, ciphertext, wrapping_key_id, wrapped)
       ), key AS (
         INSERT INTO content_key (revision_id, wrapping_key_id, wrapped) SELECT id, wrapping_key_id, wrapped FROM row
       )
       INSERT INTO picture_judgement (id, picture_id, section, revision, kind, written_at, person_data_kinds, nonce,
                                      ciphertext)
       SELECT id, $1, 'crime', n + 1, 'written', now(), '{}', nonce, ciphertext FROM row`,
      [
        pictureId,
        ...[rows.map(({ id }) => id), rows.map(({ n }) => n), rows.map(({ nonce }) => nonce)],
        ...[rows.map(({ ciphertext }) => ciphertext)],
        ...[rows.map(({ wrappingKeyId }) => wrappingKeyId), rows.map(({ wrapped }) => wrapped)],
      ],
    );
  }
}
