import { CreateStream1795300000000 } from './1795300000000-create-stream.js';
import { CreateAudit1795300001000 } from './1795300001000-create-audit.js';
import { CreateOrganisation1795300002000 } from './1795300002000-create-organisation.js';
import { CreatePerson1795300003000 } from './1795300003000-create-person.js';
import { CreateArea1795300004000 } from './1795300004000-create-area.js';
import { CreateIncident1795300005000 } from './1795300005000-create-incident.js';
import { CreateTally1795300006000 } from './1795300006000-create-tally.js';
import { CreateImportRun1795300007000 } from './1795300007000-create-import-run.js';
import { ProtectAppendOnlyRows1795300008000 } from './1795300008000-protect-append-only-rows.js';
import { WidenImportRun1795400000000 } from './1795400000000-widen-import-run.js';
import { ExtendPlace1795400010000 } from './1795400010000-extend-place.js';
import { ExtendPerson1795400011000 } from './1795400011000-extend-person.js';
import { CreateReconcileRun1795400020000 } from './1795400020000-create-reconcile-run.js';
import { CreateSealedFile1795400040000 } from './1795400040000-create-sealed-file.js';
import { CreateExportRun1795400041000 } from './1795400041000-create-export-run.js';
import { CreateImportProfile1795400050000 } from './1795400050000-create-import-profile.js';
import { CreateFaultReport1795510000000 } from './1795510000000-create-fault-report.js';
import { CreateQuietReport1795520000000 } from './1795520000000-create-quiet-report.js';
import { CreateIncidentHandling1795520001000 } from './1795520001000-create-incident-handling.js';
import { CreateInstanceSetting1795540000000 } from './1795540000000-create-instance-setting.js';
import { CreateInvitation1795540001000 } from './1795540001000-create-invitation.js';
import { AddUnitMark1796100000000 } from './1796100000000-add-unit-mark.js';
import { ExtendSession1796200000000 } from './1796200000000-extend-session.js';
import { CreateSecondStep1796200001000 } from './1796200001000-create-second-step.js';
import { CreateProviderVisit1796200002000 } from './1796200002000-create-provider-visit.js';
import { CreateAccessToken1796200003000 } from './1796200003000-create-access-token.js';
import { CreateSignInLink1796200004000 } from './1796200004000-create-sign-in-link.js';
import { CreateUsageCount1796200005000 } from './1796200005000-create-usage-count.js';
import { ExtendOrganisation1796300000000 } from './1796300000000-extend-organisation.js';
import { CreateUnitPause1796300001000 } from './1796300001000-create-unit-pause.js';
import { CreateOrganisationPartner1796300002000 } from './1796300002000-create-organisation-partner.js';
import { CreateSecondPerson1796300003000 } from './1796300003000-create-second-person.js';
import { ProtectPerson1796300004000 } from './1796300004000-protect-person.js';
import { CreateMessage1796300010000 } from './1796300010000-create-message.js';
import { CreateBreakGlass1796300020000 } from './1796300020000-create-break-glass.js';
import { CoverIncidentLists1797200000000 } from './1797200000000-cover-incident-lists.js';
import { CreateAnalyseIncidents1797200001000 } from './1797200001000-create-analyse-incidents.js';
import { SlideUsageCount1797200002000 } from './1797200002000-slide-usage-count.js';
import { AddTallyOutline1797500000000 } from './1797500000000-add-tally-outline.js';
import { AddTallyOrdinaryCount1797600000000 } from './1797600000000-add-tally-ordinary-count.js';
import { AddHoursTouched1797700000000 } from './1797700000000-add-hours-touched.js';
import { AddLocalDate1797710000000 } from './1797710000000-add-local-date.js';
import { IndexStaffIncidents1797710001000 } from './1797710001000-index-staff-incidents.js';
import { NarrowIncidentLists1797720000000 } from './1797720000000-narrow-incident-lists.js';
import { CreateStatistic1797730000000 } from './1797730000000-create-statistic.js';
import { AddPersonDataKinds1797740000000 } from './1797740000000-add-person-data-kinds.js';
import { CountRowsWithPersonData1797740001000 } from './1797740001000-count-rows-with-person-data.js';
import { OutlinesKeepTheSource1797741000000 } from './1797741000000-outlines-keep-the-source.js';
import { CreateMunicipalityGroupMember1797750000000 } from './1797750000000-create-municipality-group-member.js';
import { AddTallyUnitCounts1797750001000 } from './1797750001000-add-tally-unit-counts.js';
import { CreateRegisterEntry1797760000000 } from './1797760000000-create-register-entry.js';
import { IndexGuardedIncidents1797760001000 } from './1797760001000-index-guarded-incidents.js';
import { CreateRegisterPublication1797760002000 } from './1797760002000-create-register-publication.js';
import { CreateReading1797770000000 } from './1797770000000-create-reading.js';
import { CreateUnusualReading1797770001000 } from './1797770001000-create-unusual-reading.js';
import { CreateExportReason1797770002000 } from './1797770002000-create-export-reason.js';
import { IndexMonthsOfOrganisations1797770003000 } from './1797770003000-index-months-of-organisations.js';
import { CreatePlannedEvent1797780000000 } from './1797780000000-create-planned-event.js';
import { CreateRetentionRule1797790000000 } from './1797790000000-create-retention-rule.js';
import { CreateRetentionStop1797790001000 } from './1797790001000-create-retention-stop.js';
import { CreateRetentionProposal1797790002000 } from './1797790002000-create-retention-proposal.js';
import { CreateRetentionProtocol1797790003000 } from './1797790003000-create-retention-protocol.js';
import { MarkErasedIncidents1797790004000 } from './1797790004000-mark-erased-incidents.js';
import { CreateBackupKeysPlace1797790005000 } from './1797790005000-create-backup-keys-place.js';
import { CreateDisclosure1797800000000 } from './1797800000000-create-disclosure.js';
import { RegisterRequests1797800001000 } from './1797800001000-register-requests.js';
import { RegisterRightsRequests1797810000000 } from './1797810000000-register-rights-requests.js';
import { CreateRightsCase1797810001000 } from './1797810001000-create-rights-case.js';
import { CreatePrivacyNotice1797810002000 } from './1797810002000-create-privacy-notice.js';
import { CreateArchivePackage1797820000000 } from './1797820000000-create-archive-package.js';
import { CreateRightsRestriction1797830000000 } from './1797830000000-create-rights-restriction.js';
import { CreateDataBreach1797830001000 } from './1797830001000-create-data-breach.js';
import { CreatePictureTemplate1797840000000 } from './1797840000000-create-picture-template.js';
import { CreateSituationPicture1797840001000 } from './1797840001000-create-situation-picture.js';
import { CreatePictureJudgement1797840002000 } from './1797840002000-create-picture-judgement.js';
import { CreatePictureComment1797840003000 } from './1797840003000-create-picture-comment.js';
import { CreateGoverningDocument1797850000000 } from './1797850000000-create-governing-document.js';
import { CreateGoverningAnswer1797850001000 } from './1797850001000-create-governing-answer.js';
import { CreateRisk1797850002000 } from './1797850002000-create-risk.js';
import { CreateRiskRevision1797850003000 } from './1797850003000-create-risk-revision.js';
import { CreateProblem1797851000000 } from './1797851000000-create-problem.js';
import { CreateProblemRevision1797851001000 } from './1797851001000-create-problem-revision.js';
import { CreateProblemEvidence1797851002000 } from './1797851002000-create-problem-evidence.js';
import { CreateProblemRanking1797851003000 } from './1797851003000-create-problem-ranking.js';
import { CreateGoal1797852000000 } from './1797852000000-create-goal.js';
import { CreateAction1797852001000 } from './1797852001000-create-action.js';
import { CreateMeasure1797852002000 } from './1797852002000-create-measure.js';
import { CreateMeasureFollowUp1797852003000 } from './1797852003000-create-measure-follow-up.js';
import { CreateMeasureEffect1797852004000 } from './1797852004000-create-measure-effect.js';
import { CreateMeasureRevision1797852005000 } from './1797852005000-create-measure-revision.js';
import { AddPictureState1797853000000 } from './1797853000000-add-picture-state.js';
import { CreateEdition1797853001000 } from './1797853001000-create-edition.js';
import { CreatePictureTransition1797853002000 } from './1797853002000-create-picture-transition.js';
import { AddEditionProposal1797860000000 } from './1797860000000-add-edition-proposal.js';
import { AddMeasureRevisionKind1797860001000 } from './1797860001000-add-measure-revision-kind.js';
import { AddPictureKind1797861000000 } from './1797861000000-add-picture-kind.js';
import { CreateEditionMemo1797861001000 } from './1797861001000-create-edition-memo.js';
import { CreatePublicEdition1797862000000 } from './1797862000000-create-public-edition.js';
import { CreateCollection1797870000000 } from './1797870000000-create-collection.js';
import { CreateCollectionStep1797870001000 } from './1797870001000-create-collection-step.js';
import { CreatePaper1797880000000 } from './1797880000000-create-paper.js';
import { CreateInstanceWordTemplate1797890000000 } from './1797890000000-create-instance-word-template.js';
import { CreateGoverningJudgement1797900000000 } from './1797900000000-create-governing-judgement.js';
import { CreateCityRiskLink1797901000000 } from './1797901000000-create-city-risk-link.js';
import { AddCityKind1797910000000 } from './1797910000000-add-city-kind.js';
import { CreateCityReport1797911000000 } from './1797911000000-create-city-report.js';
import { CreateRightsTextHit1797930000000 } from './1797930000000-create-rights-text-hit.js';

