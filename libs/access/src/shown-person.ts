import { may, type Actor } from '#domain';

/** The places of the parameters that `maySeeNameSql` asks by. */
export interface ViewerPlaces {
  readonly viewer: string;
  readonly administers: string;
  readonly today: string;
}

/** What stands at these places: the viewer's person, whether they handle accounts, and the day. */
export function viewerValues(actor: Actor, today: string): [string, boolean, string] {
  return [actor.personId, may(actor, 'user.administer'), today];
}

/**
 * Whether the viewer may see the name of `person p`. With protected identity (skyddade personuppgifter): only the
 * person, those who handle accounts, and the security coordinator of an organisation in which the person works.
 */
export function maySeeNameSql({ viewer, administers, today }: ViewerPlaces): string {
  return `(NOT p.protected_identity OR p.id = ${viewer}::uuid OR ${administers}::boolean OR EXISTS (
    SELECT FROM role_holding s
     WHERE s.person_id = ${viewer}::uuid AND s.role = 'security_coordinator'
       AND s.valid_from <= ${today}::date AND (s.valid_to IS NULL OR s.valid_to > ${today}::date)
       AND s.unit_id IS NULL AND (
         s.organisation_id IN (SELECT pu.organisation_id FROM unit pu WHERE pu.id = p.unit_id)
         OR s.organisation_id IN (
           SELECT coalesce(ph.organisation_id, hu.organisation_id)
             FROM role_holding ph LEFT JOIN unit hu ON hu.id = ph.unit_id
            WHERE ph.person_id = p.id AND (ph.valid_to IS NULL OR ph.valid_to > ${today}::date)))))`;
}
