import { emptyJudgement } from '#domain';
import { ProductClient } from './product.js';
import { DEMO_PASSWORD } from './stockholm.js';

const DECISION = {
  ...{ outcome: 'decided', body: 'Kommunstyrelsen', date: '2026-01-29', paragraph: '12' },
  ...{ caseNumber: 'KS 2026/14', preparedBy: 'Förvaltningen', authorisedBy: 'Ordföranden' },
  changes: '',
};

/** A picture of 2022 with these words in its analysis, through review to its decision, in a demo that is running. */
export async function decidePicture(address: string, area: string, words: string): Promise<void> {
  const [coordinator, manager, registrar] = (await Promise.all(
    ['coordinator', 'manager', 'registrar'].map((name) =>
      ProductClient.signIn(address, `${name}@demo.example`, DEMO_PASSWORD),
    ),
  )) as [ProductClient, ProductClient, ProductClient];
  type Sent = Parameters<ProductClient['send']>;
  const done = async (by: ProductClient, ...sent: Sent): Promise<Record<string, unknown>> => {
    const { status, body } = await by.send(...sent);
    if (status >= 300) throw new Error(`${sent[1]}: ${JSON.stringify(body)}`);
    return body;
  };
  const before = await coordinator.send('GET', '/situation-pictures');
  const [{ organisationId }] = before.body['items'] as [{ organisationId: string }];
  const { id } = await done(coordinator, 'POST', '/situation-pictures', {
    body: { organisationId, area, from: '2022-01-01', to: '2023-01-01' },
  });
  const path = `/situation-pictures/${id as string}`;
  for (const section of ['crime', 'other_information', 'analysis']) {
    const text = section === 'analysis' ? words : `Om ${section}.`;
    const judgement = { ...emptyJudgement, body: [{ type: 'paragraph', runs: [{ text }] }] };
    const wish = { headers: { 'if-match': '"0"' }, body: { judgement, aside: [] } };
    await done(coordinator, 'PUT', `${path}/sections/${section}`, wish);
  }
  const take = (by: ProductClient, revision: number, body: object) =>
    done(by, 'POST', `${path}/transitions`, { headers: { 'if-match': `"${revision}"` }, body });
  await take(coordinator, 0, { step: 'send_to_review' });
  const { seenHash } = await done(manager, 'GET', `${path}/preview`);
  await take(manager, 1, { step: 'approve', seenHash });
  await take(registrar, 2, { step: 'decide', decision: DECISION });
}
