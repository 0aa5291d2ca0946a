import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { makeScrubber } from '../claims/scrub.ts';
import { makeEngine } from '../engine.ts';
import { onBothDatabases } from '../store/database/for-tests.ts';
import { listQuarantine, openQuarantined, settleQuarantined } from '../store/intake/quarantine.ts';
import type { Store } from '../store/open-store.ts';
import { listClaims } from '../store/record/claims.ts';
import { findDecision, listDecisions } from '../store/record/decisions.ts';
import { findEncounter } from '../store/record/encounters.ts';
import { problemListVersions } from '../store/record/problem-lists.ts';
import { systemScope } from '../store/scope.ts';
import { type IngestReceipt, ingest } from './ingest.ts';
import type { IngestHouse } from './intake-house.ts';

const SCOPE = systemScope('practice-a', 'test');
const engine = makeEngine({ today: '2026-11-02' });
const scrubber = makeScrubber({ codebook: engine.codebook, today: '2026-11-02' });
const house = (store: Store): IngestHouse => ({
  store,
  engine,
  scrubber,
  today: () => '2026-11-02',
});
const bytes = (text: string): Uint8Array => Buffer.from(text);
const visit = (id: string | undefined, note: string): string =>
  JSON.stringify({ id, dateOfService: '2026-11-02', note, patientId: 'p1' });
const sample = (name: string): Uint8Array =>
  readFileSync(new URL(`../formats/samples/low-back-visit.${name}`, import.meta.url));
const idOf = ({ encounters }: IngestReceipt, index = 0): string => encounters[index]?.id ?? '';

onBothDatabases('ingest', ({ newStore }) => {
  test('a visit is stored with its decision; the same one sent again is one', async () => {
    const store = await newStore();
    const file = bytes(visit('e1', 'Assessment: low back pain.'));
    const first = await ingest(SCOPE, house(store), 'http', file);
    expect(first).toMatchObject({
      outcome: 'stored',
      encounters: [{ externalId: 'e1', outcome: 'created', decision: 'first' }],
    });
    const decision = await findDecision(SCOPE, store, idOf(first));
    expect(decision?.codes).toEqual(['M54.50']);
    const again = await ingest(SCOPE, house(store), 'folder', file);
    expect(again.encounters).toMatchObject([{ outcome: 'same', decision: 'same' }]);
    expect(idOf(again)).toBe(idOf(first));
    expect(await listDecisions(SCOPE, store, idOf(first))).toHaveLength(1);
  });

  test('a corrected note is a new version and is read again', async () => {
    const store = await newStore();
    const send = (note: string) => ingest(SCOPE, house(store), 'http', bytes(visit('e1', note)));
    await send('Assessment: low back pain.');
    const corrected = await send('Assessment: lumbar radiculopathy.');
    expect(corrected.encounters).toMatchObject([{ outcome: 'changed', decision: 'changed' }]);
    const stored = await findEncounter(SCOPE, store, idOf(corrected));
    expect(stored?.documents).toMatchObject([{ name: 'note', version: 2 }]);
    expect(await listDecisions(SCOPE, store, idOf(corrected))).toHaveLength(2);
  });

  test('the same visit comes out of every format as one visit', async () => {
    const store = await newStore();
    for (const name of ['fhir.json', 'hl7', 'ccda.xml', 'csv', 'ndjson', 'txt']) {
      const receipt = await ingest(SCOPE, house(store), 'folder', sample(name), { name });
      expect([name, receipt.outcome, receipt.encounters.length]).toEqual([name, 'stored', 1]);
    }
  });

  test('two files whose visits have no id of their own stay two', async () => {
    const store = await newStore();
    const one = await ingest(
      SCOPE,
      house(store),
      'http',
      bytes(visit(undefined, 'Low back pain.')),
    );
    const other = await ingest(SCOPE, house(store), 'http', bytes(visit(undefined, 'Sciatica.')));
    expect(idOf(one)).not.toBe(idOf(other));
  });

  test('what cannot be read is kept with its reason, once, and can be opened to be tried again', async () => {
    const store = await newStore();
    const file = bytes('%PDF-1.7 Marker Patient');
    const first = await ingest(SCOPE, house(store), 'http', file, { name: 'marker.pdf' });
    const again = await ingest(SCOPE, house(store), 'http', file, { name: 'marker.pdf' });
    expect(first).toMatchObject({ outcome: 'quarantined', issues: [{ code: 'format/pdf' }] });
    expect(again.quarantine).toBe(first.quarantine);
    const { items } = await listQuarantine(SCOPE, store, 'kept', {});
    expect(items).toMatchObject([{ source: 'http', tries: 2, issues: [{ code: 'format/pdf' }] }]);
    expect(JSON.stringify(items)).not.toMatch(/marker/i);
    const opened = await openQuarantined(SCOPE, store, first.quarantine ?? '');
    expect(opened?.name).toBe('marker.pdf');
    expect(Buffer.from(opened?.bytes ?? []).toString()).toBe('%PDF-1.7 Marker Patient');
    expect(await settleQuarantined(SCOPE, store, first.quarantine ?? '', 'discarded')).toBe(true);
    expect(await openQuarantined(SCOPE, store, first.quarantine ?? '')).toBeUndefined();
    const elsewhere = systemScope('practice-b', 'test');
    expect(await openQuarantined(elsewhere, store, first.quarantine ?? '')).toBeUndefined();
  });

  test('of a file with a spoilt line the others are stored, and the file is kept', async () => {
    const store = await newStore();
    const lines = [visit('e1', 'Low back pain.'), '{"id": "e2", "no', visit('e3', 'Sciatica.')];
    const receipt = await ingest(SCOPE, house(store), 'http', bytes(lines.join('\n')));
    expect(receipt.outcome).toBe('partly-stored');
    expect(receipt.encounters.map(({ externalId }) => externalId)).toEqual(['e1', 'e3']);
    expect(receipt.issues).toMatchObject([{ code: 'format/json-malformed', at: 'line 2' }]);
    expect(receipt.quarantine).toBeDefined();
  });

  test('a claim is kept, and the same one again is one', async () => {
    const store = await newStore();
    const file = readFileSync(new URL('../formats/samples/low-back-claim.ndjson', import.meta.url));
    for (let time = 0; time < 2; time += 1) {
      const receipt = await ingest(SCOPE, house(store), 'http', file);
      expect(receipt).toMatchObject({ outcome: 'stored', others: { claims: 1 } });
    }
    expect((await listClaims(SCOPE, store)).items).toHaveLength(1);
  });

  test('a message without words takes no note away', async () => {
    const store = await newStore();
    await ingest(SCOPE, house(store), 'http', bytes(visit('e1', 'Assessment: low back pain.')));
    const second = await ingest(SCOPE, house(store), 'http', bytes(visit('e1', '')));
    const stored = await findEncounter(SCOPE, store, idOf(second));
    expect(stored?.chart.note).toBe('Assessment: low back pain.');
  });
});

