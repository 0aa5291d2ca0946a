import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { madeX12 } from '../../scripts/made-x12.ts';
import { readX12 } from './x12.ts';
import { makeAcknowledger } from './x12-999-writer.ts';
import { proposeReplacement } from './x12-replacement.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** A file up to its body, the body over and over, and no end. */
const endless = (transaction: string, version: string, before: string, again: string) => ({
  head: new TextDecoder()
    .decode(madeX12({ transaction, version, body: before }))
    .replace(/SE\*[\s\S]*$/, ''),
  again,
});
const CLAIM = 'HL*1**20*1\nHL*2*1*22*0\nCLM*C1*1***11:B:1';
const claimFile = (before: string, again: string) => endless('837', '005010X222A1', before, again);
const paymentFile = (before: string, again: string) =>
  endless('835', '005010X221A1', before, again);

const HOSTILE = {
  'no terminator': claimFile(CLAIM, 'NTE*ADD*'),
  'terminators only': claimFile(CLAIM, '~'),
  'element separators only': claimFile(CLAIM, '*'),
  'component separators only': claimFile(CLAIM, ':'),
  'line breaks in a segment': claimFile(CLAIM, 'A\n'),
  'carriage returns only': claimFile(CLAIM, '\r'),
  'zero bytes': claimFile(CLAIM, '\u0000'),
  'bytes beyond ASCII': claimFile(CLAIM, 'NM1*ñ~'),
  'byte-order marks': claimFile(CLAIM, '\u{feff}'),
  'segments as long as can be': claimFile(CLAIM, `HI*${'ABK:'.repeat(16_000)}~`),
  'segments longer than that': claimFile(CLAIM, `HI*${'ABK:'.repeat(17_000)}~`),
  'headers that go on': { head: '', again: 'ISA*' },
  'headers that end nowhere': { head: '', again: `ISA*${'*'.repeat(14)}P*:A` },
  'headers on new lines': claimFile(CLAIM, '\nISA*'),
  'groups only': claimFile(CLAIM, 'GS*HC*A*B~'),
  'sets only': claimFile(CLAIM, 'ST*837*1~'),
  'trailers only': claimFile(CLAIM, 'SE*1*1~'),
  'acknowledged interchanges': { head: '', again: 'TA1*1*2*3*A~' },
  'providers only': claimFile('', 'HL*1**20*1~'),
  'levels below each other': claimFile('HL*1**20*1', 'HL*1*1*22*1~HL*2*1*23~'),
  'claims only': claimFile('HL*1**20*1\nHL*2*1*22*0', 'CLM*1*1~'),
  'diagnoses only': claimFile(CLAIM, 'HI*ABK:M5450*ABF:M5451~'),
  'lines only': claimFile(CLAIM, 'LX*1~'),
  'services only': claimFile(CLAIM, 'SV1*HC:97110*1*UN*1***1~'),
  'texts only': claimFile(CLAIM, 'NTE*ADD*WORDS~'),
  'binary content without end': claimFile(CLAIM, 'BIN*999999999999*x~'),
  'binary content of no length': claimFile(CLAIM, 'BIN*0*~BIN*x*~'),
  'payments only': paymentFile('BPR*I*0*C*NON', 'CLP*1*1*1*1~'),
  'adjustments only': paymentFile('BPR*I*0*C*NON\nCLP*1*1*1*1', 'CAS*CO*1*1**2*2**3*3~'),
  'remarks only': paymentFile('BPR*I*0*C*NON\nCLP*1*1*1*1\nSVC*HC:1*1*1', 'LQ*HE*N1~'),
  'adjustments of the provider': paymentFile('BPR*I*0*C*NON', 'PLB*1*20261231*WO:1*1*WO:2*2~'),
  'statuses only': endless('277', '005010X214', 'HL*1**20*1', 'HL*4*3*PT~TRN*2*1~STC*A7:1~'),
  'errors only': endless('999', '005010X231A1', 'AK1*HC*1\nAK2*837*1', 'IK3*HI*1**8~IK4*1*1*7~'),
} as const satisfies Record<string, { head: string; again: string }>;

