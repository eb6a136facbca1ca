import { Module } from '@nestjs/common';
import { AccountsModule } from '#access';
import { GeographyModule } from '#geography';
import { IntakeModule } from '#intake';
import { SeedDemo } from './demo/seed-demo.js';
import { SeedDemoIncidents } from './demo/seed-demo-incidents.js';
import { ImportIncidents } from './import-incidents.js';
import { ImportLedger } from './import-ledger.js';
import { ImportRunReader } from './import-run.reader.js';
import { ImportRunRepository } from './import-run.repository.js';
import { RecordBatch } from './record-batch.js';
import { TakeInRows } from './take-in-rows.js';

/** The use cases, for any process. */
@Module({
  imports: [AccountsModule, GeographyModule, IntakeModule],
  providers: [
    ImportIncidents,
    ImportLedger,
    ImportRunReader,
    ImportRunRepository,
    RecordBatch,
    SeedDemo,
    SeedDemoIncidents,
    TakeInRows,
  ],
  exports: [ImportIncidents, SeedDemo],
})
export class ImportsModule {}
