import { fileURLToPath } from 'node:url';
import { lillstadAreasPath, lillstadLevels } from './lillstad.js';
import { copyOf } from './copied-data.js';
import { Product } from './product.js';

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
 * Sets Lillstad up as its administrator would, with a command for each person and each file of areas, and ends the
 * product in order: a data folder to copy. It takes so long that a run does it once.
 */
export async function buildTown(): Promise<string> {
  const product = await Product.start();
  try {
    await Promise.all([importAreas(product), addPeople(product)]);
  } catch (error) {
    await product.stop();
    throw error;
  }
  await product.halt();
  return product.dataDir;
}

/** Starts the product with Lillstad's people and areas and nothing reported, in a data folder of its own or `into` one. */
export async function startTown(more: NodeJS.ProcessEnv = {}, into?: string): Promise<Product> {
  return Product.start(more, await copyOf('town', into));
}

async function addPeople(product: Product): Promise<void> {
  for (const { email, name, role } of Object.values(townspeople)) {
    const who = ['--email', email, '--name', name, '--role', role];
    await product.command(['user', 'add', ...who], `${TOWN_PASSWORD}\n`);
  }
}

/** From the outside in: each level names what it lies in. */
async function importAreas(product: Product): Promise<void> {
  const properties = ['--code', 'code', '--name', 'name', '--scheme', 'lillstad'];
  for (const level of lillstadLevels) {
    const parent = level === 'county' ? [] : ['--parent', 'parent'];
    const file = fileURLToPath(lillstadAreasPath(level));
    await product.command(['import', 'areas', file, '--level', level, ...properties, ...parent]);
  }
}