function fileOf({ head, again }: { head: string; again: string }, size: number): Uint8Array {
  const unit = new TextEncoder().encode(again);
  const times = Math.ceil(size / unit.length);
  const bytes = new Uint8Array(new TextEncoder().encode(head).length + times * unit.length);
  bytes.set(new TextEncoder().encode(head));
  for (let at = bytes.length - times * unit.length; at < bytes.length; at += unit.length)
    bytes.set(unit, at);
  return bytes;
}

/** Reads in pieces of 4 KB and drops what is read. Gives the processor time of this thread, in milliseconds. */
function readAndDrop(bytes: Uint8Array): { time: number; items: number } {
  const before = process.threadCpuUsage();
  const reader = readX12();
  let items = 0;
  for (let at = 0; at < bytes.length; at += 4096)
    items += reader.push(bytes.subarray(at, at + 4096)).length;
  items += reader.end().length;
  const { user, system } = process.threadCpuUsage(before);
  return { time: (user + system) / 1000, items };
}

test.each(Object.entries(HOSTILE))('%s: time grows with the file, no faster', (_name, hostile) => {
  const [small, large] = [fileOf(hostile, 150_000), fileOf(hostile, 600_000)];
  readAndDrop(small);
  const best = (bytes: Uint8Array): number =>
    Math.min(...Array.from({ length: 2 }, () => readAndDrop(bytes).time));
  // Four times the bytes; twice that leaves room for the noise of a busy machine, sixteen would be quadratic.
  expect(best(large)).toBeLessThan(8 * best(small) + 100);
});

test.each(Object.entries(HOSTILE))(
  '%s: what is kept does not grow with the file',
  (_name, hostile) => {
    const reader = readX12();
    const bytes = fileOf(hostile, 2_500_000);
    const push = (from: number, to: number): number => {
      for (let at = from; at < to; at += 4096)
        reader.push(bytes.subarray(at, Math.min(to, at + 4096)));
      collectGarbage();
      collectGarbage();
      const { heapUsed, arrayBuffers } = process.memoryUsage();
      return heapUsed + arrayBuffers;
    };
    // By then the limits of what is kept of one claim are reached.
    const first = push(0, 700_000);
    const second = push(700_000, bytes.length);
    expect(second - first).toBeLessThan(1_500_000);
    reader.end();
  },
);

const own = fileURLToPath(new URL('samples/x12', import.meta.url));
const samples = globSync('*.edi', { cwd: own }).map((name) => readFileSync(join(own, name)));
const edits = fc.array(fc.tuple(fc.nat(), fc.nat(255), fc.nat(40)), { minLength: 1, maxLength: 6 });

test('writers answer broken files with right ones, or with nothing', () => {
  fc.assert(
    fc.property(fc.constantFrom(...samples), edits, (sample, changes) => {
      const bytes = [...sample];
      for (const [at, byte, cut] of changes)
        bytes.splice(at % bytes.length, cut % 3 === 0 ? cut : 1, byte);
      const file = Uint8Array.from(bytes);
      const acknowledger = makeAcknowledger({ date: '2026-11-04', time: '0730', controlNumber: 1 });
      acknowledger.push(file);
      const reader = readX12();
      const claims = [...reader.push(file), ...reader.end()].flatMap((item) =>
        item.kind === 'claim' ? [{ claim: item.claim, payerClaimNumber: 'P1', diagnoses: [] }] : [],
      );
      const proposal = proposeReplacement(file, claims);
      const answers = acknowledger.end();
      expect(answers.flatMap(envelopeIssues)).toEqual([]);
      expect(proposal.claims > 0 ? envelopeIssues(proposal.bytes) : []).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

/** Issues of counts and trailers, which a written file must not have. */
function envelopeIssues(bytes: Uint8Array): string[] {
  const reader = readX12();
  return [...reader.push(bytes), ...reader.end()].flatMap((item) =>
    item.kind === 'issue' && /-count$|(?:se|ge|iea|isa|gs|st)-missing$/.test(item.issue.code)
      ? [item.issue.code]
      : [],
  );
}
