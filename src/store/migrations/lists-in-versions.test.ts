import { Kysely, sql } from 'kysely';
import { expect, test } from 'vitest';
import { embeddedDialect } from '../database/embedded-dialect.ts';
import { onBothDatabases } from '../database/for-tests.ts';
import { migrate } from '../database/migrate.ts';
import { postgresqlDialect } from '../database/postgresql-dialect.ts';
import type { Schema } from '../schema/schema.ts';
import { MIGRATIONS } from './list.ts';

onBothDatabases('problem lists from before versions', ({ engine, newLocation }) => {
  test('are the first version of their source', async () => {
    const location = await newLocation();
    const dialect =
      engine === 'postgresql' ? postgresqlDialect(location) : embeddedDialect(location);
    const db = new Kysely<Schema>({ dialect });
    const earlier = MIGRATIONS.filter(({ name }) => name < '069');
    await migrate(db, engine, earlier, 'a test');
    await sql`insert into patients (tenant, id, family_name, given_name, search_name, created_at, updated_at)
      values ('north', 'p1', '', '', '', 't', 't')`.execute(db);
    for (const [id, source] of [
      ['b1', 'ehr'],
      ['b2', 'ehr'],
      ['b3', 'ccda'],
    ])
      await sql`insert into problems (tenant, id, patient_id, status, source, created_at)
        values ('north', ${id}, 'p1', 'active', ${source}, 't')`.execute(db);
    await migrate(db, engine, MIGRATIONS, 'a test');
    const lists = await db
      .selectFrom('problem_lists')
      .select(['id', 'source', 'version', 'is_current'])
      .orderBy('id')
      .execute();
    expect(lists).toEqual([
      { id: 'b1', source: 'ehr', version: 1, is_current: 1 },
      { id: 'b3', source: 'ccda', version: 1, is_current: 1 },
    ]);
    const problems = await db
      .selectFrom('problems')
      .select(['id', 'list_id'])
      .orderBy('id')
      .execute();
    expect(problems.map(({ id, list_id: list }) => [id, list])).toEqual([
      ['b1', 'b1'],
      ['b2', 'b1'],
      ['b3', 'b3'],
    ]);
    await db.destroy();
  });
});
