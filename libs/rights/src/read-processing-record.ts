import { Injectable } from '@nestjs/common';
import { Clock } from '#config';
import {
  csvLine,
  Fault,
  processingActivities,
  roleNames,
  securityMeasures,
  type Actor,
  type Language,
} from '#domain';
import { handlesFor } from './case-reach.js';
import { KeepNotice } from './keep-notice.js';
import type { ProcessingRecordDto } from './processing-record.dto.js';

const BYTE_ORDER_MARK = '\ufeff';
const DELIMITER = ';';
const COLUMNS: Readonly<Record<Language, readonly string[]>> = {
  sv: ['Behandling', 'Registrerade', 'Uppgifter', 'Ser allt', 'Ser en del'],
  en: ['Processing', 'Data subjects', 'Data', 'See all', 'See a part'],
};

/** The record of processing activities (article 30 GDPR), from what the product does and what the authority says. */
@Injectable()
export class ReadProcessingRecord {
  constructor(
    private readonly notices: KeepNotice,
    private readonly clock: Clock,
  ) {}

  /** Fault: NOT_FOUND for an authority that the actor does not handle rights of. */
  async run(actor: Actor, organisationId: string): Promise<ProcessingRecordDto> {
    const notices = handlesFor(actor, organisationId) ? await this.notices.list() : [];
    const notice = notices.find((each) => each.organisationId === organisationId);
    if (notice === undefined) throw new Fault('NOT_FOUND');
    const { setAt: _setAt, ...told } = notice;
    return {
      ...told,
      madeAt: this.clock.now().toISOString(),
      activities: processingActivities(),
      security: securityMeasures,
      thirdCountries: [],
    };
  }

  /** The activities as lines of a file, then what is the same for all. Fault: NOT_FOUND. */
  async csv(actor: Actor, organisationId: string, language: Language): Promise<string> {
    const { activities, parts, security } = await this.run(actor, organisationId);
    const names = (held: readonly (keyof typeof roleNames)[]) =>
      held.map((role) => roleNames[role][language]).join(', ');
    const rows = [
      COLUMNS[language],
      ...activities.map(({ name, subjects, categories, readers, partly }) => [
        ...[name[language], subjects[language], categories[language]],
        ...[names(readers), names(partly)],
      ]),
      ...parts.map((part) => [part.field, part[language]]),
      ...security.map((measure) => ['security', measure[language]]),
    ];
    return BYTE_ORDER_MARK + rows.map((row) => csvLine(row, DELIMITER)).join('');
  }
}
