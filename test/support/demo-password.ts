/** Everybody's in a demo, as long as nothing else is set. */
export const DEMO_PASSWORD = 'lagesbild-demo';
