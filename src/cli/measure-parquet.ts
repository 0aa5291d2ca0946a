import type { DuckDBConnection } from '@duckdb/node-api';
import type { ChangeMarker } from '../analytics/change-marker.ts';
import type { EncounterFacts } from '../analytics/encounter-facts.ts';
import {
  addCounted,
  DIMENSIONS,
  type Dimension,
  makeTally,
  type Tally,
  type TallyPart,
} from '../analytics/tally.ts';
import type { FactsSaid } from './fact-rows.ts';
import { UnusableFile } from './unusable-file.ts';

/** Columns by which groups are told apart, for each part of a tally. */
const COLUMNS = {
  provider: ['provider'],
  location: ['location'],
  payer: ['payer'],
  visit: ['visit'],
  month: ['month'],
} as const satisfies Record<Dimension, readonly string[]>;

/**
 * Counts the measures over the Parquet files of `endplate export`, as they are counted over the record: each distinct
 * thing that is said of encounters is looked at once, by the measures themselves, and DuckDB counts how often it is
 * said in each group.
 * @throws UnusableFile when the folder holds no facts
 */
export async function tallyOfParquet(
  folder: string,
  markers: readonly ChangeMarker[],
  windowDays: number,
): Promise<Tally> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    const said = await openFacts(connection, folder);
    const tally = makeTally({ markers, windowDays });
    const add = (part: TallyPart, columns: readonly string[], where?: string) =>
      addPart(connection, tally, said, { part, columns, where });
    await add('all', []);
    for (const dimension of DIMENSIONS) await add(dimension, COLUMNS[dimension]);
    await add('course', ['provider', 'month'], `provider <> ''`);
    for (const marker of markers.keys()) await add({ marker }, ['provider', 'date_of_service']);
    await noteDays(connection, tally);
    return tally;
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/** Gives what is said of encounters, by number, and makes the table `facts`, in which the numbers stand for it. */
async function openFacts(
  connection: DuckDBConnection,
  folder: string,
): Promise<readonly FactsSaid[]> {
  const files = `${folder.replaceAll("'", "''")}/facts/*/*.parquet`;
  const from = `read_parquet('${files}', hive_partitioning = true, hive_types_autocast = false)`;
  try {
    await connection.run(
      `create temp table said as select said, row_number() over () - 1 as number from (select distinct said from ${from})`,
    );
  } catch {
    throw new UnusableFile(`${folder} holds no facts of endplate export that can be read`);
  }
  await connection.run(
    `create temp table facts as select number, provider, location, payer, visit, month, date_of_service, engine
     from ${from} join said using (said)`,
  );
  const rows = await connection.runAndReadAll('select said from said order by number');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- what is read is what factsRow wrote
  return rows.getRowsJson().map((row) => JSON.parse(row.map(String).join('')) as FactsSaid);
}

type Part = {
  readonly part: TallyPart;
  readonly columns: readonly string[];
  readonly where: string | undefined;
};

async function addPart(
  connection: DuckDBConnection,
  tally: Tally,
  said: readonly FactsSaid[],
  { part, columns, where = 'true' }: Part,
): Promise<void> {
  const of = [...columns, 'number'].join(', ');
  const reader = await connection.runAndReadAll(
    `select ${of}, count(*) as encounters from facts where ${where} group by ${of} order by ${of}`,
  );
  for (const json of reader.getRowsJson()) {
    const row = json.map(String);
    const placed = Object.fromEntries(columns.map((column, at) => [column, row[at] ?? '']));
    const one = said[Number(row.at(-2))];
    if (one !== undefined) addCounted(tally, part, factsOf(one, placed), Number(row.at(-1)));
  }
}

/** An encounter of a group, as the measures look at it. */
function factsOf(
  said: FactsSaid,
  { provider, location, payer, visit, month, date_of_service: day }: Record<string, string>,
): EncounterFacts {
  const stated = (text: string | undefined) => (text === '' ? undefined : text);
  return {
    ...said,
    id: '',
    dateOfService: day ?? month ?? '',
    provider: stated(provider),
    location: stated(location),
    payer: stated(payer),
    visit: Number(visit) || undefined,
  };
}

/** First and last day, of all and of each version of the engine. */
async function noteDays(connection: DuckDBConnection, tally: Tally): Promise<void> {
  const reader = await connection.runAndReadAll(
    `select engine, min(date_of_service), max(date_of_service), count(*) from facts group by engine order by engine`,
  );
  for (const row of reader.getRowsJson()) {
    const [engine = '', first = '', last = ''] = row.map(String);
    if (tally.from === '' || first < tally.from) tally.from = first;
    if (last > tally.until) tally.until = last;
    if (engine !== '') tally.engines.set(engine, { first, last, encounters: Number(row.at(-1)) });
  }
}
