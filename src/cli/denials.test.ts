import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it, onTestFinished } from 'vitest';
import { registerDenials } from './denials.ts';
import { type Ran, runCommand } from './testing/run-command.ts';

const sample = (name: string): string =>
  fileURLToPath(new URL(`../formats/samples/x12/${name}`, import.meta.url));
const CLAIMS = sample('837p-low-back.edi');
const PAYMENTS = sample('835-low-back.edi');
const STATUSES = sample('277ca-low-back.edi');

function run(words: readonly string[]): Promise<Ran> {
  return runCommand(registerDenials, ['denials', ...words]);
}

async function fileOf(content: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'endplate-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  const path = join(folder, 'claims.ndjson');
  await writeFile(path, content);
  return path;
}

it('links an 835 and a 277CA to their claims and names the cause, the codes and the place', async () => {
  const { out, told, status } = await run([PAYMENTS, CLAIMS, STATUSES]);
  expect(out).toContain('A diagnosis code that was not valid on the date of service (2)');
  expect(out).toContain('LBP-0002, S39012A M545, CO-16 M76 N115, EXAMPLE HEALTH');
  expect(out).toContain('M54.5 could not be billed on 2026-11-02.');
  expect(out).toContain('segment 32, loop 2100, CAS02');
  expect(out).toMatch(/code +M545 +1 of 1/);
  expect(out).toMatch(/code +M5416 +0 of 1/);
  expect(told).toBe('');
  expect(status).toBe(0);
});

it('shows no amount of money', async () => {
  for (const shape of [[], ['--json'], ['--csv']]) {
    const { out } = await run([CLAIMS, PAYMENTS, STATUSES, ...shape]);
    expect(out).not.toMatch(/1240|285\.5|195\.5|24000|amount|paid/i);
  }
});

it('tells answers without a claim and claims without an answer', async () => {
  const other = await fileOf(
    `${JSON.stringify({ id: 'other', dateOfService: '2026-11-02', diagnoses: ['M54.50'] })}\n`,
  );
  const { out } = await run([other, PAYMENTS]);
  expect(out).toContain('3 answers without their claim');
  expect(out).toContain('LBP-0002');
  expect(out).toContain('1 claims without an answer');
  expect(out).toContain('other, 2026-11-02');
});

it('says what the note supports instead', async () => {
  const notes = await fileOf(
    `${JSON.stringify({ id: 'LBP-0002', dateOfService: '2026-11-02', note: 'Assessment: Acute lumbar strain.' })}\n`,
  );
  const { out } = await run([CLAIMS, PAYMENTS, '--notes', notes]);
  expect(out).not.toContain('the note supports');
  const changed = await fileOf(
    `${JSON.stringify({ id: 'LBP-0002', dateOfService: '2026-11-02', note: 'Assessment: Lumbar radiculopathy.' })}\n`,
  );
  expect((await run([CLAIMS, PAYMENTS, '--notes', changed])).out).toContain(
    'the note supports M54.16',
  );
});

it('writes a worklist with one row for each denial', async () => {
  const { out } = await run([CLAIMS, PAYMENTS, STATUSES, '--csv']);
  const [head, ...rows] = out.trim().split('\r\n');
  expect(head).toContain('claim,payer,source,line,procedure,cause');
  expect(rows.map((row) => row.split(',').slice(0, 6).join(','))).toEqual([
    'LBP-0002,EXAMPLE HEALTH,835,,,invalid-for-date',
    'LBP-0002,EXAMPLE HEALTH,277CA,,,invalid-for-date',
  ]);
});

it('exits with 2 when there is no answer in the files, and tells what could not be read', async () => {
  const path = await fileOf('Zebulon\n');
  const said = 'endplate denials: the files hold no answer of a payer (835 or 277CA)';
  expect(await run([path])).toMatchObject({
    status: 2,
    told: `${said}: input/no-claims at ${path}\n`,
  });
  expect(await run(['/no/such/file'])).toMatchObject({
    status: 2,
    told: `${said}: input/unreadable at /no/such/file, ENOENT\n`,
  });
});

it.each([
  ['are not there', undefined, 'input/unreadable (ENOENT)'],
  ['are no visits', 'Zebulon\n', 'expected visits with their ids'],
])('exits with 2 and one line when the notes %s', async (_what, content, why) => {
  const notes = content === undefined ? '/no/such/file' : await fileOf(content);
  const { told, status } = await run([CLAIMS, PAYMENTS, '--notes', notes]);
  expect({ told, status }).toEqual({ told: `endplate denials: ${notes}: ${why}\n`, status: 2 });
});

