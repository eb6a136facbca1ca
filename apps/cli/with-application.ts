import 'reflect-metadata';
import type { INestApplicationContext } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { explainError, explainField, Fault } from '#domain';
import { CliModule } from './cli.module.js';
import { migrateAll, withDatabase } from './command-database.js';

/** Faulty fields that are written out; the first ones show what is wrong. */
const FIELDS_TOLD_MAX = 10;

/** Runs a command with the use cases at hand, and takes everything down after it. */
export async function withApplication<T>(
  run: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  try {
    return await withDatabase(async (settings, opened) => {
      // An outside database is migrated by its owner, who may be somebody else.
      if (opened.embedded !== undefined) await migrateAll(opened, settings);
      return inApplication(run);
    });
  } catch (error) {
    throw error instanceof Fault ? new Error(tellFault(error), { cause: error }) : error;
  }
}

/** The use cases on the database that the environment names, taken down afterwards. */
export async function inApplication<T>(
  run: (app: INestApplicationContext) => Promise<T>,
): Promise<T> {
  const app = await NestFactory.createApplicationContext(CliModule, {
    logger: false,
    abortOnError: false,
  });
  try {
    return await run(app);
  } finally {
    await app.close();
  }
}

/** What is wrong, in one line; a line more for each of the first faulty fields that it does not name. */
export function tellFault(fault: Fault): string {
  const fields = fault.fields ?? [];
  const explained = fields.map((field) => explainField(field, 'en'));
  const reason = fields.every(({ path }) => path === 'file')
    ? explained.join(' ')
    : String(fault.values['reason'] ?? '');
  const { title, detail } = explainError(fault.code, { ...fault.values, reason }, 'en');
  const named = fields
    .map(({ path }, index) => `  ${path}: ${explained[index] ?? ''}`)
    .filter((_, index) => fields[index]?.path !== 'file');
  const more = named.length - FIELDS_TOLD_MAX;
  return [
    `${title}. ${detail.trim()}`,
    ...named.slice(0, FIELDS_TOLD_MAX),
    ...(more > 0 ? [`  and ${more} more`] : []),
  ].join('\n');
}
