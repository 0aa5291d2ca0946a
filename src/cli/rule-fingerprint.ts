import { createHash } from 'node:crypto';

/**
 * What a reviewer signs of a rule: sha-256 of its whole file (card, messages, check, examples). Layout, remarks and
 * the kind of quotation marks do not count, so that a formatter asks for no new signature.
 */
export function fingerprintOf(source: string): string {
  return createHash('sha256').update(normalise(source)).digest('hex');
}

/** Words in quotation marks stay as they are; outside them white space, comments and trailing commas go. */
function normalise(source: string): string {
  const parts: string[] = [];
  let at = 0;
  while (at < source.length) {
    const [part, next] = partAt(source, at);
    if (/^[)\]}]$/.test(part) && parts.at(-1) === ',') parts.pop();
    if (part !== '') parts.push(part);
    at = next;
  }
  return parts.join('');
}

/** The part of the source that starts at an offset, and where the next one starts. */
function partAt(source: string, at: number): [part: string, next: number] {
  const sign = source.charAt(at);
  if (/\s/.test(sign)) return ['', at + 1];
  if (source.startsWith('//', at)) return ['', endOf(source, '\n', at)];
  if (source.startsWith('/*', at)) return ['', endOf(source, '*/', at + 2)];
  if (sign === "'" || sign === '"' || sign === '`') return quoted(source, at, sign);
  return [sign, at + 1];
}

function endOf(source: string, mark: string, from: number): number {
  const found = source.indexOf(mark, from);
  return found === -1 ? source.length : found + mark.length;
}

function quoted(source: string, at: number, mark: string): [part: string, next: number] {
  let end = at + 1;
  while (end < source.length && source.charAt(end) !== mark) {
    // An apostrophe in a regular expression opens no string: one that does not close on its line is a plain sign.
    if (source.charAt(end) === '\n' && mark !== '`') return [mark, at + 1];
    end += source.charAt(end) === '\\' ? 2 : 1;
  }
  const words = source.slice(at + 1, end);
  return [`"${mark === '`' ? words : words.replace(/\\(['"])/g, '$1')}"`, end + 1];
}
