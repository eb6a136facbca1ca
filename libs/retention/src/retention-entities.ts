/** What the tables of retention hold, as TypeORM classes. Loaded on demand: TypeORM must not slow down a start. */
export async function retentionEntities() {
  const { RetentionRuleEntity } = await import('./retention-rule.entity.js');
  const { RetentionStopEntity } = await import('./retention-stop.entity.js');
  const { RetentionProposalEntity } = await import('./retention-proposal.entity.js');
  const { RetentionItemEntity } = await import('./retention-item.entity.js');
  const { RetentionProtocolEntity } = await import('./retention-protocol.entity.js');
  return [
    RetentionRuleEntity,
    RetentionStopEntity,
    RetentionProposalEntity,
    RetentionItemEntity,
    RetentionProtocolEntity,
  ];
}
