import type { PolicyContent } from '../claims/policy-shelf.ts';
import type { Engine } from '../engine.ts';
import { sha256 } from './sealed-reading.ts';
import { partsOf } from './selection/engine-parts.ts';

/** Which engine, rules, releases and practice policies decide: parts that are compared each for itself. */
export type EngineFingerprint = {
  readonly engine: string;
  readonly rules: string;
  readonly releases: string;
  readonly policies: string;
};

/**
 * Of the program text that decides, rules, phrases and switches; of the code set and its imported releases. Two
 * installations alike have the same.
 */
export function fingerprintOfEngine(engine: Engine): EngineFingerprint {
  const { rulesDigest: rules, policiesDigest: policies, parts } = partsOf(engine);
  return { engine: engine.version, rules, releases: parts.codes, policies };
}

/** As it is stored: one text. */
export function fingerprintText({ engine, rules, releases, policies }: EngineFingerprint): string {
  return [engine, rules, releases, policies].join('/');
}

/** Of what decides notes and scrubs claims, as one text: of the engine, and a digest of the payer policies. */
export function fingerprintWithPayers(engine: Engine, policies: PolicyContent): string {
  return `${fingerprintText(fingerprintOfEngine(engine))}/${sha256(JSON.stringify(policies))}`;
}

/** Undefined for a text that is no fingerprint. */
export function readFingerprint(text: string): EngineFingerprint | undefined {
  const [engine, rules, releases, policies, ...more] = text.split('/');
  if (engine === undefined || rules === undefined || releases === undefined || more.length > 0)
    return undefined;
  // Records of before 2026-11-26 have policies among the rules.
  return { engine, rules, releases, policies: policies ?? '' };
}
