export { may, type Actor, type Holding } from './access/actor.js';
export {
  decide,
  rulesFor,
  type Decision,
  type Lack,
  type PolicyObject,
  type Refusal,
} from './access/decide.js';
export { isPermission, permissions, type Permission } from './access/permissions.js';
export { authorityActor } from './access/authority-actor.js';
export { permissionsOf, permissionTable } from './access/permission-table.js';
export { lackWords } from './access/lack-words.js';
export { policy } from './access/policy.js';
export { policyMarkdown } from './access/policy-markdown.js';
export {
  fieldGroups,
  fieldGroupWords,
  withinWords,
  type FieldGroup,
  type Rule,
  type Within,
} from './access/policy-rule.js';
export { isWithin, reachOf, seenIn, showing, type Grant, type Reach } from './access/reach.js';
export {
  openingActions,
  readingActions,
  readingActionWords,
  type ReadingAction,
} from './access/reading-actions.js';
export {
  isClosedByRestriction,
  restrictionPurposes,
  seenRestricted,
  type RestrictionPurpose,
} from './access/restriction.js';
export { roleScopes, scopeMissing, type RoleScope } from './access/role-scope.js';
export { isRole, roleNames, roles, type Role } from './access/roles.js';
export { besideChart, type BesideChartWords, type BesidePanel } from './chart/beside-chart.js';
export { svgText, type Drawing, type Mark } from './chart/drawing.js';
export { effectChart, type EffectChartWords, type EffectRow } from './chart/effect-chart.js';
export { funnelChart, type FunnelChartWords } from './chart/funnel-chart.js';
export {
  riskMatrixChart,
  type DrawnRisk,
  type RiskMatrixWords,
} from './chart/risk-matrix-chart.js';
export { placesChart, type PlaceBar } from './chart/places-chart.js';
export {
  similarChart,
  type SimilarChartWords,
  type SimilarDot,
  type SimilarPanel,
} from './chart/similar-chart.js';
export { weekChart, type WeekChartWords } from './chart/week-chart.js';
export {
  collectionReminderDue,
  OVERDUE_DAYS,
  SOON_DAYS,
  type CollectionReminder,
} from './collection/collection-reminders.js';
export {
  fulfilments,
  fulfilmentWords,
  hearings,
  hearingWords,
  type CityAnswer,
  type CityGoal,
  type CityLooseMeasure,
  type CityMeasure,
  type CityPicture,
  type CityProblem,
  type CityRisk,
  type Fulfilment,
  type Hearing,
  type RiskSeenBy,
  type ToldAnswer,
} from './collection/city-picture.js';
export { hearingOf } from './collection/hearing.js';
export {
  foldCityPicture,
  type CityPictureGround,
  type HeardAnswer,
  type HeardDocument,
  type HeardRisk,
} from './collection/fold-city-picture.js';
export {
  groupRisks,
  riskVerdicts,
  type RiskLink,
  type RiskVerdict,
} from './collection/group-risks.js';
export {
  isSameRisk,
  likeness,
  SAME_TITLE_AND_CATEGORY_MIN,
  SAME_TITLE_MIN,
  titleTrigrams,
  type ComparedRisk,
} from './collection/same-risk.js';
export {
  ANSWER_TEXT_CHARACTERS_MAX,
  answerForms,
  answerFormWords,
  answerKindWords,
  collectionStates,
  collectionStateWords,
  emptyShortAnswer,
  lackingParts,
  protectiveSecurityWords,
  shortAnswerParts,
  shortAnswerWords,
  suggestedForm,
  type AnswerForm,
  type AnswerKind,
  type CollectionState,
  type ProtectiveSecurityStatus,
  type ShortAnswer,
  type ShortAnswerPart,
} from './collection/collection.js';
export {
  answerStates,
  answerStateWords,
  isAwaited,
  standingAnswer,
  type AnswerEvent,
  type AnswerState,
  type StandingAnswer,
} from './collection/standing-answer.js';
export {
  disclosureGrounds,
  disclosureGroundWords,
  GROUND_CHARACTERS_MAX,
  isGround,
  type DisclosureGround,
} from './disclosure/grounds.js';
export { maskText, wholeMasks, type TextMask, type ToldPart } from './disclosure/mask-text.js';
export {
  disclosureChannels,
  disclosureChannelWords,
  disclosureChoices,
  disclosureFields,
  disclosureFieldWords,
  disclosureKinds,
  disclosureKindWords,
  disclosureStates,
  disclosureStateWords,
  fieldsOfProtectedIdentity,
  type DisclosureChannel,
  type DisclosureChoice,
  type DisclosureField,
  type DisclosureKind,
  type DisclosureState,
} from './disclosure/disclosure-words.js';
export { errorTexts, type ErrorCode, type ErrorText } from './errors/error-texts.js';
export {
  explainError,
  explainField,
  Fault,
  isErrorCode,
  isFieldErrorCode,
  type FaultOptions,
  type FieldFault,
} from './errors/fault.js';
export { fieldErrorTexts, type FieldErrorCode } from './errors/field-error-texts.js';
export { fillText, type Bilingual, type Language, type TextValues } from './errors/language.js';
export {
  beforeAfter,
  BEFORE_AFTER_METHOD,
  BEFORE_AFTER_MONTHS_MAX,
  BEFORE_AFTER_MIN_COUNT,
  effectAreas,
  effectVerdicts,
  isAlike,
  type BeforeAfterFigure,
  type CoverageShift,
  type EffectArea,
  type EffectDifference,
  type EffectFacts,
  type EffectMonth,
  type EffectVerdict,
} from './figure/before-after.js';
export {
  AREA_SUMS_METHOD,
  areaSums,
  summedGenders,
  type AreaSum,
  type AreaSums,
  type SummedArea,
  type SummedGender,
  type SummedPart,
} from './figure/area-sums.js';
export { areaSumsSentences } from './figure/area-sums-sentences.js';
export { ratesChart, type RateRow, type RatesChartWords } from './chart/rates-chart.js';
export {
  funnel,
  FUNNEL_METHOD,
  FUNNEL_MIN_AREAS,
  type Funnel,
  type FunnelArea,
  type FunnelLine,
  type FunnelPoint,
} from './figure/funnel.js';
export {
  SIMILAR_MUNICIPALITIES_METHOD,
  similarMunicipalities,
  type SimilarMunicipalities,
  type SimilarStanding,
  type SimilarValue,
} from './figure/similar-municipalities.js';
export {
  besideCounts,
  besideSeries,
  STATISTICS_BESIDE_METHOD,
  statisticGenders,
  statisticStatuses,
  statisticUnits,
  statisticViews,
  type BesideBreak,
  type BesideCount,
  type BesideGap,
  type BesideLine,
  type BesidePoint,
  type BesideSeries,
  type StatisticFact,
  type StatisticGender,
  type StatisticStatus,
  type StatisticUnit,
  type StatisticView,
} from './figure/statistics-beside.js';
export {
  statisticTheme,
  statisticThemes,
  themeOfCrime,
  themeOfWords,
  type StatisticTheme,
} from './figure/statistic-themes.js';
export {
  PLACE_UNCERTAINTY_MAX_METERS,
  TOP_PLACES_MAX,
  TOP_PLACES_METHOD,
  TOP_PLACES_SUMMED,
  topPlaces,
  type ExaminedPlaces,
  type NamedPlace,
  type ToldPlace,
  type TopPlace,
  type TopPlaces,
} from './figure/top-places.js';
export {
  HOURLY_MIN_COUNT,
  THOUSANDTHS,
  WEEKDAY_HOUR_METHOD,
  weekdayHour,
  type BusiestBand,
  type HourCount,
  type WeekdayHour,
} from './figure/weekday-hour.js';
export { areaCodeOf, areaLevels, foldName, isAreaLevel, levelRank } from './geometry/area-level.js';
export type { AreaLevel } from './geometry/area-level.js';
export { areaSquareMeters } from './geometry/area-square-meters.js';
export { boundsHold, boundsOf, boundsTouch, growBounds } from './geometry/bounds.js';
export type { Bounds } from './geometry/bounds.js';
export { BoxIndex } from './geometry/box-index.js';
export { FlatPolygons } from './geometry/flat-polygons.js';
export { PointRaster } from './geometry/point-raster.js';
export { checkAreaGeometry } from './geometry/check-area-geometry.js';
export type {
  AreaGeometryReason,
  AreaGeometryRemark,
  AreaGeometryVerdict,
} from './geometry/check-area-geometry.js';
export { checkGeoJson } from './geometry/check-geojson.js';
export type { GeoJsonProblem, GeoJsonRule } from './geometry/check-geojson.js';
export { differenceOf, intersectionOf, unionOf } from './geometry/clip.js';
export { findGaps, findOverlaps, overlapSquareMeters } from './geometry/coverage.js';
export type { Gap, Overlap } from './geometry/coverage.js';
export { metersToBoundary } from './geometry/distance.js';
export { geometryOf, ringsOf } from './geometry/geojson.js';
export type {
  AreaGeometry,
  LonLat,
  MultiPolygonRings,
  PolygonRings,
  Position,
  Ring,
} from './geometry/geojson.js';
export { bufferedHull, convexHull } from './geometry/hull.js';
export { interiorPoint } from './geometry/interior-point.js';
export { polygonHolds, polygonsHold } from './geometry/point-in-polygon.js';
export { project, projectPolygons, unproject, unprojectPolygons } from './geometry/projection.js';
export type { Crs, ProjectedCrs } from './geometry/projection.js';
export { readAreaFile } from './geometry/read-area-file.js';
export type {
  AreaFeature,
  AreaFile,
  AreaFileProblem,
  AreaFileProperties,
  AreaFileReason,
} from './geometry/read-area-file.js';
export { gatherPoints, type Gathering } from './geometry/gather-points.js';
export { recogniseCrs } from './geometry/recognise-crs.js';
export type { CrsVerdict } from './geometry/recognise-crs.js';
export { halfPixelDegrees, snapToGrid } from './geometry/snap-to-grid.js';
export { voronoiCells } from './geometry/voronoi.js';
export { contrastOf, isHexColour, TEXT_CONTRAST_MIN } from './look/contrast.js';
export {
  comparableTiers,
  incidentReaders,
  isGuardedTier,
  tierFloor,
  tierWhenReported,
  type IncidentReaders,
} from './access/incident-readers.js';
export { coarsen, type CoarsenableFacts } from './incident/coarsen.js';
export {
  ageBands,
  genders,
  incidentStatuses,
  policeReportedValues,
  witnessedValues,
  type AgeBand,
  type Gender,
  type IncidentStatus,
  type PoliceReported,
  type Witnessed,
} from './incident/incident-values.js';
export {
  handlingStateNames,
  handlingStates,
  isHandlingStep,
  type HandlingState,
} from './incident/handling.js';
export { formatReference, parseReference, REFERENCE_RANDOM_BYTES } from './incident/reference.js';
export { isAllowedTransition } from './incident/status-transitions.js';
export { strictestTier } from './incident/strictest-tier.js';
export {
  readOpeningHours,
  type OpeningHours,
  type OpeningHoursReading,
  type OpeningSpan,
} from './place/opening-hours.js';
export { placeTypeNames, placeTypeOf, placeTypes, type PlaceType } from './place/place-type.js';
export type { PlacePosition, PlacePositionFault } from './place/place-position.js';
export { readPlacePosition } from './place/place-position.js';
export { readPlaceFeatures, type PlaceFeature } from './place/read-place-features.js';
export { change } from './picture/change.js';
export { isPicturePeriod, periodBefore, suggestedPeriod } from './picture/picture-period.js';
export {
  pictureFigureNames,
  pictureFigures,
  type PictureFigure,
} from './figure/picture-figures.js';
export {
  isMandatory,
  lawBlocks,
  sectionKinds,
  shownSections,
  type LawBlock,
  type PictureTemplate,
  type SectionKind,
  type TemplateSection,
} from './picture/template/picture-template.js';
export {
  isPictureOpen,
  outcomesOf,
  pictureOutcomes,
  pictureOutcomeWords,
  pictureStates,
  pictureStateWords,
  pictureStepCodes,
  isPictureProposed,
  pictureSteps,
  stepsFrom,
  type DecidingKind,
  type PictureOutcome,
  type PictureState,
  type PictureStep,
} from './picture/workflow/picture-workflow.js';
export {
  stepRefusal,
  type PictureDecision,
  type PictureMeeting,
  type WishedStep,
} from './picture/workflow/step-refusal.js';
export {
  completeByLaw,
  type ChainLink,
  type ChainReach,
  type CompleteByLaw,
  type Unheard,
} from './picture/workflow/complete-by-law.js';
export {
  EDITION_FORMAT,
  type FrozenGround,
  type EditionContent,
  type EditionFigure,
  type Json,
} from './picture/edition/edition-content.js';
export {
  noRows,
  type FrozenTaxonomy,
  type PastCount,
  type PastRows,
  type PastThreat,
  type RowsWanted,
} from './picture/edition/figure-recipe.js';
export {
  type CountedParameters,
  type FrozenPart,
  type FunnelParameters,
  type ThreatsParameters,
} from './picture/edition/counted-figures.js';
export {
  type BesideInputs,
  type HourInputs,
  type PlaceInputs,
} from './picture/edition/packed-figures.js';
export type { AreaSumsParameters } from './picture/edition/area-sums-recipe.js';
export {
  checkFigure,
  figureRecipes,
  makeFigure,
  type CheckedFigure,
} from './picture/edition/figure-recipes.js';
export {
  jsonDifferences,
  settled,
  type JsonDifference,
} from './picture/edition/json-differences.js';
export {
  namedParts,
  namedTexts,
  namesOfSections,
  type WrittenPart,
} from './picture/edition/named-parts.js';
export { toldDifferences, type ToldDifference } from './picture/edition/told-differences.js';
export { mixBreaksOf } from './picture/mix-breaks.js';
export { firstTemplate, firstTemplates } from './picture/template/first-template.js';
export {
  begunKinds,
  cityPictureTitle,
  DUE_MONTHS,
  nextDueOn,
  pictureKinds,
  pictureKindWords,
  restsOnKind,
  type PictureKind,
} from './picture/kind/picture-kind.js';
export { CITY_PARTS } from './picture/template/first-sections-city.js';
export { NOT_FOLLOWED_UP, WITHOUT_MEASURE } from './picture/template/first-sections-plan.js';
export {
  nextSections,
  OWN_SECTION,
  type WishedSection,
} from './picture/template/change-template.js';
export {
  cleanJudgement,
  confidences,
  confidenceWords,
  emptyJudgement,
  isEmptyField,
  judgementFaults,
  judgementFields,
  judgementTexts,
  kindsFound,
  leftToSay,
  lights,
  lightWords,
  personDataIn,
  wordsOf,
  workStatuses,
  workStatusWords,
  type Confidence,
  type Judgement,
  type JudgementField,
  type JudgementText,
  type Light,
  type WorkStatus,
} from './picture/judgement/judgement.js';
export {
  governingKinds,
  governingKindWords,
  type GoverningDocument,
  type GoverningGoal,
  type GoverningKind,
  type RegisteredDocument,
} from './governing/governing-document.js';
export {
  governingValidities,
  governingValidity,
  governingValidityWords,
  heldDuring,
  successorsOf,
  type GoverningValidity,
} from './governing/governing-validity.js';
export { governingFaults, pointsOutPerson } from './governing/governing-faults.js';
export { governingTargets, hasLapsed, type GoverningTarget } from './governing/governing-link.js';
export {
  CAUSE_CHARACTERS_MAX,
  CAUSE_DEPTH_MAX,
  CAUSE_EVIDENCE_MAX,
  causeKinds,
  causeKindWords,
  CAUSES_MAX,
  childrenOf,
  depthOf,
  readingOrder,
  subtreeOf,
  type Cause,
  type CauseKind,
  type CauseTree,
} from './picture/problem/cause-tree.js';
export {
  cleanProblem,
  emptyProblem,
  personDataInProblem,
  problemFaults,
  problemFields,
  problemFocusAreas,
  problemOutcomes,
  problemOutcomeWords,
  problemStatuses,
  problemStatusWords,
  problemTexts,
  type Problem,
  type ProblemField,
  type ProblemOutcome,
  type ProblemStatus,
  type ProblemText,
} from './picture/problem/problem.js';
export {
  consequenceWords,
  likelihoodWords,
  riskBand,
  riskBands,
  riskPlace,
  riskSteps,
  type Consequences,
  type RiskBand,
  type RiskPlace,
  type RiskRating,
  type RiskStep,
} from './risk/risk-level.js';
export {
  threatenedValues,
  riskTexts,
  riskTrends,
  riskTrendWords,
  uncertainties,
  uncertaintyWords,
  type RiskJudgement,
  type RiskText,
  type RiskTrend,
  type Uncertainty,
} from './risk/risk.js';
export { personKindsInRisk, riskFaults } from './risk/risk-faults.js';
export {
  judgementOf,
  judgementsByYear,
  riskMove,
  riskMoves,
  riskMoveWords,
  yearOfPeriod,
  type RiskMove,
} from './risk/risk-years.js';
export { riskArrows, riskMatrix, type PlacedRisk, type RiskCell } from './risk/risk-matrix.js';
export { causeTreeChart, type CauseTreeWords } from './chart/cause-tree-chart.js';
export {
  addCause,
  canAddCause,
  canMoveCause,
  causeMoves,
  changeCause,
  moveCause,
  removeCause,
  restoreCauses,
  type CauseMove,
  type RemovedCauses,
} from './picture/problem/change-causes.js';
export {
  EVIDENCE_MAX,
  EVIDENCE_ORIGIN_MAX,
  EVIDENCE_WORDS_MAX,
  authorityFigures,
  evidenceFigures,
  evidenceNumberWords,
  evidenceSources,
  evidenceSourceWords,
  countsKinds,
  tiersOfEvidence,
  type Evidence,
  type AuthorityFigure,
  type EvidenceFigure,
  type EvidenceInWords,
  type EvidenceNumber,
  type EvidenceNumberName,
  type EvidenceSource,
  type FigureParameters,
  type FrozenFigure,
} from './picture/problem/evidence.js';
export { mergeCauses, problemDrafting } from './picture/problem/merge-problem.js';
export {
  Drafting,
  type Draft,
  type DraftChoice,
  type DraftChoices,
  type DraftSave,
  type Stored,
} from './picture/draft.js';
export { historySteps } from './picture/judgement/history-steps.js';
export { canKeepBoth, type MergeChoice } from './picture/judgement/merge-judgement.js';
export {
  conflictsOf,
  kept,
  merged,
  openDraft,
  refused,
  saveOf,
  write,
  type SectionDraft,
  type SectionSave,
  type StoredJudgement,
} from './picture/judgement/section-draft.js';
export {
  isAllowedLink,
  plainText,
  richTextBlockTypes,
  type RichText,
  type RichTextBlock,
  type RichTextBlockType,
  type RichTextRun,
} from './text/rich-text.js';
export { readRichText, writeRichText } from './text/written-rich-text.js';
export { wordsIn } from './text/words-in.js';
export { diffTexts, type DiffPiece } from './text/text-diff.js';
export type {
  CategoryFigures,
  PictureCategory,
  PictureFigures,
} from './picture/category-figures.js';
export {
  breaksOf,
  unbroken,
  type RecordingBreak,
  type RecordingBreakHit,
  type RecordingBreakKind,
  type SortedCount,
} from './picture/recording-breaks.js';
export {
  UNIT_BREAKS_METHOD,
  unitBreaks,
  type UnitCount,
  type UnitHistory,
  type UnitSilence,
} from './picture/unit-breaks.js';
export { earlierPeriods, historyFrom, monthDispersion } from './picture/expected-months.js';
export {
  livePicture,
  type LivePicture,
  type LivePictureInput,
  type MonthFigures,
  type PartCount,
  type PartFigures,
} from './picture/live-picture.js';
export {
  comparedMonths,
  isIn,
  isMonthKey,
  lengthOf,
  MONTH_START,
  monthsLater,
  monthsOf,
  monthsThrough,
  overlapOf,
  referenceOf,
  shifted,
  tertialOf,
  wholeMonths,
  yearOf,
  yearPeriod,
  yearStep,
  type DataExtent,
  type MonthKey,
  type Period,
} from './picture/period.js';
export {
  breakSentence,
  comparisonSentence,
  expectedSentence,
  headline,
  monthsText,
  periodText,
  type Subject,
} from './picture/sentences.js';
export {
  changeClass,
  changeClasses,
  MAP_MIN_COUNT,
  rateClass,
  type ChangeClass,
  type MapClass,
  type NoClass,
  type RateClass,
} from './picture/map-classes.js';
export {
  standouts,
  STANDOUTS_MAX,
  type Standout,
  type StandoutSeries,
} from './picture/standouts.js';
export { weekAsked } from './picture/week-asked.js';
export {
  BASELINE_WEEKS,
  WEEK_METHOD,
  weekFigures,
  WEEKS_BEFORE,
  type TrustedWeeks,
  type WeekCount,
  type WeekFigure,
  type WeekFigures,
} from './picture/week.js';
export {
  closedYears,
  singleMonths,
  STAFF_THREATS_METHOD,
  staffThreatFigures,
  staffThreatSeries,
  type CodedRange,
  type CountRange,
  type EmployeeRate,
  type StaffThreatCount,
  type StaffThreatFigures,
  type Workforce,
} from './picture/staff-threats.js';
export { trustedWeeks, type WeekLimits } from './picture/trusted-weeks.js';
export { weekName, weekSentence } from './picture/week-sentences.js';
export { PICTURE_MIN_COUNT, stepUp, viewsFrom, type View } from './picture/step-up.js';
export {
  actionFaults,
  actionTexts,
  byUrgency,
  isLateAction,
  type Action,
} from './measure/action.js';
export {
  carriedOuts,
  carriedOutWords,
  followUpFaults,
  followUpTexts,
  goalJudgements,
  goalJudgementWords,
  occasions,
  occasionsOf,
  occasionWords,
  type CarriedOut,
  type DueOccasion,
  type FollowUp,
  type GoalJudgement,
  type Occasion,
} from './measure/follow-up.js';
export {
  changedMeasuring,
  GOAL_VALUE,
  goalDirections,
  goalDirectionWords,
  goalFaults,
  goalFigures,
  goalFigureWords,
  type Goal,
  type GoalDirection,
  type GoalFigure,
} from './measure/goal.js';
export {
  effectClaim,
  effectClaims,
  effectClaimWords,
  effectQuestion,
  effectSilences,
  type EffectClaim,
  type EffectQuestion,
  type EffectSilence,
} from './measure/measure-effect.js';
export {
  endsSoon,
  isLateMeasure,
  remindersDue,
  type Reminder,
} from './measure/measure-reminders.js';
export {
  isOpenMeasure,
  measureStatuses,
  measureStatusWords,
  measureStepsFrom,
  type MeasureStatus,
} from './measure/measure-status.js';
export {
  changedRegistered,
  comparisonKinds,
  comparisonWords,
  emptyMeasure,
  measureFaults,
  measureGate,
  measureKinds,
  measureKindWords,
  measureTexts,
  registeredFields,
  type ComparisonKind,
  type Measure,
  type MeasureKind,
} from './measure/measure.js';
export {
  plannedEventKindCodes,
  plannedEventKinds,
  type PlannedEventKind,
} from './planned-event/event-kind.js';
export {
  EVENT_NOTE_CHARACTERS_MAX,
  EVENT_PEOPLE_MAX,
  EVENT_TITLE_CHARACTERS_MAX,
  EVENT_WORDS_CHARACTERS_MAX,
  eventFaults,
  type EventDraft,
} from './planned-event/event-faults.js';
export {
  eventDays,
  isOfWholeDays,
  readLocalMinute,
  weekdaysTouched,
  type EventTimes,
} from './planned-event/event-times.js';
export { USUAL_WEEKS, usualDays, type DayCount } from './planned-event/usual-days.js';
export {
  CASE_NUMBER_CHARACTERS_MAX,
  caseNumberFault,
  type CaseNumberFault,
} from './register/case-number.js';
export {
  formatDesignation,
  registerClasses,
  registerLines,
  registerParties,
  type RegisterClass,
  type RegisterLine,
  type RegisterParty,
} from './register/register-entry.js';
export { classBreaks, classOf, CLASSES_MAX } from './statistics/class-breaks.js';
export { BREAK_SHIFT_MIN, SHARE_BREAKS_METHOD } from './statistics/share-breaks.js';
export { countsDiffer } from './statistics/counts-differ.js';
export {
  HIDDEN_WIDTH_MIN,
  isTooFew,
  suppressCells,
  TOLD_COUNT_MIN,
  TOLD_POPULATION_MIN,
  type PublicCell,
  type PublicSum,
  type Suppressed,
} from './statistics/suppression/suppress-cells.js';
export {
  judgeReading,
  UNUSUAL_READING_DAYS,
  UNUSUAL_READING_FACTOR,
  UNUSUAL_READING_LEAST,
  UNUSUAL_READING_METHOD,
  type JudgedReading,
} from './statistics/unusual-reading.js';
export {
  EXPECTED_RANGE_METHOD,
  EXPECTED_YEARS_MAX,
  EXPECTED_YEARS_MIN,
  expectedRange,
  pooledDispersion,
  standingOf,
  type ExpectedRange,
  type Standing,
} from './statistics/expected-range.js';
export { poissonInterval, type Interval } from './statistics/poisson-interval.js';
export {
  differenceOfEstimates,
  wilsonInterval,
  type Estimate,
} from './statistics/share-interval.js';
export { displacementDifference } from './statistics/weighted-displacement.js';
export { funnelLimits, type FunnelLimits } from './statistics/funnel-limits.js';
export {
  PER_INHABITANTS,
  RATE_MIN_COUNT,
  RATE_MIN_POPULATION,
  ratePerThousand,
  rateStanding,
  type Rate,
  type RateStanding,
} from './statistics/rate.js';
export {
  coverage as reportingCoverage,
  type Coverage,
  type CoverageWindow,
  type ReportingUnit,
  type UnitCoverage,
  type UnitReport,
} from './reporting/coverage.js';
export { overdueUnits, type OverdueUnits } from './reporting/overdue.js';
export {
  reportingPeriodBefore,
  reportingPeriodOf,
  reportingPeriodsIn,
  reportingRhythms,
  type ReportingPeriod,
  type ReportingRhythm,
} from './reporting/reporting-period.js';
export { categoriesWithin } from './taxonomy/categories-within.js';
export { categoryFor, mappedSources, mappings } from './taxonomy/category-for.js';
export type { MappedSource } from './taxonomy/category-for.js';
export { categoryCodePattern } from './taxonomy/category.js';
export type {
  Category,
  CategoryAttributes,
  CategoryCode,
  CategoryDefinition,
  Retirement,
} from './taxonomy/category.js';
export {
  focusAreaCodes,
  focusAreas,
  protectedValueCodes,
  protectedValues,
} from './taxonomy/focus-areas.js';
export type {
  FocusArea,
  FocusAreaCode,
  ProtectedValue,
  ProtectedValueCode,
} from './taxonomy/focus-areas.js';
export { severityScale } from './taxonomy/severity-scale.js';
export type { Severity, SeverityLevel } from './taxonomy/severity-scale.js';
export {
  actorTypes,
  channels,
  consequences,
  influenceIntents,
  influenceKinds,
  staffIncidentCodes,
  victimRoles,
} from './taxonomy/staff-incident-codes.js';
export type {
  ActorType,
  Channel,
  Consequence,
  InfluenceIntent,
  InfluenceKind,
  VictimRole,
} from './taxonomy/staff-incident-codes.js';
export { extendTaxonomy, retireCategory, TaxonomyRefused } from './taxonomy/taxonomy-change.js';
export type { CategoryExtension, TaxonomyRefusal } from './taxonomy/taxonomy-change.js';
export {
  category,
  categoryPath,
  countedCategories,
  currentCategory,
  flattenCategories,
  isUsable,
  taxonomy,
} from './taxonomy/taxonomy.js';
export type { Taxonomy } from './taxonomy/taxonomy.js';
export { incidentKindNames, incidentKinds, isMoreOpen, tiers } from './taxonomy/terms.js';
export type { CodedTerm, IncidentKind, Tier } from './taxonomy/terms.js';
export { BAND_SIZE, banded } from './tally/banded.js';
export { countBy } from './tally/count-by.js';
export {
  columnsOf,
  combinationsOf,
  showColumns,
  type CountColumn,
  type CountColumns,
  type ShownColumns,
  type ShownDimension,
} from './tally/count-columns.js';
export { countColumns, countPacked } from './tally/count-packed.js';
export {
  compareValues,
  tallyDimensions,
  type CountRow,
  type TallyDimension,
  type TallyFilter,
  type TallyValue,
} from './tally/dimension.js';
export { fitsOutline, outlineOf } from './tally/outline.js';
export { packCell, unpackCell, type CellKey, type PackedCell } from './tally/packed-cell.js';
export {
  addIncident,
  emptyTally,
  equalTallies,
  incidentCount,
  ordinaryCount,
  mergeTallies,
  Tally,
  TallyError,
  tallyOf,
  tallyOfEntries,
  type TallyEntry,
  type TallyPoint,
} from './tally/tally.js';
export {
  capitalise,
  formatCount,
  formatDifference,
  formatMonth,
  formatPercent,
  formatRate,
} from './text/figures.js';
export {
  breachDataKinds,
  breachInformation,
  breachKinds,
  breachNotices,
  breachRisks,
  breachSubjects,
  contradictions,
  notifyBy,
  type BreachDataKind,
  type BreachInformation,
  type BreachKind,
  type BreachNotice,
  type BreachRisk,
  type BreachSubject,
} from './rights/data-breach.js';
export {
  fitsWeighing,
  groundsByKind,
  restrictionGrounds,
  weighingResults,
  type RestrictionGround,
  type WeighingResult,
} from './rights/measures.js';
export { answerDueOn, mayExtend } from './rights/answer-due.js';
export {
  noticeFields,
  productWords,
  type NoticeField,
  type NoticeWords,
} from './rights/notice-words.js';
export {
  processingActivities,
  securityMeasures,
  type ProcessingActivity,
} from './rights/processing-record.js';
export {
  hitVerdicts,
  identityChecks,
  rightsChannels,
  rightsKinds,
  rightsOutcomes,
  SECRECY_SECTION,
  type HitVerdict,
  type IdentityCheck,
  type RightsChannel,
  type RightsKind,
  type RightsOutcome,
} from './rights/rights-values.js';
export { heldTextKinds, type HeldTextKind } from './rights/held-texts.js';
export {
  searchForPerson,
  soughtBy,
  type SoughtBy,
  type SoughtMatch,
  type SoughtPerson,
} from './text/find-sought-person.js';
export { findPersonData } from './text/find-person-data.js';
export {
  personDataKinds,
  type Certainty,
  type PersonData,
  type PersonDataKind,
  type PersonNames,
} from './text/person-data.js';
export { personNames } from './text/person-names.data.js';
export {
  numberPersons,
  replacePersonData,
  type NumberedPersonData,
} from './text/replace-person-data.js';
export { personDataKindsOf, tierWithPersonData } from './text/tier-with-person-data.js';
export { csvCell, csvLine, type CsvDelimiter, type CsvValue } from './text/csv-cell.js';
export {
  addDays,
  addMonths,
  compareCivilDates,
  daysInMonth,
  monthsBetween,
  nextDay,
  parseCivilDate,
} from './time/civil-date.js';
export { isWorkingDay } from './time/working-day.js';
export { HOURS_PER_DAY, HOURS_PER_WEEK, hoursTouched, TIME_UNKNOWN } from './time/hours-touched.js';
export { isoWeek } from './time/iso-week.js';
export {
  instantOf,
  parseLocalDateTime,
  type Disambiguation,
  type LocalDateTime,
} from './time/local-instant.js';
export { localParts, type LocalParts } from './time/local-time.js';
export { readWhen, type When, type WhenReading } from './time/read-when.js';
export { TimeError } from './time/time.error.js';
export {
  fallAwayReasons,
  proposalStates,
  type FallAwayReason,
  type ProposalState,
} from './retention/fall-away.js';
export {
  dueOn,
  RETENTION_YEARS_MAX,
  retentionClassKey,
  retentionOutcomes,
  retentionStarts,
  ruleFor,
  rulesInForce,
  type RetainedIncident,
  type RetentionClass,
  type RetentionOutcome,
  type RetentionRule,
  type RetentionStart,
} from './retention/retention-rule.js';
export { suggestedRules, type SuggestedRule } from './retention/suggested-rules.js';
export {
  isHolding,
  isStopped,
  type RetentionStop,
  type StoppedIncident,
} from './retention/retention-stop.js';
export type { FrozenPlace, FrozenSeries } from './picture/edition/packed-figures.js';
export { monthsChart, type MonthsChartWords } from './chart/months-chart.js';
export {
  cleanMemo,
  emptyMemo,
  MEMO_SIGNATURES_MAX,
  memoFaults,
  memoHeadFields,
  memoNameCodes,
  memoNames,
  memoSectionCodes,
  memoSections,
  writtenSections,
  type Memo,
  type MemoHeadField,
  type MemoName,
  type MemoSection,
  type MemoSignature,
} from './picture/memo/memo.js';
export { reviewDue } from './risk/risk-reminders.js';
export {
  buildingPublicEdition,
  type BuiltPublic,
  type EarlierPublic,
} from './picture/public/build-public-edition.js';
export {
  publicNumbers,
  publicNumbersCsv,
  type PublicNumber,
} from './picture/public/public-numbers.js';
export {
  HIDDEN_MARK,
  leftOutSentences,
  publicAreaTables,
  type ReadTable,
} from './picture/public/public-area-tables.js';
export { publicParts, type PublicPart } from './picture/public/public-parts.js';
export type { PublicAreas } from './picture/public/public-places.js';
export {
  leftOutBecause,
  PUBLIC_EDITION_FORMAT,
  publicDimensions,
  publicLinkKinds,
  type LeftOutBecause,
  type PublicAreaRow,
  type PublicAreaSums,
  type PublicDimension,
  type PublicEditionContent,
  type PublicFigures,
  type PublicHeard,
  type PublicLink,
  type PublicLinkKind,
  type PublicRow,
  type PublicTable,
  type PublicText,
} from './picture/public/public-edition.js';
