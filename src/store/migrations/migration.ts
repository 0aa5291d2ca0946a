import type { RawBuilder, SchemaModule } from 'kysely';

/** Column types of a database: `addColumn('title', columns.text)`. Booleans are integers; JSON and times are text. */
export type Columns = {
  readonly text: RawBuilder<unknown>;
  readonly integer: RawBuilder<unknown>;
  readonly number: RawBuilder<unknown>;
};

/** One step of the schema. Once released it never changes; a later step does. */
export type Migration = {
  /** `001-practices`: the number gives the order */
  readonly name: string;
  readonly up: (
    schema: SchemaModule,
    columns: Columns,
    run: (statement: RawBuilder<unknown>) => Promise<void>,
  ) => Promise<void>;
};
