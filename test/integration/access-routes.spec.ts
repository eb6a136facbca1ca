import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoAccounts } from '#access';
import { OpenApi } from '#http';
import { asksProof } from '../support/access-oracle-proof.js';
import { door, ruledRoutes } from '../support/access-oracle-routes.js';
import { RunningApp, type Person } from '../support/running-app.js';
import { DEMO_PASSWORD, furnish } from '../support/stockholm.js';

let app: RunningApp;
beforeAll(async () => {
  app = await RunningApp.start();
  await furnish(app);
});
afterAll(() => app?.close());

it('has ruled on every route of the running application, and on none that is not there', () => {
  const { paths } = app.api.get(OpenApi).document();
  const routes = Object.entries(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
  expect(routes.sort()).toEqual([...ruledRoutes].sort());
});

it('says in its description which routes ask for a step-up: those that give rights or a way in, and no others', () => {
  const { paths } = app.api.get(OpenApi).document();
  const asking = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods as Record<string, { description?: string }>)
      .filter(([, { description = '' }]) => description.includes('step-up'))
      .map(([method]) => `${method.toUpperCase()} ${path.replace('/api/v1', '')}`),
  );
  expect(asking.sort()).toEqual(ruledRoutes.filter(asksProof).sort());
});

/** Every holding with every incident, and what leaks, is tried by `npm run test:long`. */
it('opens each door to the roles that hold its permission, and is 403 to all others', async () => {
  const wrong: string[] = [];
  for (const { email, role } of demoAccounts) {
    const person = await app.signIn(email, DEMO_PASSWORD);
    for (const route of ruledRoutes) {
      const expected = door({ name: email, roles: [{ role }] }, route);
      if (expected === 'public' || (expected === 'open' && /session$|logo$/.test(route))) continue;
      const [method, path] = route.split(' ') as [Parameters<Person['send']>[0], string];
      // An unknown field stops whoever is let in before anything is done.
      const body = method === 'GET' || method === 'DELETE' ? undefined : { unknownField: 1 };
      const { status, body: answer } = await person.send(
        method,
        path.replace(/\{\w+\}/g, randomUUID()),
        {
          body,
        },
      );
      // What asks for a step-up is open, and says so only to those whose door it is.
      const code = status === 403 ? (answer as { code: string }).code : '';
      const isClosed = status === 403 && code !== 'STEP_UP_REQUIRED';
      const asks = code === 'STEP_UP_REQUIRED' && expected === 'open';
      const isAsked = expected !== 'open' || asks === asksProof(route);
      const isRight =
        isClosed === (expected === '403') && isAsked && status !== 401 && status < 500;
      if (!isRight) wrong.push(`${route} as ${role}: ${status} ${code}, not ${expected}`);
    }
  }
  expect(wrong).toEqual([]);
});
