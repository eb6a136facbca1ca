import { accessEntities } from '#access';
import { aggregationEntities } from '#aggregation';
import { auditEntities } from '#audit';
import { databaseEntities } from '#database';
import { exportsEntities } from '#exports';
import { feedbackEntities } from '#feedback';
import { geographyEntities } from '#geography';
import { importsEntities } from '#imports';
import { instanceEntities } from '#instance';
import { intakeEntities } from '#intake';
import { jobsEntities } from '#jobs';
import { notifyEntities } from '#notify';
import { protectionEntities } from '#protection';
import { registerEntities } from '#register';
import { readingLogEntities } from '#reading-log';
import { rightsEntities } from '#rights';
import { statisticsEntities } from '#statistics';

/** The entities of every lib that owns tables. A test that finds a table without one says so. */
export async function everyEntity() {
  const ofLibs = await Promise.all([
    databaseEntities(),
    jobsEntities(),
    auditEntities(),
    protectionEntities(),
    accessEntities(),
    instanceEntities(),
    geographyEntities(),
    intakeEntities(),
    importsEntities(),
    exportsEntities(),
    aggregationEntities(),
    feedbackEntities(),
    notifyEntities(),
    registerEntities(),
    readingLogEntities(),
    rightsEntities(),
    statisticsEntities(),
  ]);
  return ofLibs.flat();
}
