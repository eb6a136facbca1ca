import type { Command } from 'commander';
import {
  CloseOldBackups,
  FindDue,
  ListAuthorities,
  type DueList,
  type OldBackups,
} from '#retention';
import { commandGroup } from '../command-group.js';
import { addCommand, printResult, type OutputOptions } from '../command-output.js';
import { withApplication } from '../with-application.js';

interface AuthorityState {
  readonly code: string;
  readonly name: string;
  readonly due: number;
  readonly held: number;
}

/** Incidents that are printed one by one: as text a list is read, as JSON it goes on whole. */
const PRINTED_MAX = 50;

interface DryRunOptions extends OutputOptions {
  readonly organisation?: string;
}

interface AuthorityList extends Omit<DueList, 'items'> {
  readonly code: string;
  readonly name: string;
  readonly items: readonly Pick<
    DueList['items'][number],
    'reference' | 'kind' | 'category' | 'tier' | 'dueOn' | 'ruleId'
  >[];
}

/** What is due in each authority, and whether old backups are closed. Nothing is erased from here. */
export function registerRetention(program: Command): void {
  const group = commandGroup(program, 'retention', 'what is kept and what is erased (gallring)');
  addCommand(group, 'status', 'what is due in each authority, and how old backups stand').action(
    async (options: OutputOptions) => {
      const state = await withApplication(async (app) => {
        const authorities = await app.get(ListAuthorities, { strict: false }).run();
        const due = app.get(FindDue, { strict: false });
        const states: AuthorityState[] = [];
        for (const { id, code, name } of authorities) {
          const list: DueList = await due.run(id);
          states.push({ code, name, due: list.items.length, held: list.held });
        }
        const oldBackups = await app.get(CloseOldBackups, { strict: false }).state();
        return { authorities: states, oldBackups };
      });
      printResult(options, state, textOf(state));
    },
  );
  addDryRun(group);
  addCommand(
    group,
    'close-backups',
    'replace the keys of old backups by those that are left, where the last backup put them',
  ).action(async (options: OutputOptions) => {
    const oldBackups = await withApplication((app) =>
      app.get(CloseOldBackups, { strict: false }).run(),
    );
    printResult(options, { oldBackups }, words[oldBackups]);
    if (oldBackups === 'open') process.exitCode = 1;
  });
}

/** `retention dry-run`: the list that could be proposed now, by reference, class and day; no content is opened. */
function addDryRun(group: Command): void {
  addCommand(group, 'dry-run', 'list what may be erased today, and erase nothing')
    .option('--organisation <code>', 'of this authority alone')
    .action(async (options: DryRunOptions) => {
      const lists = await withApplication(async (app) => {
        const all = await app.get(ListAuthorities, { strict: false }).run();
        const asked = all.filter(({ code }) => code === (options.organisation ?? code));
        if (asked.length === 0)
          throw new Error(`no authority has the code ${options.organisation}`);
        const due = app.get(FindDue, { strict: false });
        const found: AuthorityList[] = [];
        for (const { id, code, name } of asked) {
          const { items, ...list } = await due.run(id);
          found.push({
            ...{ code, name, ...list },
            items: items.map(({ reference, kind, category, tier, dueOn, ruleId }) => ({
              ...{ reference, kind, category, tier, dueOn, ruleId },
            })),
          });
        }
        return found;
      });
      printResult(options, { authorities: lists }, lists.map(listText).join('\n'));
    });
}

function listText({ code, items, held, isCut, hash }: AuthorityList): string {
  const lines = items
    .slice(0, PRINTED_MAX)
    .map(({ reference, category, dueOn }) => `  ${reference}  ${category}  due ${dueOn}`);
  const more = items.length - lines.length;
  return [
    `${code}: ${items.length}${isCut ? ' or more' : ''} are due, ${held} are held or wait for a review.`,
    ...lines,
    ...(more > 0 ? [`  and ${more} more; --json has all`] : []),
    `  SHA-256 of the list ${hash}`,
  ].join('\n');
}

const words: Record<OldBackups, string> = {
  none: 'No backup of this instance is known here.',
  open: 'Old backups can still be opened for what was erased, until the next backup.',
  closed: 'No backup opens what has been erased.',
};

function textOf(state: { authorities: readonly AuthorityState[]; oldBackups: OldBackups }): string {
  const lines = state.authorities.map(
    ({ code, due, held }) => `  ${code}: ${due} are due, ${held} are held or wait for a review.`,
  );
  return ['What may be erased today:', ...lines, words[state.oldBackups]].join('\n');
}
