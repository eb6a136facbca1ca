import { copyOf } from './copied-data.js';
import { DEMO_PASSWORD } from './demo-password.js';
import { commandIn, Product, productFolder, removeData } from './product.js';

export type DemoName = 'stockholm' | 'liten';

const environmentOf = (which: string): NodeJS.ProcessEnv => ({
  LAGESBILD_DEMO: which,
  LAGESBILD_DEMO_PASSWORD: DEMO_PASSWORD,
});

/** Puts a demo in place, counted to its end, as the command does it: a data folder to copy. A run does it once. */
export async function buildDemo(which: string): Promise<string> {
  const dataDir = await productFolder();
  try {
    await commandIn(dataDir, ['migrate']);
    await commandIn(dataDir, ['seed-demo'], environmentOf(which));
  } catch (error) {
    await removeData(dataDir);
    throw error;
  }
  return dataDir;
}

/** Starts the product with a whole demo, in a data folder of its own. */
export async function startDemo(which: DemoName): Promise<Product> {
  return Product.start(environmentOf(which), await copyOf(`demo/${which}`));
}
