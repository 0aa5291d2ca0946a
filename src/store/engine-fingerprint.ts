import { createHash } from 'node:crypto';
import type { Engine } from '../engine.ts';
import { PHRASES } from '../reading/embedded-phrases.ts';

/** Which engine, rules and releases decide: three parts that are compared each for itself. */
export type EngineFingerprint = {
  readonly engine: string;
  readonly rules: string;
  readonly releases: string;
};

const known = new WeakMap<Engine, EngineFingerprint>();

/** Of rules, phrases and switches; of releases by their official files. Two installations alike have the same. */
export function fingerprintOfEngine(engine: Engine): EngineFingerprint {
  const { version, rules, policies, codebook } = engine;
  const made = known.get(engine) ?? {
    engine: version,
    rules: digestOf([rules, PHRASES, policies]),
    releases: digestOf(codebook.releases),
  };
  known.set(engine, made);
  return made;
}

/** As it is stored: one text. */
export function fingerprintText({ engine, rules, releases }: EngineFingerprint): string {
  return [engine, rules, releases].join('/');
}

/** Undefined for a text that is no fingerprint. */
export function readFingerprint(text: string): EngineFingerprint | undefined {
  const [engine, rules, releases, ...more] = text.split('/');
  if (engine === undefined || rules === undefined || releases === undefined || more.length > 0)
    return undefined;
  return { engine, rules, releases };
}

/** A rule is also its functions: their source counts. */
function digestOf(value: unknown): string {
  const text = JSON.stringify(value, (_key, inner: unknown) =>
    typeof inner === 'function' || inner instanceof RegExp ? String(inner) : inner,
  );
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
