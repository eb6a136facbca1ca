import { Module } from '@nestjs/common';
import { AnswerGoal } from './answer-goal.js';
import { CheckGoverningLinks } from './check-governing-links.js';
import { JudgeDemoGoals } from './demo/judge-demo-goals.js';
import { SeedDemoGoverning } from './demo/seed-demo-governing.js';
import { GoverningAnswerRepository } from './governing-answer.repository.js';
import { GoverningDocumentRepository } from './governing-document.repository.js';
import { GoverningDocumentsController } from './governing-documents.http.js';
import { GoverningJudgementRepository } from './governing-judgement.repository.js';
import { GoverningJudgementsController } from './governing-judgements.http.js';
import { JudgeGoal } from './judge-goal.js';
import { KeepDocument } from './keep-document.js';
import { ReadDocuments } from './read-documents.js';
import { ReadGoverningDocumentsForEdition } from './read-governing-documents-for-edition.js';
import { ReadMunicipalGoals } from './read-municipal-goals.js';
import { ReadGoverningLinks } from './read-governing-links.js';

const records = [
  GoverningAnswerRepository,
  GoverningDocumentRepository,
  GoverningJudgementRepository,
];
const readers = [
  ...[CheckGoverningLinks, ReadGoverningDocumentsForEdition, ReadGoverningLinks],
  ReadMunicipalGoals,
];

/** What libs downstream ask, and the demo's documents, for any process. */
@Module({
  providers: [...records, ...readers, JudgeDemoGoals, SeedDemoGoverning],
  exports: [...records, ...readers, JudgeDemoGoals, SeedDemoGoverning],
})
export class GoverningDocumentsModule {}

/** The routes, for the api process. */
@Module({
  imports: [GoverningDocumentsModule],
  controllers: [GoverningDocumentsController, GoverningJudgementsController],
  providers: [AnswerGoal, JudgeGoal, KeepDocument, ReadDocuments],
})
export class GoverningDocumentsHttpModule {}
