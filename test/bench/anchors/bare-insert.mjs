/** The anchor of intake: Fastify and one prepared INSERT, acknowledged after commit. Nothing else. */
import Fastify from 'fastify';
import pg from 'pg';

const pool = new pg.Pool({ connectionString: process.env.ANCHOR_DATABASE_URL, max: 12 });
pool.on('error', () => undefined);
await pool.query(
  `CREATE TABLE IF NOT EXISTS bare (id uuid PRIMARY KEY, body text NOT NULL, received_at timestamptz NOT NULL)`,
);
const app = Fastify();
app.post('/bare', async (request, reply) => {
  await pool.query({
    name: 'bare',
    text: 'INSERT INTO bare (id, body, received_at) VALUES ($1, $2, $3)',
    values: [request.body.clientId, JSON.stringify(request.body), new Date()],
  });
  reply.code(201);
  return { id: request.body.clientId };
});
await app.listen({ port: Number(process.env.PORT), host: '127.0.0.1' });
process.send('ready');
process.on('disconnect', () => process.exit(0));
