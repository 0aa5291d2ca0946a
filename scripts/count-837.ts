/**
 * Counts what the 837s of a file hold by plain patterns, without the reader: what `score-x12.ts` compares its totals
 * with. Knows nothing of loops: only that segments end, and which letters they begin with.
 */

export type Count837 = {
  readonly sets: number;
  readonly claims: number;
  /** diagnoses with a code */
  readonly codes: number;
  readonly lines: number;
};

const DIAGNOSES = 'ABK|ABF|ABJ|APR|ABN|BK|BF|BJ|PR|BN';

/** The totals of a file given as text, one character a byte. */
export function count837(text: string): Count837 {
  const counts = { sets: 0, claims: 0, codes: 0, lines: 0 };
  for (const part of withoutBinary(text).split(/(?=ISA[^A-Za-z0-9 \r\n])/)) {
    const element = /^ISA(.)/.exec(part)?.[1] ?? '*';
    const star = quoted(element);
    const header = new RegExp(`^ISA(?:${star}[^${star}]*){15}${star}(.) *(.)`, 's').exec(part);
    const component = quoted(header?.[1] ?? ':');
    const end = quoted(header?.[2] ?? '~');
    const segment = (id: string): RegExp =>
      new RegExp(`(?<![A-Za-z0-9${star}${component}])${id}${star}[^${end}]*`, 'g');
    const sets = part.split(segment('ST')).slice(1);
    const kinds = [...part.matchAll(segment('ST'))].map(([words]) => words.split(element)[1]);
    sets.forEach((set, index) => {
      if (kinds[index] !== '837') return;
      const [body = ''] = set.split(segment('(?:SE|GE|IEA)'));
      counts.sets++;
      counts.claims += [...body.matchAll(segment('CLM'))].length;
      counts.lines += [...body.matchAll(segment('SV[123]'))].length;
      // Diagnoses before the first claim are no claim’s.
      const claims = body.slice(Math.max(0, body.search(segment('CLM'))));
      if (!segment('CLM').test(body)) return;
      for (const [words] of claims.matchAll(segment('HI')))
        counts.codes += [
          ...words.matchAll(
            new RegExp(`${star}(?:${DIAGNOSES})${component}[^${star}${component}\\s]`, 'g'),
          ),
        ].length;
    });
  }
  return counts;
}

/** Binary content may hold anything, segments too. */
function withoutBinary(text: string): string {
  const head = /\b(?:BIN|BDS\W\w+)\W(\d+)\W/.exec(text);
  if (head === null) return text;
  const content = head.index + head[0].length;
  return text.slice(0, head.index) + withoutBinary(text.slice(content + Number(head[1])));
}

const quoted = (character: string): string => character.replace(/[\\^$.*+?()[\]{}|-]/g, '\\$&');
