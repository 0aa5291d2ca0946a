import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { patientReviewSchema } from '../review/review-schema.ts';
import { registerReview } from './review.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

const MARKER = 'Zebulon';
const PATIENT = {
  id: 'p1',
  visits: [
    {
      id: 'v1',
      dateOfService: '2026-08-01',
      note: `${MARKER} has low back pain.\nAssessment: Low back pain.`,
    },
    {
      id: 'v2',
      dateOfService: '2026-09-01',
      note: 'Assessment: Low back pain.',
      billedCodes: ['M54.51'],
    },
  ],
};

function run(words: readonly string[], input: string): Promise<Ran> {
  return runCommand(registerReview, ['review', ...words], input);
}

describe('endplate review', () => {
  it('reads the visits of a patient from a file of another system, in the order of their days', async () => {
    const visit = (id: string, day: string, note: string) => [
      {
        resourceType: 'Encounter',
        id,
        status: 'finished',
        subject: { reference: 'Patient/p1' },
        period: { start: day },
      },
      {
        resourceType: 'DocumentReference',
        id: `note-${id}`,
        status: 'current',
        subject: { reference: 'Patient/p1' },
        context: { encounter: [{ reference: `Encounter/${id}` }] },
        content: [{ attachment: { data: Buffer.from(note).toString('base64') } }],
      },
    ];
    const words = 'Assessment: Low back pain.';
    const entry = [
      ...visit('v3', '2026-09-01', words),
      ...visit('v1', '2026-07-01', words),
      ...visit('v2', '2026-08-01', words),
    ].map((resource) => ({ resource }));
    const { out } = await run(
      ['--ndjson'],
      JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }),
    );
    const { id, findings } = patientReviewSchema.parse(JSON.parse(out));
    expect(id).toBe('p1');
    expect(findings).toMatchObject([{ finding: 'third-visit-unspecified', visit: 3 }]);
  });

  it('gives one line of the contract for each patient, broken records in their place', async () => {
    const { out, status } = await run(
      ['--ndjson'],
      `${JSON.stringify(PATIENT)}\nnot json\n{"id":"p2","visits":5}\n`,
    );
    const reviews = out
      .trim()
      .split('\n')
      .map((line) => patientReviewSchema.parse(JSON.parse(line)));
    expect(reviews.map(({ id, issues }) => [id, issues.map(({ code }) => code)])).toEqual([
      ['p1', []],
      ['line-2', ['record/json-malformed']],
      ['p2', ['patient/visits-missing']],
    ]);
    expect(reviews[0]?.findings.map(({ finding, visit }) => `${finding} ${visit}`)).toEqual([
      'unexplained-code-change 2',
      'billed-code-not-supported 2',
    ]);
    expect(status).toBe(0);
  });

  it('quotes the words of both visits for a person', async () => {
    const { out } = await run([], JSON.stringify(PATIENT));
    expect(out).toContain('visit 1, 2026-08-01: “');
    expect(out).toContain('visit 2, 2026-09-01: “Low back pain”');
  });

  it('quotes the words of the visit itself, however many came before', async () => {
    const visits = Array.from({ length: 6 }, (_, index) => ({
      id: `v${index}`,
      dateOfService: `2026-0${index + 1}-01`,
      note: 'Assessment: Low back pain.',
    }));
    const { out } = await run([], JSON.stringify({ id: 'p', visits }));
    expect(out.split('visit 6 with M54.50')[1]).toContain('visit 6, 2026-06-01: “Low back pain”');
  });

  it.each([
    [['--fail-on', 'error'], 1],
    [['--fail-on', 'warning'], 1],
    [[], 0],
  ])('exits by what it found: %j', async (words, status) => {
    expect((await run(words, JSON.stringify(PATIENT))).status).toBe(status);
  });

  it('exits with 2 when nothing could be read, and tells no word of the record', async () => {
    const { told, status } = await run(['--ndjson'], `${MARKER} is no JSON\n{`);
    expect(status).toBe(2);
    expect(told).not.toContain(MARKER);
  });

  it('draws each patient, and a patient’s identifier does not leave the folder', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'endplate-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await run(['--timeline', folder], JSON.stringify({ ...PATIENT, id: '../<p>&1' }));
    const picture = await readFile(join(folder, '0001--p-1.svg'), 'utf8');
    expect(picture).toContain('Patient ../&lt;p&gt;&amp;1');
    expect(picture).toContain('▲ unexplained code');
    expect(picture).not.toContain(MARKER);
  });

  it('puts visits in order and says so', async () => {
    const { out } = await run(
      ['--ndjson'],
      JSON.stringify({ id: 'p', visits: PATIENT.visits.toReversed() }),
    );
    expect(out).toContain('patient/visits-reordered');
    expect(out).toContain('"visit":2,"visitId":"v2"');
  });
});
