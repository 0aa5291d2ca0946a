/**
 * References to codes, as the Tabular List prints them in brackets after a note:
 *
 *     M54.5                                      the code, and all beneath it when it is a header
 *     M54.4-   M53.-   M50.1.-                   all codes beneath
 *     M43.3-M43.5X9   O00-O9A   S12.0-S12.3-     a range, both ends with all beneath them
 *     M51.- with fifth character 6               only those with that character
 *     T36-T50 with fifth or sixth character 5
 *     E08-E13 with .44                           only those whose part after the dot starts so
 */
export type Reference = (plain: string) => boolean;

const CODE = '[A-Z](?:[0-9][0-9A-Z]|A[0-9])(?:\\.[0-9A-Z]{0,4})?';
const ONE_REFERENCE = new RegExp(
  `(${CODE})\\.?(-(?!\\s*[A-Z][0-9A])|)(?:\\s*-\\s*(${CODE})(-?))?(\\s*with (?:\\.[0-9A-Z]+|[a-z ]*characters? [0-9A-Z](?:\\s*-\\s*[0-9A-Z])?))?`,
  'g',
);
// A bracket may be closed by the wrong kind or not at all: "(E87.8}".
const BRACKETED = /\(([^()]*)(?:[)}\]]|$)/g;

/** The references that a note's text holds, each in one spelling; empty when it names no code. */
export function referencesIn(text: string): string[] {
  const references: string[] = [];
  for (const [, inside] of text.matchAll(BRACKETED)) {
    for (const match of (inside ?? '').matchAll(ONE_REFERENCE)) references.push(spell(match));
  }
  return references;
}

function spell(match: RegExpMatchArray): string {
  const [, first = '', firstDash = '', last, lastDash = '', condition = ''] = match;
  // The Tabular List spells "all beneath M50.1" both as M50.1- and as M50.1.-.
  const start = /^.{3}\.$/.test(first) ? first : first.replace(/\.$/, '');
  const single = `${start}${start.length === 3 && firstDash !== '' ? '.' : ''}${firstDash}`;
  const range = last === undefined ? single : `${start}-${last.replace(/\.$/, '')}${lastDash}`;
  return `${range}${condition.replace(/\s+/g, ' ')}`;
}

/** Compiles one reference into the question "is this code meant?". Codes are given without their dot. */
export function compileReference(reference: string): Reference {
  const [range = '', condition] = reference.split(' with ', 2);
  const match = new RegExp(`^(${CODE})-?(?:(${CODE})-?)?$`).exec(range);
  if (match === null) return () => false;
  const low = bare(match[1] ?? '');
  const high = match[2] === undefined ? low : bare(match[2]);
  const meets = condition === undefined ? () => true : compileCondition(condition);
  if (low === high) return (plain) => plain.startsWith(low) && meets(plain);
  return (plain) =>
    plain.slice(0, low.length) >= low && plain.slice(0, high.length) <= high && meets(plain);
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh'];

function compileCondition(condition: string): (plain: string) => boolean {
  if (condition.startsWith('.')) {
    const rest = condition.slice(1);
    return (plain) => plain.slice(3).startsWith(rest);
  }
  const places = ORDINALS.flatMap((ordinal, at) => (condition.includes(ordinal) ? [at] : []));
  const wanted = /([0-9A-Z])(?:\s*-\s*([0-9A-Z]))?$/.exec(condition);
  if (wanted === null) return () => false;
  const low = wanted[1] ?? '';
  const high = wanted[2] ?? low;
  return (plain) =>
    places.some((at) => {
      const character = plain[at];
      return character !== undefined && character >= low && character <= high;
    });
}

/** A code without its dot. */
export function bare(code: string): string {
  return code.replace('.', '');
}
