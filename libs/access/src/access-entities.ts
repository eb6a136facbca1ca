/** What the tables of access hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function accessEntities() {
  const { OrganisationEntity } = await import('./organisation.entity.js');
  const { OrganisationAreaEntity } = await import('./organisation-area.entity.js');
  const { UnitEntity } = await import('./unit.entity.js');
  const { PersonEntity } = await import('./person.entity.js');
  const { AccountEntity } = await import('./account.entity.js');
  const { InvitationEntity } = await import('./invitations/invitation.entity.js');
  const { RoleHoldingEntity } = await import('./role-holding.entity.js');
  const { RecoveryCodeEntity } = await import('./second-step/recovery-code.entity.js');
  const { SecondStepEntity } = await import('./second-step/second-step.entity.js');
  const { ProviderVisitEntity } = await import('./provider/provider-visit.entity.js');
  const { SessionEntity } = await import('./session.entity.js');
  const { AccessTokenEntity } = await import('./access-tokens/access-token.entity.js');
  const { SignInLinkEntity } = await import('./partner-link/sign-in-link.entity.js');
  const { UsageCountEntity } = await import('./usage/usage-count.entity.js');
  const { SignInAttemptEntity } = await import('./sign-in-attempt.entity.js');
  const { OrganisationPartnerEntity } =
    await import('./organisation/organisation-partner.entity.js');
  const { SecondPersonEntity } = await import('./organisation/second-person.entity.js');
  const { UnitPauseEntity } = await import('./organisation/unit-pause.entity.js');
  return [
    OrganisationEntity,
    OrganisationAreaEntity,
    UnitEntity,
    PersonEntity,
    AccountEntity,
    InvitationEntity,
    RoleHoldingEntity,
    ProviderVisitEntity,
    RecoveryCodeEntity,
    SecondStepEntity,
    SessionEntity,
    AccessTokenEntity,
    SignInLinkEntity,
    UsageCountEntity,
    SignInAttemptEntity,
    OrganisationPartnerEntity,
    SecondPersonEntity,
    UnitPauseEntity,
  ];
}
