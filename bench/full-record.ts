/** A record with whole encounters: text, decision and codes, encrypted as ingest does it. */
import { join } from 'node:path';
import { type Engine, makeEngine } from '../src/engine.ts';
import { addPractice } from '../src/store/identity/practices.ts';
import { newId } from '../src/store/new-id.ts';
import { openStore, type Store } from '../src/store/open-store.ts';
import { codeRowsOf, decisionPlace } from '../src/store/record/decisions.ts';
import { documentPlace } from '../src/store/record/documents.ts';
import { indexReadings, type ReadingToIndex } from '../src/store/selection/reading-index.ts';
import { DAY, NOTES } from './notes.ts';
import { LOGIN } from './serve.ts';

/** Encounters of one transaction. */
const ROWS = 500;
/** Every so many encounters a decision says less than the engine does, as if a rule had been added since. */
const STALE = 20;

export type FullRecord = {
  /** whose decisions they are, and what they rest on is kept with them; else the product’s own, some of them stale */
  readonly engine?: Engine;
  /** the text of each; else those of `NOTES` */
  readonly noteOf?: (number: number) => string;
};

/** Fills a new record; gives the link secret of its administrator. */
export async function fillFully(
  data: string,
  encounters: number,
  options: FullRecord = {},
): Promise<string> {
  const store = await openStore(join(data, 'record.sqlite'), data);
  const practice = { name: 'Bench', login: LOGIN, from: 'bench', now: new Date() };
  const added = await addPractice(store, practice);
  if (added === undefined) throw new Error('the practice of the bench was not made');
  const make = encounterMaker(store, added.tenant, options);
  for (let from = 0; from < encounters; from += ROWS) {
    const made = Array.from({ length: Math.min(ROWS, encounters - from) }, (_, index) =>
      make(from + index),
    );
    await store.db.transaction().execute(async (tx) => {
      const encounterRows = made.map(({ encounter }) => encounter);
      await tx.insertInto('encounters').values(encounterRows).execute();
      await tx
        .insertInto('documents')
        .values(made.map(({ document }) => document))
        .execute();
      await tx
        .insertInto('decisions')
        .values(made.map(({ decision }) => decision))
        .execute();
      const codes = made.flatMap((one) => codeRowsOf(one.decision, one.said));
      if (codes.length > 0) await tx.insertInto('decision_codes').values(codes).execute();
      if (options.engine !== undefined)
        await indexReadings(
          tx,
          added.tenant,
          options.engine,
          made.flatMap(({ read }) => read),
        );
    });
  }
  await store.close();
  return added.secret;
}

function encounterMaker({ keys }: Store, tenant: string, options: FullRecord) {
  const { engine = makeEngine(), noteOf = (number) => NOTES[number % NOTES.length] ?? '' } =
    options;
  const isStale = (number: number) => options.engine === undefined && number % STALE === 0;
  return (number: number) => {
    const note = noteOf(number);
    const traced = engine.trace({ id: `e${number}`, dateOfService: DAY, note });
    const { decision: said, footprint } = traced;
    const kept = isStale(number) ? { ...said, codes: said.codes.slice(1) } : said;
    const [id, documentId, decisionId] = [newId(), newId(), newId()];
    const text = keys.encrypt(note, documentPlace(tenant, documentId));
    const body = keys.encrypt(JSON.stringify(kept), decisionPlace(tenant, decisionId));
    const codes = kept.codes.map(({ code }) => code);
    const encounter = {
      tenant,
      id,
      external_id: `e${number}`,
      date_of_service: DAY,
      billed_codes: '[]',
      procedures: '[]',
      problem_list: '[]',
      decision_id: decisionId,
      first_code: codes[0] ?? null,
      version: 1,
      created_at: DAY,
      updated_at: DAY,
    };
    const document = {
      tenant,
      id: documentId,
      encounter_id: id,
      name: 'note',
      version: 1,
      is_current: 1,
      kind: 'note',
      body: text.body,
      key_id: text.keyId,
      digest: keys.digests(note)[0] ?? '',
      length: note.length,
      created_at: DAY,
    };
    const decision = {
      tenant,
      id: decisionId,
      encounter_id: id,
      version: 1,
      made_at: DAY,
      engine: kept.engine,
      release: kept.codeSet.release,
      cause: 'first-reading',
      changed_by: '{"codes":[]}',
      first_code: codes[0] ?? null,
      codes: JSON.stringify(codes),
      documents: JSON.stringify({ note: documentId }),
      body: body.body,
      key_id: body.keyId,
    };
    const read: ReadingToIndex[] =
      footprint === undefined
        ? []
        : [{ encounterId: id, version: 1, dateOfService: DAY, footprint }];
    return { encounter, document, decision, said: kept, read };
  };
}
