import { accessEntities } from '#access';
import { aggregationEntities } from '#aggregation';
import { archiveEntities } from '#archive';
import { auditEntities } from '#audit';
import { backupEntities } from '#backup';
import { databaseEntities } from '#database';
import { disclosureEntities } from '#disclosure';
import { cityReportEntities } from '#city-report';
import { cityPictureEntities } from '#city-picture';
import { collectionsEntities } from '#collections';
import { editionsEntities } from '#editions';
import { exportsEntities } from '#exports';
import { feedbackEntities } from '#feedback';
import { geographyEntities } from '#geography';
import { risksEntities } from '#risks';
import { governingDocumentsEntities } from '#governing-documents';
import { importsEntities } from '#imports';
import { instanceEntities } from '#instance';
import { intakeEntities } from '#intake';
import { jobsEntities } from '#jobs';
import { judgementEntities } from '#judgement';
import { measuresEntities } from '#measures';
import { notifyEntities } from '#notify';
import { papersEntities } from '#papers';
import { plannedEventsEntities } from '#planned-events';
import { problemsEntities } from '#problems';
import { protectionEntities } from '#protection';
import { publicEditionsEntities } from '#public-editions';
import { registerEntities } from '#register';
import { readingLogEntities } from '#reading-log';
import { retentionEntities } from '#retention';
import { rightsEntities } from '#rights';
import { statisticsEntities } from '#statistics';

/** The entities of every lib that owns tables. A test that finds a table without one says so. */
export async function everyEntity() {
  const ofLibs = await Promise.all([
    databaseEntities(),
    jobsEntities(),
    auditEntities(),
    backupEntities(),
    protectionEntities(),
    accessEntities(),
    instanceEntities(),
    geographyEntities(),
    intakeEntities(),
    importsEntities(),
    cityReportEntities(),
    collectionsEntities(),
    cityPictureEntities(),
    editionsEntities(),
    publicEditionsEntities(),
    exportsEntities(),
    aggregationEntities(),
    feedbackEntities(),
    notifyEntities(),
    judgementEntities(),
    problemsEntities(),
    governingDocumentsEntities(),
    risksEntities(),
    measuresEntities(),
    registerEntities(),
    papersEntities(),
    plannedEventsEntities(),
    readingLogEntities(),
    retentionEntities(),
    disclosureEntities(),
    rightsEntities(),
    archiveEntities(),
    statisticsEntities(),
  ]);
  return ofLibs.flat();
}
