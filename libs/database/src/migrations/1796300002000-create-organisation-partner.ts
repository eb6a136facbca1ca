import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which organisations a partner works with: these may invite its people. */
export class CreateOrganisationPartner1796300002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE organisation_partner (
        partner_id uuid NOT NULL,
        organisation_id uuid NOT NULL,
        CONSTRAINT pk_organisation_partner PRIMARY KEY (partner_id, organisation_id),
        CONSTRAINT fk_organisation_partner_partner FOREIGN KEY (partner_id) REFERENCES organisation (id),
        CONSTRAINT fk_organisation_partner_organisation FOREIGN KEY (organisation_id) REFERENCES organisation (id)
      );
    `);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`DROP TABLE organisation_partner`);
  }
}
