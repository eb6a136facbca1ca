import { Module } from '@nestjs/common';
import { GeographyModule } from '#geography';
import { GoverningDocumentsModule } from '#governing-documents';
import { JudgementModule } from '#judgement';
import { NotifyModule } from '#notify';
import { BeginRisk } from './begin-risk.js';
import { AddDemoRisk } from './demo/add-demo-risk.js';
import { SeedDemoRisks } from './demo/seed-demo-risks.js';
import { DescribeRisks } from './describe-risks.js';
import { ExportRisks } from './export-risks.js';
import { JudgeRisk } from './judge-risk.js';
import { KeepJudgement } from './keep-judgement.js';
import { ReadRisks } from './read-risks.js';
import { ReadRisksForEdition } from './read-risks-for-edition.js';
import { RemindOfReviews } from './remind-of-reviews.js';
import { RemindOfReviewsJob } from './risks.jobs.js';
import { RiskLedger } from './risk-ledger.js';
import { RiskRegister } from './risk-register.js';
import { RiskRepository } from './risk.repository.js';
import { RiskRevisionRepository } from './risk-revision.repository.js';
import { RiskTexts } from './risk-texts.reader.js';
import { RisksController } from './risks.http.js';

const records = [RiskRepository, RiskRevisionRepository];

/** What an edition freezes, and the demo's risks, for any process. */
@Module({
  imports: [GeographyModule],
  providers: [...records, AddDemoRisk, ReadRisksForEdition, SeedDemoRisks],
  exports: [...records, AddDemoRisk, ReadRisksForEdition, SeedDemoRisks],
})
export class RisksModule {}

/** The reminders, for the worker. */
@Module({
  imports: [NotifyModule, RisksModule],
  providers: [RemindOfReviews, RemindOfReviewsJob],
})
export class RisksJobsModule {}

/** The routes, for the api process. */
@Module({
  imports: [GeographyModule, GoverningDocumentsModule, JudgementModule, RisksModule],
  controllers: [RisksController],
  providers: [
    BeginRisk,
    DescribeRisks,
    ExportRisks,
    JudgeRisk,
    KeepJudgement,
    ReadRisks,
    RiskLedger,
    RiskRegister,
  ],
})
export class RisksHttpModule {}

/** What the search for a person reads here, for the api and the worker process. */
@Module({ providers: [RiskTexts] })
export class RiskTextsModule {}