/** An interchange of one transaction set; `body` stands between ST and SE. */
function interchange(group: string, set: string, guide: string, body: readonly string[]): string {
  const segments = [`ST*${set}*0001${set === '835' ? '' : `*${guide}`}`, ...body];
  return `${[
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261103*1200*^*00501*000000001*0*T*:',
    `GS*${group}*SENDER*RECEIVER*20261103*1200*1*X*${guide}`,
    ...segments,
    `SE*${segments.length + 1}*0001`,
    'GE*1*1',
    'IEA*1*000000001',
  ].join('~\n')}~\n`;
}

const claimOf = (diagnoses: string): string =>
  interchange('HC', '837', '005010X222A1', [
    'BHT*0019*00*1*20261103*1200*CH',
    'HL*1**20*1',
    'NM1*85*2*CLINIC*****XX*1234567893',
    'HL*2*1*22*0',
    'SBR*P*18*******CI',
    'NM1*IL*1*DOE*JO****MI*1',
    'NM1*PR*2*EXAMPLE HEALTH*****PI*99999',
    'CLM*INV-1*100***11:B:1*Y*A*Y*Y',
    `HI*${diagnoses}`,
    'LX*1',
    'SV1*HC:72148*100*UN*1***1',
    'DTP*472*D8*20261102',
  ]);

const denialOf = (reason: string, remark?: string): string =>
  interchange('HP', '835', '005010X221A1', [
    'BPR*I*0*C*NON************20261116',
    'TRN*1*EFT1*1999999999',
    'N1*PR*EXAMPLE HEALTH',
    'N1*PE*CLINIC*XX*1234567893',
    'LX*1',
    'CLP*INV-1*4*100*0**12*PAYER1*11*1',
    'SVC*HC:72148*100*0**1',
    'DTM*472*20261102',
    `CAS*CO*${reason}*100`,
    ...(remark === undefined ? [] : [`LQ*HE*${remark}`]),
  ]);

it.each<[string, string, string, string | undefined, string, string]>([
  ['a retired code', 'ABK:M545', '146', undefined, 'invalid-for-date', 'coder'],
  ['a diagnosis remark', 'ABK:M5450', '16', 'M81', 'code-incomplete-or-invalid', 'coder'],
  [
    'a procedure that does not fit',
    'ABK:M5450',
    '11',
    undefined,
    'diagnosis-and-procedure',
    'coder',
  ],
  ['an Excludes1 pair', 'ABK:M5450*ABF:M5441', '11', undefined, 'excludes1-like', 'coder'],
  ['necessity', 'ABK:M5450', '50', undefined, 'medical-necessity', 'cdi'],
  ['an authorization', 'ABK:M5450', '197', undefined, 'authorization', 'billing'],
  ['a count of services', 'ABK:M5450', '119', undefined, 'frequency', 'billing'],
  ['records', 'ABK:M5450', '252', 'N706', 'documentation', 'billing'],
  ['a modifier', 'ABK:M5450', '4', undefined, 'claim-data', 'billing'],
  ['part of another service', 'ABK:M5450', '97', undefined, 'bundling', 'billing'],
  ['a plan without the service', 'ABK:M5450', '204', undefined, 'not-covered', 'billing'],
  ['a late claim', 'ABK:M5450', '29', undefined, 'timely-or-duplicate', 'billing'],
  ['a reason that is in no list', 'ABK:M5450', '999', undefined, 'other', 'billing'],
])(
  'classes a denial for %s, from X12 to JSON',
  async (_, diagnoses, reason, remark, cause, owner) => {
    const answer = await fileOf(denialOf(reason, remark));
    const { out, told, status } = await run([answer, await fileOf(claimOf(diagnoses)), '--json']);
    const codes = diagnoses.split('*').map((part) => part.slice(4));
    expect(told).toBe('');
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      denials: [
        {
          source: '835',
          claimId: 'INV-1',
          line: 1,
          procedure: '72148',
          reasons: [`CO-${reason}`, ...(remark === undefined ? [] : [remark])],
          codes: codes.slice(0, 1),
          cause,
          owner,
          at: { file: answer, loop: '2110' },
        },
      ],
      answersWithoutClaim: [],
      claimsWithoutAnswer: [],
    });
    expect(JSON.parse(out).counts).toContainEqual({
      by: 'cause',
      name: cause,
      denied: 1,
      answered: 1,
    });
  },
);

it('takes no adjustment of the contract for a denial', async () => {
  const { out } = await run([await fileOf(denialOf('45')), await fileOf(claimOf('ABK:M5450'))]);
  expect(out).toContain('0 denied or rejected');
});
