/** Everything that a route can ask for, and that the policy decides of: the class of what it is done to, and the act. */
export const permissions = [
  'session.own',
  'area.read',
  'place.read',
  'category.read',
  'organisation.read',
  'organisation.administer',
  'incident.create',
  'incident.read',
  'incident.correct',
  'incident.withdraw',
  'incident.handle',
  'incident.break-glass',
  'tally.read',
  'tally.read-banded',
  'meeting.read',
  'statistics.read',
  'statistics.import',
  'planned-event.read',
  'planned-event.write',
  'reconciliation.read',
  'import.run',
  'export.run',
  'register.read',
  'register.write',
  'retention.read',
  'retention.rule',
  'retention.stop',
  'retention.propose',
  'retention.approve',
  'disclosure.read',
  'disclosure.write',
  'disclosure.review',
  'rights.handle',
  'archive.read',
  'archive.deliver',
  'archive.approve',
  'audit.read',
  'audit.verify',
  'user.administer',
  'instance.administer',
  'fault-report.read',
  'policy.read',
  'policy.explain',
  'break-glass.review',
] as const;

export type Permission = (typeof permissions)[number];

/** Whether `text` is a permission. */
export function isPermission(text: string): text is Permission {
  return (permissions as readonly string[]).includes(text);
}
