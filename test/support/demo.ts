import { copyOf } from './copied-data.js';
import { DEMO_PASSWORD } from './demo-password.js';
import { HostedProduct } from './hosted-product.js';
import { commandAt, LaunchedProduct, type Product } from './product.js';
import { sharedHome, type ProductHome } from './product-home.js';

export type DemoName = 'stockholm' | 'liten';

const environmentOf = (which: string): NodeJS.ProcessEnv => ({
  LAGESBILD_DEMO: which,
  LAGESBILD_DEMO_PASSWORD: DEMO_PASSWORD,
});

/** Puts a demo in place, counted to its end, as the command does it. A run does it once. */
export async function furnishDemo(home: ProductHome, which: string): Promise<void> {
  await commandAt(home, ['seed-demo'], { more: environmentOf(which) });
}

/** Starts the product with a whole demo, in a home of its own. */
export async function startDemo(which: DemoName): Promise<Product> {
  return HostedProduct.in(await sharedHome(`demo/${which}`), environmentOf(which));
}

/** The same as its users start it; `inFolder` with the database in the data folder too. */
export async function launchDemo(
  which: DemoName,
  { inFolder = false } = {},
): Promise<LaunchedProduct> {
  const what = `demo/${which}`;
  return inFolder
    ? LaunchedProduct.start(environmentOf(which), await copyOf(what))
    : LaunchedProduct.in(await sharedHome(what), environmentOf(which));
}
