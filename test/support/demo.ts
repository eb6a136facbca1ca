import { eventually } from './process-runs.js';
import { ProductClient, type Product } from './product.js';

const SEED_WAIT_MS = 60_000;
const SEED_PAUSE_MS = 3_000;

/** Waits until a demo is whole: it is seeded while the product already answers. Answers as `email`, signed in. */
export async function seededDemo(
  product: Product,
  { email, password }: { email: string; password: string },
  wanted: string,
): Promise<ProductClient> {
  await eventually(async () => {
    const answer = await fetch(`${product.address}/api/v1/instance`);
    const { demo } = (await answer.json()) as { demo: { accounts: object[] } | null };
    return (demo?.accounts.length ?? 0) > 0;
  }, SEED_WAIT_MS);
  const viewer = await ProductClient.signIn(product.address, email, password);
  // Seeding is over when the same count comes twice.
  let last = 0;
  await eventually(async () => {
    const before = last;
    last = await viewer.count(wanted).catch(() => 0);
    if (last === before) return last > 0;
    await new Promise((resolve) => setTimeout(resolve, SEED_PAUSE_MS));
    return false;
  }, SEED_WAIT_MS);
  return viewer;
}
