import { expect, it } from 'vitest';
import { errorFields, makeLog } from './log.ts';

function logged(write: (log: ReturnType<typeof makeLog>) => void): string {
  let text = '';
  write(
    makeLog({
      write: (line: string) => {
        text += line;
      },
    }),
  );
  return text;
}

it('a line holds its event and the fields of the list', () => {
  const line = JSON.parse(
    logged((log) => log.info('request-done', { status: 200, route: '/api/x' })),
  );
  expect(line).toMatchObject({ level: 'info', msg: 'request-done', status: 200, route: '/api/x' });
});

it('a field outside the list does not come out, nested or not', () => {
  const fields = {
    note: 'Marker Smith',
    id: 'Marker Smith',
    code: 'a/b',
    nested: { name: 'Marker' },
  };
  const text = logged((log) => log.warn('request-done', fields));
  expect(text).not.toContain('Marker');
  expect(JSON.parse(text)).toMatchObject({ id: 'withheld', code: 'a/b' });
});

it('an event that is a sentence is withheld', () => {
  expect(logged((log) => log.error('Marker said so'))).not.toContain('Marker');
});

it('an error says its kind and place, and not its message', () => {
  const fields = errorFields(new TypeError('Marker'));
  expect(fields).toMatchObject({ error: 'TypeError' });
  expect(fields.at).toMatch(/log\.test\.ts:\d+:\d+$/);
  expect(JSON.stringify(fields)).not.toContain('Marker');
});

it('an error whose message has lines and places does not show them', () => {
  const fields = errorFields(new Error('Marker\n    at Marker.ts:1:1'));
  expect(JSON.stringify(fields)).not.toContain('Marker');
});
