import type { Migration } from './migration.ts';

/**
 * The payer’s number of a claim, in its answers and in the claim that takes its place: a replacement may stand under
 * another number of the practice. Rows from before have none.
 */
export const payerClaimNumbers: Migration = {
  name: '077-payer-claim-numbers',
  up: async (schema, columns) => {
    for (const table of ['claims', 'remittances', 'acknowledgments']) {
      await schema.alterTable(table).addColumn('payer_claim_number', columns.text).execute();
      await schema
        .createIndex(`${table}_by_payer_claim_number`)
        .on(table)
        .columns(['tenant', 'payer_claim_number'])
        .execute();
    }
  },
};
