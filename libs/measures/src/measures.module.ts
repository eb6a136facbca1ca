import { Module } from '@nestjs/common';
import { GeographyModule } from '#geography';
import { GoverningDocumentsModule } from '#governing-documents';
import { PicturesModule } from '#judgement';
import { NotifyModule } from '#notify';
import { ProblemsModule } from '#problems';
import { LivePictureModule } from '#situation-picture';
import { ActionRepository } from './action.repository.js';
import { ActionsController } from './actions.http.js';
import { BeginMeasure } from './begin-measure.js';
import { CheckChain } from './check-chain.js';
import { DemoOutcome } from './demo/demo-outcome.js';
import { DemoRecords } from './demo/demo-records.js';
import { SeedDemoMeasures } from './demo/seed-demo-measures.js';
import { DescribeActions } from './describe-actions.js';
import { DescribeChain } from './describe-chain.js';
import { DescribeMeasures } from './describe-measures.js';
import { DraftMeasure } from './draft-measure.js';
import { EffectRecords } from './effect-records.js';
import { FollowUpMeasure } from './follow-up-measure.js';
import { FollowUpController } from './follow-up.http.js';
import { FollowUpRepository } from './follow-up.repository.js';
import { GoalRepository } from './goal.repository.js';
import { KeepGoal } from './goals.js';
import { GoalsController, PictureMeasuresController } from './goals.http.js';
import { KeepEffect } from './keep-effect.js';
import { KeepAction } from './keep-action.js';
import { KeptEffects } from './kept-effects.js';
import { LocalNow } from './local-now.js';
import { MeasureHistory } from './measure-history.js';
import { MeasureLedger } from './measure-ledger.js';
import { MeasureRepository } from './measure.repository.js';
import { MeasureTexts } from './measure-texts.reader.js';
import { MeasureWorkController } from './measures.http.js';
import { RemindOfMeasuresJob } from './measures.jobs.js';
import { PlaceOfWork } from './place-of-work.js';
import { PromoteAction } from './promote-action.js';
import { ReadGoalHistory } from './read-goal-history.js';
import { ReadActions } from './read-actions.js';
import { ReadChoices } from './read-choices.js';
import { ReadEffect } from './read-effect.js';
import { ReadFollowUps } from './read-follow-ups.js';
import { ReadMeasuresForEdition } from './read-measures-for-edition.js';
import { ReadMeasure } from './read-measure.js';
import { ReadMeasures } from './read-measures.js';
import { RemindOfMeasures } from './remind-of-measures.js';
import { SealedWords } from './sealed-words.repository.js';
import { WriteMeasure } from './write-measure.js';

const records = [
  ActionRepository,
  FollowUpRepository,
  GoalRepository,
  LocalNow,
  MeasureRepository,
  SealedWords,
];

/** What those downstream freeze, for any process. */
@Module({
  providers: [...records, ReadMeasuresForEdition],
  exports: [...records, ReadMeasuresForEdition],
})
export class MeasuresModule {}

/** The routes, for the api process. */
@Module({
  imports: [
    ...[GeographyModule, GoverningDocumentsModule, LivePictureModule],
    ...[MeasuresModule, PicturesModule, ProblemsModule],
  ],
  controllers: [
    ActionsController,
    FollowUpController,
    GoalsController,
    MeasureWorkController,
    PictureMeasuresController,
  ],
  providers: [
    ...[BeginMeasure, CheckChain, DescribeActions, DescribeChain, DescribeMeasures, DraftMeasure],
    ...[PromoteAction, ReadGoalHistory],
    ...[EffectRecords, FollowUpMeasure, KeepAction, KeepEffect, KeepGoal, KeptEffects],
    ...[MeasureHistory, MeasureLedger, PlaceOfWork, ReadActions, ReadChoices, ReadEffect],
    ...[ReadFollowUps, ReadMeasure, ReadMeasures, WriteMeasure],
  ],
})
export class MeasuresHttpModule {}

/** The demo's measures, for the command line. */
@Module({
  imports: [LivePictureModule, MeasuresModule, ProblemsModule],
  providers: [DemoOutcome, DemoRecords, EffectRecords, MeasureLedger, ReadEffect, SeedDemoMeasures],
  exports: [DemoRecords, SeedDemoMeasures],
})
export class MeasuresDemoModule {}

/** The reminders, for the worker. */
@Module({
  imports: [MeasuresModule, NotifyModule],
  providers: [RemindOfMeasures, RemindOfMeasuresJob],
})
export class MeasuresJobsModule {}

/** What the search for a person reads here, for the api and the worker process. */
@Module({ providers: [MeasureTexts] })
export class MeasureTextsModule {}
