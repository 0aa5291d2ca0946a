/** What decisions may be counted by: columns of the Parquet files that `endplate batch` writes. */
export const COUNTED_BY = ['month', 'provider', 'location', 'payer', 'setting', 'code'] as const;
export type CountedBy = (typeof COUNTED_BY)[number];

/** Which codes of a decision count: those that the words support, those that were billed, or the first one alone. */
export const COUNTED_CODES = ['supported', 'billed', 'first'] as const;
export type CountedCodes = (typeof COUNTED_CODES)[number];

/** One group with its count; the counts of a code add up to more than the decisions where these have several. */
export type CountRow = { readonly of: readonly string[]; readonly decisions: number };

/**
 * Counts the decisions of a batch by columns and codes, largest groups first. DuckDB is loaded only here, and reads the
 * files where they lie.
 * @param folder of `endplate batch --format parquet`
 * @throws what DuckDB says of files that are not there
 */
export async function countDecisions(
  folder: string,
  by: readonly CountedBy[],
  codes: CountedCodes,
): Promise<CountRow[]> {
  const { DuckDBInstance } = await import('@duckdb/node-api');
  const instance = await DuckDBInstance.create();
  const connection = await instance.connect();
  try {
    const reader = await connection.runAndReadAll(sqlOf(folder, by, codes));
    return reader.getRowsJson().map((row) => ({
      of: row.slice(0, -1).map(String),
      decisions: Number(row.at(-1)),
    }));
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

function sqlOf(folder: string, by: readonly CountedBy[], codes: CountedCodes): string {
  const files = `${folder.replaceAll("'", "''")}/decisions/*/*.parquet`;
  const groups = by.join(', ');
  const others = by.filter((column) => column !== 'code');
  // a decision without codes counts where codes are not asked for
  const lists = { supported: 'codes', billed: 'billed', first: 'first_listed' };
  const code = by.includes('code') ? [`unnest(string_split(${lists[codes]}, ' ')) as code`] : [];
  const rows = `select ${[...others, ...code].join(', ')} from read_parquet('${files}', hive_partitioning = true, hive_types_autocast = false)`;
  const counted = by.includes('code') ? `select * from (${rows}) where code <> ''` : rows;
  return `select ${groups}, count(*) as decisions from (${counted}) group by ${groups} order by decisions desc, ${groups}`;
}
