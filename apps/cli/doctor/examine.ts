import { checkDurability, checkMigrations, checkPostgres, checkRights } from './check-database.js';
import { checkKeys } from './check-keys.js';
import { checkClock, checkDisk, checkNode } from './check-machine.js';
import { checkAudit, checkForwarder, checkOutbox, checkTallies } from './check-stream.js';
import {
  checkImports,
  checkQueue,
  checkReconcile,
  checkRedis,
  checkRegister,
} from './check-work.js';
import { fail, type Check, type Finding, type Patient } from './finding.js';

/** Need no table of ours. */
const first: Readonly<Record<string, Check>> = {
  disk: checkDisk,
  postgresql: checkPostgres,
  durability: checkDurability,
  clock: checkClock,
  migrations: checkMigrations,
};
/** Read tables, which are there once the migrations have run. */
const second: Readonly<Record<string, Check>> = {
  rights: checkRights,
  keys: checkKeys,
  queue: checkQueue,
  redis: checkRedis,
  outbox: checkOutbox,
  forwarder: checkForwarder,
  audit: checkAudit,
  tallies: checkTallies,
  reconcile: checkReconcile,
  imports: checkImports,
  register: checkRegister,
};

/** Every check, one after the other; one that cannot be done is a failure of its own and stops no other. */
export async function examine(patient: Patient): Promise<Finding[]> {
  const findings = [...(await checkNode(patient)), ...(await carryOut(first, patient))];
  const isMigrated = !findings.some(
    ({ check, status }) => check === 'migrations' && status === 'fail',
  );
  return isMigrated ? [...findings, ...(await carryOut(second, patient))] : findings;
}

async function carryOut(
  checks: Readonly<Record<string, Check>>,
  patient: Patient,
): Promise<Finding[]> {
  const findings: Finding[] = [];
  for (const [name, check] of Object.entries(checks)) {
    try {
      findings.push(...(await check(patient)));
    } catch (error) {
      const found = `cannot be examined: ${(error as Error).message}`;
      findings.push(fail(name, found, 'See the failures above; repair these first.'));
    }
  }
  return findings;
}
