import { Injectable } from '@nestjs/common';
import { AuditTrail } from '#audit';
import { Database } from '#database';
import type { Actor } from '#domain';
import { checkRegisterFilter } from './check-register-filter.js';
import type { RegisterFileQueryDto, RegisterFilterDto } from './register.dto.js';
import { registerCsv, registerXml, type RegisterFormat } from './register-file.js';
import { cursorOf, RegisterReader } from './register.reader.js';

const ENTRIES_AT_ONCE = 1_000;

/** A file on its way out. */
export interface OpenRegisterFile {
  readonly mediaType: string;
  readonly pieces: AsyncIterable<Buffer>;
}

/** Takes the entries that somebody may read out for a case system, the first number first, in constant memory. */
@Injectable()
export class ExportRegister {
  constructor(
    private readonly database: Database,
    private readonly reader: RegisterReader,
    private readonly audit: AuditTrail,
  ) {}

  /** In the audit log before the first byte. Throws `Fault`: FIELDS_INVALID. */
  async run(
    actor: Actor,
    format: RegisterFormat,
    { delimiter = ',', ...filter }: RegisterFileQueryDto,
  ): Promise<OpenRegisterFile> {
    checkRegisterFilter(filter);
    await this.database.transaction((tx) =>
      this.audit.append(tx, {
        actorId: actor.accountId,
        action: 'register.exported',
        subject: 'register_entry',
        subjectIds: [],
        details: { format, filters: namesOf(filter) },
      }),
    );
    const file = format === 'csv' ? registerCsv(delimiter) : registerXml;
    const { reader } = this;
    async function* pieces(): AsyncIterable<Buffer> {
      yield Buffer.from(file.head);
      for (let after: string | null = null; ;) {
        const entries = await reader.page(actor, {
          ...{ filter, order: 'oldest', linked: false },
          ...{ after, limit: ENTRIES_AT_ONCE },
        });
        yield Buffer.from(entries.map((entry) => file.entry(entry)).join(''));
        const last = entries.at(-1);
        if (last === undefined || entries.length < ENTRIES_AT_ONCE) break;
        after = cursorOf(last);
      }
      yield Buffer.from(file.tail);
    }
    return { mediaType: file.mediaType, pieces: pieces() };
  }
}

/** Which fields narrow it, and not to what. */
function namesOf(filter: RegisterFilterDto): string[] {
  const asked = Object.entries(filter).filter(([, value]) => value !== undefined);
  return asked.map(([name]) => name).sort();
}
