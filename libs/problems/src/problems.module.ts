import { Module } from '@nestjs/common';
import { AggregationModule } from '#aggregation';
import { AnalysisModule, AuthorityFiguresModule } from '#analysis';
import { GeographyModule } from '#geography';
import { GoverningDocumentsModule } from '#governing-documents';
import { PicturesModule } from '#judgement';
import { LivePictureModule } from '#situation-picture';
import { AddEvidence } from './add-evidence.js';
import { BeginProblem } from './begin-problem.js';
import { CheckProblem } from './check-problem.js';
import { CountAuthorityFigure } from './count-authority-figure.js';
import { CountFigure } from './count-figure.js';
import { CountThreats } from './count-threats.js';
import { AddDemoProblem } from './demo/add-demo-problem.js';
import { SeedDemoProblems } from './demo/seed-demo-problems.js';
import { DescribeEvidence } from './describe-evidence.js';
import { DescribeProblems } from './describe-problems.js';
import { EvidenceRepository } from './evidence.repository.js';
import { PictureProblemRows } from './picture-problem-rows.js';
import { PictureProblemsController } from './picture-problems.http.js';
import { ProblemEvidenceController } from './problem-evidence.http.js';
import { ProblemLedger } from './problem-ledger.js';
import { ProblemRevisionRepository } from './problem-revision.repository.js';
import { ProblemStore } from './problem-store.js';
import { ProblemTexts } from './problem-texts.reader.js';
import { ProblemRepository } from './problem.repository.js';
import { ProblemsController } from './problems.http.js';
import { RankProblems } from './rank-problems.js';
import { RankingRepository } from './ranking.repository.js';
import { ReadEvidence } from './read-evidence.js';
import { ReadPictureProblems } from './read-picture-problems.js';
import { ReadProblem } from './read-problem.js';
import { ReadProblemHistory } from './read-problem-history.js';
import { ReadProblemsForEdition } from './read-problems-for-edition.js';
import { TellPieces } from './tell-pieces.js';
import { TellProblems } from './tell-problems.js';
import { WriteProblem } from './write-problem.js';

const records = [
  EvidenceRepository,
  ProblemRepository,
  ProblemRevisionRepository,
  RankingRepository,
];

/** What figures are counted with. */
const counted = [
  ...[AggregationModule, AnalysisModule, AuthorityFiguresModule],
  ...[GeographyModule, LivePictureModule],
];
const counting = [CountAuthorityFigure, CountFigure, CountThreats];

/** What those downstream know problems by. */
@Module({
  providers: [...records, ReadProblem, ReadProblemsForEdition],
  exports: [...records, ReadProblem, ReadProblemsForEdition],
})
export class ProblemsModule {}

/** The demo's problems, for the command line. */
@Module({
  imports: [...counted, ProblemsModule],
  providers: [...counting, AddDemoProblem, ProblemLedger, ProblemStore, SeedDemoProblems],
  exports: [AddDemoProblem, SeedDemoProblems],
})
export class ProblemsDemoModule {}

/** The routes, for the api process. */
@Module({
  imports: [...counted, GoverningDocumentsModule, PicturesModule, ProblemsModule],
  controllers: [PictureProblemsController, ProblemEvidenceController, ProblemsController],
  providers: [
    AddEvidence,
    BeginProblem,
    CheckProblem,
    ...counting,
    DescribeEvidence,
    DescribeProblems,
    PictureProblemRows,
    ProblemLedger,
    ProblemStore,
    RankProblems,
    ReadEvidence,
    ReadPictureProblems,
    ReadProblemHistory,
    TellPieces,
    TellProblems,
    WriteProblem,
  ],
})
export class ProblemsHttpModule {}

/** What the search for a person reads here, for the api and the worker process. */
@Module({ providers: [ProblemTexts] })
export class ProblemTextsModule {}