onBothDatabases('problem lists of what comes in', ({ newStore }) => {
  const versions = async (store: Store) => {
    const patient = await store.db.selectFrom('patients').select('id').executeTakeFirstOrThrow();
    const lists = await problemListVersions(SCOPE, store, patient.id);
    return lists.map(({ source, version, problems }) => [
      source,
      version,
      problems.map(({ code, title, status }) => `${code ?? title} ${status}`),
    ]);
  };
  const withList = (id: string, dateOfService: string, codes: readonly string[]) => {
    const problemList = codes.map((code) => ({ code }));
    return bytes(
      JSON.stringify({ id, dateOfService, note: 'Low back pain.', patientId: 'p1', problemList }),
    );
  };

  test('the list of a newer visit is the next version; that of an older one is not', async () => {
    const store = await newStore();
    const send = (...listed: Parameters<typeof withList>) =>
      ingest(SCOPE, house(store), 'http', withList(...listed));
    await send('e1', '2026-10-01', ['M54.5']);
    await send('e2', '2026-11-01', ['M54.5']);
    await send('e3', '2026-11-02', ['M54.51', 'E11.9']);
    await send('e0', '2026-09-01', ['M54.9']);
    expect(await versions(store)).toEqual([
      ['ndjson', 2, ['M54.51 active', 'E11.9 active']],
      ['ndjson', 1, ['M54.5 active']],
    ]);
  });

  test('a FHIR feed brings what changed, also without a visit', async () => {
    const store = await newStore();
    const condition = (id: string, code: string, status: string) => ({
      resource: {
        resourceType: 'Condition',
        id,
        subject: { reference: 'Patient/p1' },
        category: [
          {
            coding: [
              {
                system: 'http://terminology.hl7.org/CodeSystem/condition-category',
                code: 'problem-list-item',
              },
            ],
          },
        ],
        clinicalStatus: {
          coding: [
            { system: 'http://terminology.hl7.org/CodeSystem/condition-clinical', code: status },
          ],
        },
        code: { coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code }] },
      },
    });
    const send = (...entry: readonly object[]) =>
      ingest(
        SCOPE,
        house(store),
        'fhir',
        bytes(JSON.stringify({ resourceType: 'Bundle', type: 'searchset', entry })),
        { format: 'fhir' },
      );
    const first = await send(
      condition('c1', 'M54.50', 'active'),
      condition('c2', 'E11.9', 'active'),
    );
    expect(first).toMatchObject({ outcome: 'stored', others: { problems: 2 } });
    await send(condition('c1', 'M54.50', 'resolved'));
    await send(condition('c1', 'M54.50', 'resolved'));
    expect(await versions(store)).toEqual([
      ['fhir', 2, ['M54.50 resolved', 'E11.9 active']],
      ['fhir', 1, ['M54.50 active', 'E11.9 active']],
    ]);
  });
});
