import { Module } from '@nestjs/common';
import { DocumentsModule } from '#documents';
import { GeographyModule } from '#geography';
import { IntakeModule } from '#intake';
import { RegisterModule } from '#register';
import { ChooseIncidents } from './choose-incidents.js';
import { DecideDisclosure } from './decide-disclosure.js';
import { DescribeIncident } from './describe-incident.js';
import { DisclosedIncidentController } from './disclosed-incident.http.js';
import { DisclosureController } from './disclosure.http.js';
import { DisclosureRepository } from './disclosure.repository.js';
import { HandedOutCopies } from './handed-out-copies.js';
import { HandOut } from './hand-out.js';
import { IncidentGeography } from './incident-geography.js';
import { MakePapers } from './make-papers.js';
import { NoteReading } from './note-reading.js';
import { ReadDisclosures } from './read-disclosures.js';
import { ReceiveRequest } from './receive-request.js';
import { TriedIncidentRepository } from './tried-incident.repository.js';
import { TryIncident } from './try-incident.js';

const making = [
  DescribeIncident,
  DisclosureRepository,
  HandedOutCopies,
  IncidentGeography,
  MakePapers,
  NoteReading,
  TriedIncidentRepository,
];

/** What makes papers, for any process. */
@Module({
  imports: [DocumentsModule, GeographyModule, IntakeModule],
  providers: making,
  exports: making,
})
export class DisclosureModule {}

/** The routes, for the api process. */
@Module({
  imports: [DisclosureModule, GeographyModule, IntakeModule, RegisterModule],
  controllers: [DisclosedIncidentController, DisclosureController],
  providers: [
    ChooseIncidents,
    DecideDisclosure,
    HandOut,
    ReadDisclosures,
    ReceiveRequest,
    TryIncident,
  ],
})
export class DisclosureHttpModule {}
