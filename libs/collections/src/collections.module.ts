import { Module } from '@nestjs/common';
import { AggregationModule } from '#aggregation';
import { AnalysisModule } from '#analysis';
import { EditionsModule } from '#editions';
import { NotifyModule } from '#notify';
import { RegisterModule } from '#register';
import { AnswerBooks } from './answer-books.js';
import { AnswerCollection } from './answer-collection.js';
import { AnswersController } from './answers.http.js';
import { AnswerTexts } from './answer-texts.reader.js';
import { BeginCollection } from './begin-collection.js';
import { ChangeCollection } from './change-collection.js';
import { CheckPlan } from './check-plan.js';
import { CollectionLedger } from './collection-ledger.js';
import { CollectionRepository } from './collection.repository.js';
import { CollectionsController } from './collections.http.js';
import { SeedDemoCollection } from './demo/seed-demo-collection.js';
import { RemindOfCollectionsJob } from './collections.jobs.js';
import { KeepDraft } from './keep-draft.js';
import { MarkAnswer } from './mark-answer.js';
import { MoveCollection } from './move-collection.js';
import { ReadAnswers } from './read-answers.js';
import { ReadHandedIn } from './read-handed-in.js';
import { ReadCollections } from './read-collections.js';
import { ReadRecipientFacts } from './recipient-facts.js';
import { ReadSums } from './read-sums.js';
import { ReadStatus } from './read-status.js';
import { RemindOfCollections } from './remind-of-collections.js';
import { StepRepository } from './step.repository.js';
import { SuggestCollection } from './suggest-collection.js';
import { TellRecipients } from './tell-recipients.js';

const records = [CollectionRepository, StepRepository, ReadAnswers, TellRecipients];

/** What libs downstream read of the answers, for any process. */
@Module({
  providers: [CollectionRepository, StepRepository, ReadAnswers, ReadHandedIn],
  exports: [ReadHandedIn],
})
export class CollectionsModule {}

/** What puts the demo's collection in place. */
@Module({
  imports: [NotifyModule, RegisterModule],
  providers: [...records, SeedDemoCollection],
  exports: [SeedDemoCollection],
})
export class CollectionsDemoModule {}

/** The routes, for the api process. */
@Module({
  imports: [AggregationModule, AnalysisModule, EditionsModule, NotifyModule, RegisterModule],
  controllers: [CollectionsController, AnswersController],
  providers: [
    ...[...records, AnswerBooks, AnswerCollection, BeginCollection, ChangeCollection, CheckPlan],
    ...[CollectionLedger, KeepDraft, MarkAnswer, MoveCollection, ReadCollections, ReadStatus],
    ...[ReadRecipientFacts, ReadSums, SuggestCollection],
  ],
})
export class CollectionsHttpModule {}

/** The job handlers, for the worker process. */
@Module({
  imports: [NotifyModule],
  providers: [...records, RemindOfCollections, RemindOfCollectionsJob],
  exports: [RemindOfCollections],
})
export class CollectionsJobsModule {}

/** What the search for a person reads here, for the api and the worker process. */
@Module({ providers: [AnswerTexts] })
export class AnswerTextsModule {}
