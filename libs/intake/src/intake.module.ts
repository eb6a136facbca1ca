import { Module } from '@nestjs/common';
import { GeographyModule } from '#geography';
import { AssembleRevision } from './assemble-revision.js';
import { ChangeStatus } from './change-status.js';
import { CorrectIncident } from './correct-incident.js';
import { DeriveFacts } from './derive-facts.js';
import { IncidentBatchReader } from './incident-batch.reader.js';
import { IncidentReader } from './incident.reader.js';
import { IntakeController } from './intake.http.js';
import { OpenBatch } from './open-batch.js';
import { OpenContent } from './open-content.js';
import { ReadIncident } from './read-incident.js';
import { RecordIncident } from './record-incident.js';
import { RevisionRepository } from './revision.repository.js';
import { TaxonomyController } from './taxonomy.http.js';

const useCases = [
  RecordIncident,
  ReadIncident,
  CorrectIncident,
  ChangeStatus,
  AssembleRevision,
  DeriveFacts,
  OpenBatch,
  OpenContent,
  IncidentBatchReader,
  IncidentReader,
  RevisionRepository,
];

/** The use cases, for any process. */
@Module({ imports: [GeographyModule], providers: useCases, exports: useCases })
export class IntakeModule {}

/** The routes, for the api process. */
@Module({ imports: [IntakeModule], controllers: [IntakeController, TaxonomyController] })
export class IntakeHttpModule {}
