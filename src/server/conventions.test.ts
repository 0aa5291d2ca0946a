import { expect, it } from 'vitest';
import { z } from 'zod';
import { markOf, pageFrom, pageOf, pageQuery, readMark } from './pages.ts';
import { Problem } from './problem.ts';
import { defineRoute } from './route.ts';
import { as, tryServer } from './testing/try-server.ts';
import { etagOf, stale, versionNamed } from './versions.ts';

it('a page names its last item while more follow', () => {
  const rows = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];
  const page = pageFrom(
    rows,
    2,
    ({ id }) => id,
    ({ id }) => [id],
  );
  expect(page.items).toEqual(['a', 'b']);
  expect(readMark(page.next ?? '', 1)).toEqual(['b']);
  expect(
    pageFrom(
      rows,
      3,
      ({ id }) => id,
      ({ id }) => [id],
    ),
  ).toEqual({ items: ['a', 'b', 'c'] });
});

it.each(['x', markOf(['a', 'b']), markOf([]), Buffer.from('{"a":1}').toString('base64url')])(
  'a mark that the server did not make is refused: %s',
  (mark) => {
    expect(() => readMark(mark, 1)).toThrow(Problem);
  },
);

it('a change names the version it was made from', () => {
  expect(versionNamed({ 'if-match': etagOf(7) })).toBe(7);
  expect(versionNamed({ 'if-match': 'W/"7"' })).toBe(7);
});

it.each([
  [{}, 428],
  [{ 'if-match': '*' }, 412],
  [{ 'if-match': '"seven"' }, 412],
])('a change that names none is refused', (headers, status) => {
  expect(() => versionNamed(headers)).toThrow(expect.objectContaining({ status }));
  expect(stale()).toMatchObject({ status: 412, code: 'request/stale' });
});

it('a list is read page by page until there is no next one', async () => {
  const letters = ['a', 'b', 'c', 'd', 'e'];
  const list = defineRoute({
    method: 'GET',
    path: '/api/letters',
    access: 'signed-in',
    says: 'Letters',
    query: pageQuery,
    reply: pageOf(z.string()),
    handler: ({ query: { limit, after } }) => {
      const [last] = after === undefined ? [''] : readMark(after, 1);
      const rows = letters.filter((letter) => letter > String(last)).slice(0, limit + 1);
      return pageFrom(
        rows,
        limit,
        (letter) => letter,
        (letter) => [letter],
      );
    },
  });
  const server = await tryServer({}, { routes: [list] });
  const seen: string[] = [];
  let next: string | undefined = '';
  while (next !== undefined) {
    const after: string = next === '' ? '' : `&after=${next}`;
    const { body } = await server.inject({
      url: `/api/letters?limit=2${after}`,
      headers: as('coder'),
    });
    const page: { items: string[]; next?: string } = JSON.parse(body);
    seen.push(...page.items);
    next = page.next;
  }
  expect(seen).toEqual(letters);
});
