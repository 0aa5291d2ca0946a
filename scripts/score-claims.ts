import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Claim, readClaimRecord } from '../src/chart/claim.ts';
import { PAYER_POLICIES } from '../src/claims/embedded-payer-policies.ts';
import { makePolicyShelf } from '../src/claims/policy-shelf.ts';
import { makeScrubber } from '../src/claims/scrub.ts';
import type { ClaimEdit } from '../src/claims/scrub-schema.ts';
import { makeEngine } from '../src/engine.ts';
import { readX12 } from '../src/formats/x12.ts';

const DAY = '2026-11-02';

const authoredSchema = z.strictObject({
  id: z.string(),
  why: z.string(),
  date: z.string().default(DAY),
  as: z.enum(['x12', 'plain']).optional(),
  written: z.literal('exact').optional(),
  qualifiers: z.array(z.string()).optional(),
  payer: z.string().optional(),
  diagnoses: z.array(z.string()),
  lines: z.array(z.string()),
  note: z.string().optional(),
  problemList: z.array(z.string()).optional(),
  finds: z.array(z.string()).default([]),
});
export type AuthoredClaim = z.infer<typeof authoredSchema>;

/** The claims of `data/claims/low-back-claims.yaml`. */
export function readAuthored(): AuthoredClaim[] {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const text = readFileSync(join(root, 'data/claims/low-back-claims.yaml'), 'utf8');
  return z.object({ claims: z.array(authoredSchema) }).parse(parse(text)).claims;
}

/** What the scrubber said of one claim, in one way of writing it. */
export type ScoredClaim = {
  readonly id: string;
  readonly way: 'x12' | 'plain';
  readonly missing: readonly string[];
  /** errors and warnings that the claim does not deserve */
  readonly unwanted: readonly string[];
  /** names of the edits that should have been found */
  readonly wanted: readonly string[];
};

const engine = makeEngine();
const scrubber = makeScrubber({
  codebook: engine.codebook,
  policies: makePolicyShelf(PAYER_POLICIES),
});

/** Scrubs a claim in each way in which it is written, and compares. */
export function scoreClaim(authored: AuthoredClaim): ScoredClaim[] {
  const ways = authored.as === undefined ? (['plain', 'x12'] as const) : [authored.as];
  return ways.map((way) => {
    const claim = way === 'x12' ? throughX12(authored) : throughRecord(authored);
    const told = scrubber.scrub(claim, chartOf(authored)).edits;
    const said = told.map(spell);
    const missing = [...authored.finds];
    const unwanted: string[] = [];
    told.forEach((edit, at) => {
      const place = missing.findIndex((wanted) => isSame(wanted, said[at] ?? '', edit));
      if (place >= 0) missing.splice(place, 1);
      else if (edit.severity !== 'info') unwanted.push(said[at] ?? '');
    });
    const wanted = authored.finds.map((find) => find.split(' ')[1] ?? '');
    return { id: authored.id, way, missing, unwanted, wanted };
  });
}

/** `error code-retired M54.5`, with the line where one is meant: `error pointer-missing 2`. */
function spell({ severity, edit, codes }: ClaimEdit): string {
  return [severity, edit, codes.join('+')].filter((part) => part !== '').join(' ');
}

function isSame(wanted: string, said: string, { line, edit }: ClaimEdit): boolean {
  if (wanted === said) return true;
  const [, text = '', number] = /^(.*) (\d+)$/.exec(wanted) ?? [];
  if (number === undefined || Number(number) !== line) return false;
  return text === said || (edit.startsWith('pointer') && said.startsWith(text));
}

function chartOf({ id, note, date, problemList = [] }: AuthoredClaim) {
  if (note === undefined) return undefined;
  const encounter = { id, note, dateOfService: date };
  return {
    decision: engine.code(encounter),
    reported: () => engine.reported(encounter),
    problemList: problemList.map((code) => ({ code })),
  };
}

type Line = {
  procedure: string;
  modifiers: string[];
  pointers: number[];
  date: string | undefined;
};

function lineOf(words: string): Line {
  const [, procedure = '', modifier, pointers = '', date] =
    /^([0-9A-Z]+)(?:-([0-9A-Z]{2}))?:\s*([\d,]*)(?:\s*@(\S+))?$/.exec(words) ?? [];
  return {
    procedure,
    modifiers: modifier === undefined ? [] : [modifier],
    pointers: pointers === '' ? [] : pointers.split(',').map(Number),
    date,
  };
}

function throughRecord({ id, date, payer, diagnoses, lines }: AuthoredClaim): Claim {
  const record = {
    id,
    dateOfService: date,
    diagnoses,
    ...(payer === undefined ? {} : { payer }),
    lines: lines.map(lineOf).map(({ procedure, modifiers, pointers, date: day }) => ({
      cpt: procedure,
      modifiers,
      pointers,
      ...(day === undefined ? {} : { date: day }),
    })),
  };
  const { claim, issues } = readClaimRecord(record);
  if (claim === undefined || issues.length > 0) throw new Error(`${id} is no claim.`);
  return claim;
}

/** The claim written as an 837P and read by the product’s own reader. */
function throughX12(authored: AuthoredClaim): Claim {
  const reader = readX12();
  const items = [...reader.push(new TextEncoder().encode(asX12(authored))), ...reader.end()];
  const claim = items.flatMap((item) => (item.kind === 'claim' ? [item.claim] : []))[0];
  if (claim === undefined) throw new Error(`${authored.id} cannot be read as X12.`);
  return claim;
}

/** One interchange with one professional claim (X12 005010X222A1). */
export function asX12({
  id,
  date,
  payer = 'EXAMPLE HEALTH',
  diagnoses,
  qualifiers,
  lines,
  written,
}: AuthoredClaim): string {
  const hi = diagnoses.map((code, at) => {
    const plain = written === 'exact' ? code : code.replace('.', '');
    const isOld = /^\d/.test(code);
    const usual = at === 0 ? 'ABK' : isOld ? 'BF' : 'ABF';
    return `${qualifiers?.[at] ?? usual}:${plain}`;
  });
  const services = lines
    .map(lineOf)
    .flatMap((line, at) => [
      `LX*${at + 1}`,
      `SV1*HC:${[line.procedure, ...line.modifiers].join(':')}*100*UN*1***${line.pointers.join(':')}`,
      `DTP*472*D8*${(line.date ?? date).replaceAll('-', '')}`,
    ]);
  const segments = [
    'ST*837*0001*005010X222A1',
    'BHT*0019*00*1*20261103*1200*CH',
    'HL*1**20*1',
    'NM1*85*2*CLINIC*****XX*1234567893',
    'HL*2*1*22*0',
    'SBR*P*18*******CI',
    'NM1*IL*1*DOE*JO****MI*1',
    `NM1*PR*2*${payer.toUpperCase()}*****PI*99999`,
    `CLM*${id}*100***11:B:1*Y*A*Y*Y`,
    ...(hi.length > 12
      ? [`HI*${hi.slice(0, 12).join('*')}`, `HI*${hi.slice(12).join('*')}`]
      : hi.length > 0
        ? [`HI*${hi.join('*')}`]
        : []),
    ...services,
  ];
  return [
    'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *261103*1200*^*00501*000000001*0*T*:',
    'GS*HC*SENDER*RECEIVER*20261103*1200*1*X*005010X222A1',
    ...segments,
    `SE*${segments.length + 1}*0001`,
    'GE*1*1',
    'IEA*1*000000001',
    '',
  ].join('~\n');
}
