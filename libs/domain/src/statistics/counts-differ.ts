const Z_95 = 1.959964;

/**
 * Whether two counts of like periods differ by more than chance alone would often make them: |a − b| / √(a + b) beyond
 * the normal quantile. The large-sample form of the conditional test of Przyborowski & Wilenski (1940), Biometrika 31:
 * 313–323.
 */
export function countsDiffer(a: number, b: number): boolean {
  return a !== b && Math.abs(a - b) / Math.sqrt(a + b) > Z_95;
}
