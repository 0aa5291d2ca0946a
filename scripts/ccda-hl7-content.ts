/** What a file holds, found without the readers of src/formats. */
export type IndependentContent = {
  /** words of the narrative of each section, or of each line of a note */
  readonly texts: readonly string[];
  /** of each problem or diagnosis its codes; its words where it has none */
  readonly entries: readonly (readonly string[])[];
};

type Tag = {
  readonly name: string;
  readonly attributes: string;
  readonly inner: Tag[];
  words: string;
};

/** Problem observation: C-CDA, CCD before it, IHE. */
const PROBLEM =
  /<templateId[^>]*root="(2\.16\.840\.1\.113883\.10\.20\.22\.4\.4|2\.16\.840\.1\.113883\.10\.20\.1\.28|1\.3\.6\.1\.4\.1\.19376\.1\.5\.3\.1\.4\.5)"/;

/** Sections and problem observations of an XML file, by its tags alone. */
export function ccdaContent(text: string): IndependentContent {
  const xml = text.replace(/<!--[\s\S]*?-->|<\?[\s\S]*?\?>/g, '');
  const texts: string[] = [];
  const entries: string[][] = [];
  const visit = (tag: Tag, parent: string, isRelative: boolean): void => {
    if (tag.name === 'text' && parent === 'section') {
      const words = plain(tag);
      if (/[\p{L}\p{N}]/u.test(words)) texts.push(words);
      return;
    }
    const isOfRelative =
      isRelative ||
      tag.inner.some(
        ({ name, inner }) =>
          name === 'subject' && inner.some((role) => role.name === 'relatedSubject'),
      );
    const isProblem =
      tag.name === 'observation' &&
      !isOfRelative &&
      !/moodCode="(?!EVN)/.test(tag.attributes) &&
      tag.inner.some(
        ({ name, attributes }) => name === 'templateId' && PROBLEM.test(`<${name}${attributes}`),
      );
    if (isProblem) entries.push(tag.inner.filter(({ name }) => name === 'value').flatMap(codesOf));
    for (const inner of tag.inner) visit(inner, tag.name, isOfRelative);
  };
  for (const root of tagsOf(xml)) visit(root, '', false);
  return { texts, entries };
}

function codesOf(value: Tag): string[] {
  const code = /(?:^|\s)code="([^"]+)"/.exec(value.attributes)?.[1];
  const inner = value.inner.filter(({ name }) => name === 'translation').flatMap(codesOf);
  return code === undefined ? inner : [code, ...inner];
}

function plain(tag: Tag): string {
  return [tag.words, ...tag.inner.map(plain)].join(' ');
}

function tagsOf(xml: string): Tag[] {
  const root: Tag = { name: '', attributes: '', inner: [], words: '' };
  const open = [root];
  let end = 0;
  for (const match of xml.matchAll(/<(\/?)(?:[\w.-]+:)?([\w.-]+)([^>]*?)(\/?)>/g)) {
    const [whole, isEnd, name = '', attributes = '', isEmpty] = match;
    const last = open.at(-1) ?? root;
    last.words += ` ${unescaped(xml.slice(end, match.index))}`;
    end = match.index + whole.length;
    if (isEnd === '/') {
      if (open.length > 1) open.pop();
      continue;
    }
    const tag: Tag = { name, attributes, inner: [], words: '' };
    last.inner.push(tag);
    if (isEmpty !== '/') open.push(tag);
  }
  return root.inner;
}

function unescaped(words: string): string {
  return words
    .replace(/&#x([0-9a-f]+);/gi, (_, digits: string) =>
      String.fromCodePoint(Number.parseInt(digits, 16)),
    )
    .replace(/&#(\d+);/g, (_, digits: string) => String.fromCodePoint(Number(digits)))
    .replace(/&(lt|gt|quot|apos|nbsp);/g, ' ')
    .replaceAll('&amp;', '&');
}

/** DG1 and PRB segments, and the lines of MDM documents that hold, by splitting alone. */
export function hl7Content(text: string): IndependentContent {
  const entries: string[][] = [];
  const texts: string[] = [];
  let isDocument = false;
  for (const line of text.split(/[\r\n]+/)) {
    const fields = line.split('|');
    const [id = ''] = fields;
    if (id === 'MSH') isDocument = false;
    if (id === 'TXA') isDocument = !/^(CA|OB|UN)$/.test(fields[19] ?? '');
    if (id === 'DG1' || id === 'PRB') entries.push(codedIn(fields[3] ?? '', fields[4] ?? '', id));
    const isWords =
      id === 'OBX' && /^(TX|FT)$/.test(fields[2] ?? '') && !/^[DWX]$/.test(fields[11] ?? '');
    if (isDocument && isWords && /[\p{L}\p{N}]/u.test(fields[5] ?? ''))
      texts.push((fields[5] ?? '').replace(/\\[^\\]*\\/g, ' '));
  }
  return { texts, entries };
}

function codedIn(coded: string, words: string, id: string): string[] {
  const [code = '', title = ''] = coded.split('^').map((part) => part.trim());
  if (code !== '') return [code];
  if (title !== '') return [title];
  return id === 'DG1' && words.trim() !== '' ? [words.trim()] : [];
}