/** Every migration in the order it runs. */
export const migrations = [
  CreateStream1795300000000,
  CreateAudit1795300001000,
  CreateOrganisation1795300002000,
  CreatePerson1795300003000,
  CreateArea1795300004000,
  CreateIncident1795300005000,
  CreateTally1795300006000,
  CreateImportRun1795300007000,
  ProtectAppendOnlyRows1795300008000,
  WidenImportRun1795400000000,
  ExtendPlace1795400010000,
  ExtendPerson1795400011000,
  CreateReconcileRun1795400020000,
  CreateSealedFile1795400040000,
  CreateExportRun1795400041000,
  CreateImportProfile1795400050000,
  CreateFaultReport1795510000000,
  CreateQuietReport1795520000000,
  CreateIncidentHandling1795520001000,
  CreateInstanceSetting1795540000000,
  CreateInvitation1795540001000,
  AddUnitMark1796100000000,
  ExtendSession1796200000000,
  CreateSecondStep1796200001000,
  CreateProviderVisit1796200002000,
  CreateAccessToken1796200003000,
  CreateSignInLink1796200004000,
  CreateUsageCount1796200005000,
  ExtendOrganisation1796300000000,
  CreateUnitPause1796300001000,
  CreateOrganisationPartner1796300002000,
  CreateSecondPerson1796300003000,
  ProtectPerson1796300004000,
  CreateMessage1796300010000,
  CreateBreakGlass1796300020000,
  CoverIncidentLists1797200000000,
  CreateAnalyseIncidents1797200001000,
  SlideUsageCount1797200002000,
  AddTallyOutline1797500000000,
  AddTallyOrdinaryCount1797600000000,
  AddHoursTouched1797700000000,
  AddLocalDate1797710000000,
  IndexStaffIncidents1797710001000,
  NarrowIncidentLists1797720000000,
  CreateStatistic1797730000000,
  AddPersonDataKinds1797740000000,
  CountRowsWithPersonData1797740001000,
  OutlinesKeepTheSource1797741000000,
  CreateMunicipalityGroupMember1797750000000,
  AddTallyUnitCounts1797750001000,
  CreateRegisterEntry1797760000000,
  IndexGuardedIncidents1797760001000,
  CreateRegisterPublication1797760002000,
  CreateReading1797770000000,
  CreateUnusualReading1797770001000,
  CreateExportReason1797770002000,
  IndexMonthsOfOrganisations1797770003000,
  CreatePlannedEvent1797780000000,
  CreateRetentionRule1797790000000,
  CreateRetentionStop1797790001000,
  CreateRetentionProposal1797790002000,
  CreateRetentionProtocol1797790003000,
  MarkErasedIncidents1797790004000,
  CreateBackupKeysPlace1797790005000,
  CreateDisclosure1797800000000,
  RegisterRequests1797800001000,
  RegisterRightsRequests1797810000000,
  CreateRightsCase1797810001000,
  CreatePrivacyNotice1797810002000,
  CreateArchivePackage1797820000000,
  CreateRightsRestriction1797830000000,
  CreateDataBreach1797830001000,
  CreatePictureTemplate1797840000000,
  CreateSituationPicture1797840001000,
  CreatePictureJudgement1797840002000,
  CreatePictureComment1797840003000,
  CreateGoverningDocument1797850000000,
  CreateGoverningAnswer1797850001000,
  CreateRisk1797850002000,
  CreateRiskRevision1797850003000,
  CreateProblem1797851000000,
  CreateProblemRevision1797851001000,
  CreateProblemEvidence1797851002000,
  CreateProblemRanking1797851003000,
  CreateGoal1797852000000,
  CreateAction1797852001000,
  CreateMeasure1797852002000,
  CreateMeasureFollowUp1797852003000,
  CreateMeasureEffect1797852004000,
  CreateMeasureRevision1797852005000,
  AddPictureState1797853000000,
  CreateEdition1797853001000,
  CreatePictureTransition1797853002000,
  AddEditionProposal1797860000000,
  AddMeasureRevisionKind1797860001000,
  AddPictureKind1797861000000,
  CreateEditionMemo1797861001000,
  CreatePublicEdition1797862000000,
  CreateCollection1797870000000,
  CreateCollectionStep1797870001000,
  CreatePaper1797880000000,
  CreateInstanceWordTemplate1797890000000,
  CreateGoverningJudgement1797900000000,
  CreateCityRiskLink1797901000000,
  AddCityKind1797910000000,
  CreateCityReport1797911000000,
  CreateRightsTextHit1797930000000,
];
