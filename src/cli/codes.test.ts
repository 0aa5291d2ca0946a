import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { codesText, madeRows, orderText, zipOf } from '../../bench/made-release.ts';
import { embeddedCodebook } from '../codebook/codebook.ts';
import { readReleases } from '../store/code-releases.ts';
import { registerCodes } from './codes.ts';
import { officialName, wantedFiles } from './codes-update.ts';

let directory = '';
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'endplate-cli-'));
});
afterEach(() => rm(directory, { recursive: true, force: true }));

/** Runs `endplate codes …` as a person would and gives what it wrote. */
async function run(line: string, today = '2026-11-02', environment: Record<string, string> = {}) {
  const said = { out: '', err: '', status: -1 };
  const program = new Command('endplate').exitOverride().configureOutput({
    writeErr: (words) => {
      said.err += words;
    },
  });
  registerCodes(program, {
    environment: { ENDPLATE_DATA: directory, ...environment },
    today: () => today,
    write: (words) => {
      said.out += words;
    },
    warn: (words) => {
      said.err += words;
    },
    exitWith: (status) => {
      said.status = status;
    },
  });
  await program.parseAsync(['codes', ...line.split(' ')], { from: 'user' });
  return said;
}

const rows = madeRows('2025-10-01');
const zip = zipOf({ 'order.txt': orderText(rows), 'codes.txt': codesText(rows) });
const put = async (name: string, bytes: Uint8Array | string) => {
  const path = join(directory, name);
  await writeFile(path, bytes);
  return path;
};

describe('check', () => {
  test('says in words what a code is on a day', async () => {
    const { out, status } = await run('check M54.5 m5451 --date 2021-10-01');
    expect(out).toBe(
      'M54.5  Low back pain\n' +
        '  on 2021-10-01: retired: billable until 2021-09-30; the documentation chooses among M54.50, M54.51, M54.59\n' +
        'M54.51  Vertebrogenic low back pain\n' +
        '  on 2021-10-01: valid (FY2022)\n',
    );
    expect(status).toBe(0);
  });

  test.each([
    ['M54.4', 'not billable: a longer code has to be chosen (M54.40, M54.41, M54.42)'],
    ['R10.A1 --date 2025-09-30', 'not yet valid: begins on 2025-10-01'],
    ['M54.7', 'no such code in this release'],
    ['M54.5-', 'not a code: A dash stands for a range of codes; a claim needs one code.'],
    [
      'E11.9',
      'release not loaded: import the official file with `endplate codes import` or `endplate codes update`',
    ],
  ])('%s', async (line, verdict) => {
    expect((await run(`check ${line}`)).out).toContain(verdict);
  });

  test('gives JSON, and exit 1 only when asked to fail', async () => {
    const { out, status } = await run('check M54.5 --json');
    expect(JSON.parse(out)).toMatchObject({ status: 'retired', code: 'M54.5', date: '2026-11-02' });
    expect(status).toBe(0);
    expect((await run('check M54.5 --fail-on error')).status).toBe(1);
    expect((await run('check M54.50 --fail-on error')).status).toBe(0);
    expect((await run('check E11.9 --fail-on error')).status).toBe(0);
    expect((await run('check E11.9 --fail-on warning')).status).toBe(1);
  });

  test('a date that is none is a wrong command', async () => {
    await expect(run('check M54.5 --date 2026-02-30')).rejects.toThrow('calendar day');
  });
});

test('show prints history, what lies beneath, and inherited notes under their owners', async () => {
  const { out } = await run('show m545');
  expect(out).toContain('  2015-10-01  valid\n  2021-10-01  retired\n');
  expect(out).toContain('Beneath it\n  M54.50  Low back pain, unspecified\n');
  expect(out).toContain(
    '\nM50-M54  Other dorsopathies\n  Excludes1: current injury - see injury of spine by body region\n',
  );
  expect(out).toContain('(M51.360)  (from 2024-10-01)');
  const card: unknown = JSON.parse((await run('show M54.51 --json')).out);
  expect(card).toMatchObject({ status: 'valid', follows: ['M54.5'] });
  expect(card).toHaveProperty('notes.0.text', 'Low back vertebral endplate pain');
});

test('search prints codes and titles', async () => {
  expect((await run('search endplate pain')).out).toBe('M54.51    Vertebrogenic low back pain\n');
  expect((await run('search nothing like it')).out).toContain('No billable code');
  expect(JSON.parse((await run('search low back pain --limit 2 --json')).out)).toHaveLength(2);
});

