import { fileURLToPath } from 'node:url';
import { lillstadAreasPath, lillstadLevels } from './lillstad.js';
import { copyOf } from './copied-data.js';
import { HostedProduct } from './hosted-product.js';
import { commandAt, LaunchedProduct, type Product } from './product.js';
import { sharedHome, type ProductHome } from './product-home.js';

/** Everybody's in Lillstad. */
export const TOWN_PASSWORD = 'kvarnhjul-och-lingonris';

/** Who works in Lillstad: address and role, held everywhere. */
export const townspeople = {
  reporter: { email: 'anmalare@lillstad.example', name: 'Rut Anmälare', role: 'reporter' },
  security: {
    email: 'samordnare@lillstad.example',
    name: 'Siv Samordnare',
    role: 'security_coordinator',
  },
  prevention: {
    email: 'prevention@lillstad.example',
    name: 'Petra Prevention',
    role: 'prevention_coordinator',
  },
  analyst: { email: 'analytiker@lillstad.example', name: 'Anna Analytiker', role: 'analyst' },
  administrator: { email: 'admin@lillstad.example', name: 'Ada Admin', role: 'administrator' },
} as const;

/**
 * Sets Lillstad up as its administrator would, with a command for each person and each file of areas. It takes so long
 * that a run does it once.
 */
export async function furnishTown(home: ProductHome): Promise<void> {
  await Promise.all([importAreas(home), addPeople(home)]);
}

/** Starts the product with Lillstad's people and areas and nothing reported, in a home of its own. */
export async function startTown(more: NodeJS.ProcessEnv = {}): Promise<Product> {
  return HostedProduct.in(await sharedHome('town'), more);
}

/** The same as its users start it, everything in a data folder of its own or `into` one. */
export async function launchTown(
  more: NodeJS.ProcessEnv = {},
  into?: string,
): Promise<LaunchedProduct> {
  return LaunchedProduct.start(more, await copyOf('town', into));
}

async function addPeople(home: ProductHome): Promise<void> {
  for (const { email, name, role } of Object.values(townspeople)) {
    const who = ['--email', email, '--name', name, '--role', role];
    await commandAt(home, ['user', 'add', ...who], { input: `${TOWN_PASSWORD}\n` });
  }
}

/** From the outside in: each level names what it lies in. */
async function importAreas(home: ProductHome): Promise<void> {
  const properties = ['--code', 'code', '--name', 'name', '--scheme', 'lillstad'];
  for (const level of lillstadLevels) {
    const parent = level === 'county' ? [] : ['--parent', 'parent'];
    const file = fileURLToPath(lillstadAreasPath(level));
    await commandAt(home, ['import', 'areas', file, '--level', level, ...properties, ...parent]);
  }
}
