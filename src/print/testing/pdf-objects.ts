import { inflateSync } from 'node:zlib';

/** A value of a PDF file. Names begin with a slash; references are resolved by `PdfFile.get`. */
export type PdfValue =
  | string
  | number
  | boolean
  | null
  | { readonly ref: number }
  | readonly PdfValue[]
  | PdfDictionary;
export type PdfDictionary = { readonly pairs: ReadonlyMap<string, PdfValue> };

export type PdfFile = {
  /** follows references to the value itself */
  get(value: PdfValue | undefined): PdfValue | undefined;
  /** entry of a dictionary, references followed */
  at(value: PdfValue | undefined, name: string): PdfValue | undefined;
  /** bytes of the stream that a reference points to, unpacked */
  stream(value: PdfValue | undefined): string;
  readonly root: PdfValue | undefined;
  readonly info: PdfValue | undefined;
};

/** Reads the objects of a PDF file, those in object streams too. For tests: it trusts the file to be well formed. */
export function readPdf(bytes: Uint8Array): PdfFile {
  const text = Buffer.from(bytes).toString('latin1');
  const objects = new Map<number, { value: PdfValue; stream?: string }>();
  let trailer: PdfValue | undefined;
  for (const match of text.matchAll(/(?:^|[\r\n])(\d+) 0 obj\b/g)) {
    const at = match.index + match[0].length;
    const [value, end] = parse(text, at);
    const stream = streamAt(text, end, value);
    objects.set(Number(match[1]), { value, ...(stream === undefined ? {} : { stream }) });
    if (entry(value, '/Type') === '/XRef') trailer = value;
    if (entry(value, '/Type') === '/ObjStm' && stream !== undefined) unpack(value, stream, objects);
  }
  const written = /trailer\s*/.exec(text);
  if (written !== null) [trailer] = parse(text, written.index + 'trailer'.length);
  const get: PdfFile['get'] = (value) =>
    typeof value === 'object' && value !== null && 'ref' in value
      ? objects.get(value.ref)?.value
      : value;
  return {
    get,
    at: (value, name) => get(entry(get(value), name)),
    stream: (value) =>
      typeof value === 'object' && value !== null && 'ref' in value
        ? (objects.get(value.ref)?.stream ?? '')
        : '',
    root: get(entry(trailer, '/Root')),
    info: get(entry(trailer, '/Info')),
  };
}

/** Entry of a dictionary; undefined for anything else. */
function entry(value: PdfValue | undefined, name: string): PdfValue | undefined {
  return typeof value === 'object' && value !== null && 'pairs' in value
    ? value.pairs.get(name)
    : undefined;
}

function streamAt(text: string, end: number, value: PdfValue): string | undefined {
  const start = /^\s*stream\r?\n/.exec(text.slice(end, end + 20));
  const length = entry(value, '/Length');
  if (start === null || typeof length !== 'number') return undefined;
  const from = end + start[0].length;
  const raw = Buffer.from(text.slice(from, from + length), 'latin1');
  return entry(value, '/Filter') === '/FlateDecode'
    ? inflateSync(raw).toString('latin1')
    : raw.toString('latin1');
}

function unpack(value: PdfValue, stream: string, objects: Map<number, { value: PdfValue }>): void {
  const first = Number(entry(value, '/First'));
  const places = stream.slice(0, first).trim().split(/\s+/).map(Number);
  for (let index = 0; index + 1 < places.length; index += 2) {
    const [parsed] = parse(stream, first + (places[index + 1] ?? 0));
    objects.set(places[index] ?? 0, { value: parsed });
  }
}

/** Parses one value; gives it with the offset behind it. */
function parse(text: string, from: number): [PdfValue, number] {
  let at = skip(text, from);
  const ahead = text.slice(at, at + 40);
  if (ahead.startsWith('<<')) {
    const pairs = new Map<string, PdfValue>();
    at = skip(text, at + 2);
    while (!text.startsWith('>>', at)) {
      const [name, afterName] = parse(text, at);
      const [value, afterValue] = parse(text, afterName);
      if (typeof name === 'string') pairs.set(name, value);
      at = skip(text, afterValue);
    }
    return [{ pairs }, at + 2];
  }
  if (ahead.startsWith('[')) {
    const items: PdfValue[] = [];
    at = skip(text, at + 1);
    while (text[at] !== ']') {
      const [item, after] = parse(text, at);
      items.push(item);
      at = skip(text, after);
    }
    return [items, at + 1];
  }
  if (ahead.startsWith('(')) return parseString(text, at);
  if (ahead.startsWith('<')) {
    const end = text.indexOf('>', at);
    return [
      decode(Buffer.from(text.slice(at + 1, end).replaceAll(/\s/g, ''), 'hex').toString('latin1')),
      end + 1,
    ];
  }
  const [reference, number] = /^(\d+) \d+ R\b/.exec(ahead) ?? [];
  if (reference !== undefined) return [{ ref: Number(number) }, at + reference.length];
  const [word = ''] = /^\/?[^\s/<>[\]()]*/.exec(text.slice(at, at + 200)) ?? [];
  const value: PdfValue = word.startsWith('/')
    ? word
    : word === 'true' || word === 'false'
      ? word === 'true'
      : word === 'null'
        ? null
        : Number(word);
  return [value, at + Math.max(1, word.length)];
}

function skip(text: string, from: number): number {
  let at = from;
  while (at < text.length && /\s/.test(text[at] ?? '')) at++;
  return at;
}

function parseString(text: string, from: number): [string, number] {
  let depth = 0;
  let words = '';
  for (let at = from; at < text.length; at++) {
    const letter = text[at] ?? '';
    if (letter === '\\') {
      const octal = /^[0-7]{1,3}/.exec(text.slice(at + 1, at + 4))?.[0];
      words +=
        octal === undefined ? (text[at + 1] ?? '') : String.fromCharCode(Number.parseInt(octal, 8));
      at += octal?.length ?? 1;
    } else if (letter === '(' && depth++ === 0) continue;
    else if (letter === ')' && --depth === 0) return [decode(words), at + 1];
    else words += letter;
  }
  return [words, text.length];
}

/** Text strings are UTF-16 with a mark in front, or one byte a letter. */
function decode(words: string): string {
  if (!words.startsWith('\u00FE\u00FF')) return words;
  return Buffer.from(words.slice(2), 'latin1').swap16().toString('utf16le');
}