describe('import', () => {
  test('loads a release, and the same file again changes nothing', async () => {
    const file = await put('any.zip', zip);
    const first = await run(`import ${file} --effective 2025-04-01`);
    expect(first).toMatchObject({ status: 2 });
    expect(first.err).toContain('codes/date-disagrees');
    // The known totals of FY2026 are those of the whole official release; a made one is of another size.
    const second = await run(`import ${file} --effective 2025-10-01`);
    expect(second.err).toContain('codes/totals-differ');
    expect(await readReleases(directory)).toEqual([]);
  });

  test('a release without known totals is kept, listed and asked', async () => {
    const file = await put('any.zip', madeZip('2026-10-01'));
    const { out, status } = await run(`import ${file} --effective 2026-10-01`);
    expect(status).toBe(0);
    expect(out).toContain('FY2027, effective 2026-10-01: codes');
    expect((await run(`import ${file} --effective 2026-10-01`)).out).toContain(
      'Known already; nothing changed.',
    );
    expect((await run('list')).out).toMatch(
      /FY2027 +from 2026-10-01 {2}all codes {2}sha256 [0-9a-f]{64}/,
    );
    expect((await run('check X9Z.1')).out).toContain('valid (FY2027)');
    expect((await run('check E11.9')).out).toContain('no such code');
    expect(
      JSON.parse((await run(`import ${file} --effective 2026-10-01 --json`)).out),
    ).toMatchObject({ alreadyKnown: true });
  });

  test('a file that is not there, or has another checksum, is refused with status 2', async () => {
    expect(await run('import /nowhere.zip --effective 2026-10-01')).toMatchObject({
      status: 2,
      err: expect.stringContaining('codes/file-unreadable'),
    });
    const file = await put('any.zip', madeZip('2026-10-01'));
    expect(
      await run(`import ${file} --effective 2026-10-01 --sha256 ${'0'.repeat(64)}`),
    ).toMatchObject({
      status: 2,
      err: expect.stringContaining('codes/checksum-differs'),
    });
    expect(await run(`import ${file} --effective 2026-10-01 --rows 5`)).toMatchObject({
      status: 2,
      err: expect.stringContaining('codes/totals-differ'),
    });
  });

  test('a damaged store is told with status 2', async () => {
    const file = await put('any.zip', madeZip('2026-10-01'));
    await run(`import ${file} --effective 2026-10-01`);
    await writeFile(join(directory, 'codes', '2026-10-01.release'), 'broken');
    expect(await run('list')).toMatchObject({
      status: 2,
      err: expect.stringContaining('codes/store-damaged'),
    });
  });
});

function madeZip(day: string): Uint8Array {
  const made = madeRows(day);
  return zipOf({ 'order.txt': orderText(made), 'codes.txt': codesText(made) });
}

describe('update', () => {
  test.each([
    ['2026-11-02', ['2027-code-descriptions-tabular-order.zip']],
    [
      '2027-04-01',
      [
        '2027-code-descriptions-tabular-order.zip',
        'april-1-2027-code-descriptions-tabular-order.zip',
      ],
    ],
    [
      '2026-07-01',
      [
        '2026-code-descriptions-tabular-order.zip',
        'april-1-2026-code-descriptions-tabular-order.zip',
        '2027-code-descriptions-tabular-order.zip',
      ],
    ],
  ])('on %s the files in force are wanted', (today, names) => {
    const wanted = wantedFiles(embeddedCodebook(), today, 'https://files.example/');
    expect(wanted.map(({ url }) => url)).toEqual(
      names.map((name) => `https://files.example/${name}`),
    );
    expect(wanted.map(({ mayBeMissing }) => mayBeMissing)).toEqual(names.map((_, at) => at > 0));
    expect(officialName('2021-01-01')).toBe('january-1-2021-code-descriptions-tabular-order.zip');
  });

  describe('from a server', () => {
    let server: Server;
    let base = '';
    let asked: string[] = [];
    beforeEach(async () => {
      asked = [];
      server = createServer((request, response) => {
        asked.push(request.url ?? '');
        if (request.url?.endsWith('/2027-code-descriptions-tabular-order.zip') === true) {
          response.end(madeZip('2026-10-01'));
        } else response.writeHead(404).end();
      });
      await new Promise<void>((ready) => {
        server.listen(0, '127.0.0.1', ready);
      });
      base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterEach(() => {
      server.closeAllConnections();
      server.close();
    });

    test('the release in force is fetched and loaded; then there is nothing to do', async () => {
      const first = await run(`update --from ${base}/files/zip`);
      expect([first.status, first.out]).toEqual([
        0,
        expect.stringContaining('FY2027, effective 2026-10-01'),
      ]);
      const again = await run(`update --from ${base}/files/zip`);
      expect(again).toMatchObject({
        status: 0,
        err: expect.stringContaining('every release in force is loaded'),
      });
      expect(asked).toEqual(['/files/zip/2027-code-descriptions-tabular-order.zip']);
    });

    test('an update of April that does not exist is no failure; a release that does not is one', async () => {
      const spring = await run(`update --from ${base}`, '2027-05-01');
      expect([spring.status, spring.err]).toEqual([
        0,
        expect.stringContaining('not published (2027-04-01)'),
      ]);
      expect(await run(`update --from ${base} --effective 2025-10-01`)).toMatchObject({
        status: 2,
        err: expect.stringContaining('codes/download-not-found'),
      });
    });

    test('the proxy that the environment names is used', async () => {
      const proxied: string[] = [];
      const proxy = createServer((request, response) => {
        proxied.push(request.url ?? '');
        response.end(madeZip('2026-10-01'));
      });
      // A tunnel to the server above, whatever host was asked for.
      proxy.on('connect', (request, socket) => {
        proxied.push(request.url ?? '');
        const tunnel = connect(Number(new URL(base).port), '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 Connection Established\r\n\r\n');
          socket.pipe(tunnel).pipe(socket);
        });
        tunnel.on('error', () => socket.destroy());
        socket.on('error', () => tunnel.destroy());
      });
      await new Promise<void>((ready) => {
        proxy.listen(0, '127.0.0.1', ready);
      });
      const address = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
      const said = await run('update --from http://codes.example/zip', '2026-11-02', {
        HTTP_PROXY: address,
        http_proxy: address,
      });
      proxy.closeAllConnections();
      proxy.close();
      expect(said).toMatchObject({ status: 0, out: expect.stringContaining('FY2027') });
      expect(proxied[0]).toContain('codes.example');
    });
  });
});
