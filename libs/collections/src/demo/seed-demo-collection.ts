import { Injectable } from '@nestjs/common';
import { Clock, Settings } from '#config';
import { Database } from '#database';
import { addDays, suggestedForm, type ShortAnswer } from '#domain';
import { newId } from '#protection';
import { EnterInRegister } from '#register';
import { CollectionRepository } from '../collection.repository.js';
import { StepRepository, type SaidInStep, type StepKind } from '../step.repository.js';

/** The demo's is under way: it opened so long ago, and is due so long from now. */
const OPENED_DAYS_AGO = 12;
const DUE_IN_DAYS = 33;
const ANSWERED_DAYS_AGO = 3;
const NOON = 'T11:00:00Z';

/** All of it invented. */
const ANSWER: ShortAnswer = {
  risks: 'Ett större strömavbrott kan stänga två anläggningar. Vi har reservkraft till den ena.',
  staffThreats: 'Fem hot under året, de flesta i telefon. Inget våld.',
  accidents: 'Tre fallolyckor och ett tillbud med en truck.',
  changes: 'Alla i receptionen har gått en kurs i bemötande.',
  protectiveSecurity: 'analysed',
};
const NOTHING = 'Vi har frågat alla enheter. Ingen har haft något att berätta.';

/** Puts a collection that is under way into the demo, once, with an answer of a company. */
@Injectable()
export class SeedDemoCollection {
  constructor(
    private readonly database: Database,
    private readonly collections: CollectionRepository,
    private readonly steps: StepRepository,
    private readonly register: EnterInRegister,
    private readonly clock: Clock,
    private readonly settings: Settings,
  ) {}

  /** Only for a database that holds a demo. Does nothing where any collection is begun. */
  async run(): Promise<void> {
    const today = this.clock.localDate(this.settings.timeZone);
    const [some] = await this.database.query(`SELECT FROM collection`);
    const organisations = await this.collections.organisations(today);
    if (some !== undefined || organisations.length === 0) return;
    const opensOn = addDays(today, -OPENED_DAYS_AGO);
    const begunAt = new Date(`${opensOn}${NOON}`);
    const id = newId();
    await this.database.transaction(async (tx) => {
      await this.collections.add(tx, {
        ...{ id, year: Number(today.slice(0, 'YYYY'.length)) - 1, opensOn },
        dueOn: addDays(today, DUE_IN_DAYS),
        instructions: 'Berätta vad som är annorlunda än förra året. (Påhittat.)',
        contact: 'Trygghetsenheten, trygghet@demo.example',
        ...{ begunBy: null, begunAt },
      });
      const recipients = organisations.map((each) => ({
        organisationId: each.organisationId,
        form: suggestedForm(each),
      }));
      await this.collections.keepRecipients(tx, id, recipients);
      await this.collections.move(tx, id, 'open', null);
      const at = new Date(`${addDays(today, -ANSWERED_DAYS_AGO)}${NOON}`);
      const answer = async (organisationId: string, kind: StepKind, said: SaidInStep) => {
        const step = { organisationId, kind, dueOn: null, takenBy: null, takenAt: at };
        const documentId = await this.steps.add(tx, id, step, said);
        const document = { documentClass: 'submission', documentId, line: 'submission' } as const;
        await this.register.run(tx, [{ ...document, organisationId, party: null, at }]);
      };
      const shortly = recipients.filter(({ form }) => form === 'short');
      const [first] = shortly;
      if (first) await answer(first.organisationId, 'short', { answer: ANSWER, words: '' });
      const districts = recipients.filter(({ form }) => form === 'picture');
      const quiet = districts.length > 1 ? districts.at(-1) : undefined;
      if (quiet) await answer(quiet.organisationId, 'nothing', { answer: null, words: NOTHING });
    });
  }
}
