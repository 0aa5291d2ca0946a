/** Questions over the rows that `endplate batch` writes. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { countDecisions } from '../src/cli/count-query.ts';
import { type Figure, whole } from './figures.ts';
import { inFolder } from './writing.ts';

/** Ten million decisions by provider, code and month: rows made by DuckDB in the form of `endplate batch`, 24 months. */
export async function benchQuestions(): Promise<Figure[]> {
  return inFolder(async (folder) => {
    await makeRows(join(folder, 'decisions'), 10_000_000);
    const times: number[] = [];
    let groups = 0;
    for (let turn = 0; turn < 3; turn++) {
      const started = performance.now();
      groups = (await countDecisions(folder, ['provider', 'code', 'month'], 'supported')).length;
      times.push((performance.now() - started) / 1000);
    }
    return [
      {
        what: '10,000,000 decisions by provider, code and month',
        measured: `${Math.min(...times).toFixed(2)} s, the best of three; ${whole(groups)} groups`,
      },
    ];
  });
}

async function makeRows(out: string, count: number): Promise<void> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  mkdirSync(out, { recursive: true });
  const connection = await (await DuckDBInstance.create()).connect();
  await connection.run(
    `copy (select 'e' || i as id, 'pr' || (hash(i) % 400) as provider,
       ['M54.50', 'M54.51', 'M54.59', 'M51.16', 'M47.816', 'M54.50 G89.29'][1 + cast(hash(i, 1) % 6 as integer)] as codes,
       strftime(date '2024-10-01' + cast(hash(i, 2) % 730 as integer), '%Y-%m') as month
     from range(${count}) r(i)) to '${out}' (format parquet, partition_by (month))`,
  );
  connection.closeSync();
}
