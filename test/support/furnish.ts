import { furnishDemo } from './demo.js';
import { commandIn } from './product.js';
import { furnishHome, ownHome, productFolder, type ProductHome } from './product-home.js';
import type { TestServer } from './test-server.js';
import { furnishTown } from './town.js';

/** What was made, as it is told to whoever copies it, and how it goes again. */
interface Made {
  readonly told: string;
  readonly remove: () => Promise<void>;
}

/** Fills a home that is migrated and empty. */
async function furnish(home: ProductHome, what: string): Promise<void> {
  const [kind, which = ''] = what.split('/');
  if (kind === 'town') await furnishTown(home);
  else if (kind === 'demo') await furnishDemo(home, which);
  else if (kind !== 'empty') throw new Error(`nobody knows how to make ${what}`);
}

/** A home on the run's server, for `sharedHome`. */
export async function makeHome(server: TestServer, what: string): Promise<Made> {
  const { dataDir, database, remove } = await furnishHome(server, what, (home) =>
    furnish(home, what),
  );
  return { told: JSON.stringify({ dataDir, database }), remove };
}

/** A data folder with its database in it, for `copyOf`. */
export async function makeFolder(what: string): Promise<Made> {
  const home = ownHome(await productFolder());
  try {
    await commandIn(home.dataDir, ['migrate']);
    await furnish(home, what);
  } catch (error) {
    await home.remove();
    throw error;
  }
  return { told: home.dataDir, remove: () => home.remove() };
}
