/**
 * The licence gate: every package in the lock file, what only builds and tests included, has a licence that the OSI
 * has approved and that a work under EUPL-1.2 may depend on and ship.
 *
 *   node .ci/licences.mjs [path of a lock file]
 *
 * Exits 1 and names each package that does not.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * Permissive licences, weak copyleft by file (MPL-2.0) and the font licence. Strong copyleft is left out on purpose:
 * EUPL-1.2 lets a combined work go under the GPL, but then it would no longer go under the EUPL.
 */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'OFL-1.1',
  'Python-2.0',
  'Unlicense',
]);

/** What a package states wrongly, and what its licence file says; read by a person, for this version only. */
export const reviewed = new Map([
  // "BDS-3-Clause" in its package.json; its LICENSE is the BSD 3-Clause License.
  ['splaytree-ts@1.0.2', 'BSD-3-Clause'],
]);

/** Packages of a lock file as `{ name, version, licence }`; the project itself and its links are left out. */
export function packagesOf(lock) {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.includes('node_modules/') && entry.link !== true)
    .map(([path, entry]) => {
      const name = entry.name ?? path.slice(path.lastIndexOf('node_modules/') + 13);
      const licence = reviewed.get(`${name}@${entry.version}`) ?? entry.license;
      return { name, version: entry.version, licence, entry };
    });
}

/** Whether an SPDX expression is satisfied by allowed licences: one side of an OR, both of an AND. */
export function isAllowed(expression) {
  if (typeof expression !== 'string') return false;
  const bare = expression.trim().replace(/^\((?<inside>[^()]*)\)$/, '$<inside>');
  if (/[()]| WITH /.test(bare)) return false;
  return bare
    .split(' OR ')
    .some((side) => side.split(' AND ').every((one) => allowed.has(one.trim())));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const path = process.argv[2] ?? new URL('../package-lock.json', import.meta.url);
  const packages = packagesOf(JSON.parse(readFileSync(path, 'utf8')));
  const refused = packages.filter(({ licence }) => !isAllowed(licence));
  for (const { name, version, licence } of refused) {
    console.error(`${name}@${version}: ${licence ?? 'states no licence'}`);
  }
  console.log(`${packages.length} packages, ${refused.length} without a licence we may ship`);
  if (refused.length > 0 || packages.length === 0) process.exit(1);
}
