/**
 * Packs the package as it would be published, installs it in an empty folder without the network, and uses the command
 * and the library from there: npm run package:check
 */
import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const windows = process.platform === 'win32';
const NOTE = 'Assessment: Low back pain.\n';
const DAY = '2026-11-02';

/** Runs a program and gives what it wrote; throws with its messages when it fails. */
function run(folder: string, program: string, ...words: string[]): string {
  return execFileSync(program, words, {
    cwd: folder,
    encoding: 'utf8',
    shell: windows,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

/** What has to be there beside the package: its dependencies and theirs, from this checkout. */
function dependencies(): string[] {
  const needed = new Set<string>();
  const add = (name: string): void => {
    if (needed.has(name)) return;
    needed.add(name);
    for (const next of requiredBy(join(root, 'node_modules', name))) add(next);
  };
  for (const name of requiredBy(root)) add(name);
  return [...needed].map((name) => join(root, 'node_modules', name));
}

function requiredBy(folder: string): string[] {
  const manifest: { readonly dependencies?: Readonly<Record<string, string>> } = JSON.parse(
    readFileSync(join(folder, 'package.json'), 'utf8'),
  );
  return Object.keys(manifest.dependencies ?? {});
}

function expectEqual(what: string, got: string, wanted: string): void {
  if (got !== wanted) throw new Error(`package: ${what} gives ${got}, not ${wanted}`);
  console.log(`${what}: ${got}`);
}

const folder = mkdtempSync(join(tmpdir(), 'endplate-package-'));
try {
  run(root, 'npm', 'pack', '--silent', '--pack-destination', folder);
  const [tarball = ''] = globSync('*.tgz', { cwd: folder });
  const listed = run(folder, 'tar', '-tzf', tarball).split('\n');
  const unwanted = listed.filter((path) => /\.test\.|^package\/(?:src|scripts|bench)\//.test(path));
  expectEqual('files that do not belong in the package', unwanted.join(' '), '');

  const signed = listed.includes('package/data/signed.tsv') ? 'in the package' : 'left out';
  expectEqual('signatures of the rules', signed, 'in the package');

  const app = join(folder, 'app');
  mkdirSync(app);
  writeFileSync(join(app, 'package.json'), '{"name":"app","private":true,"type":"module"}');
  writeFileSync(join(app, 'note.txt'), NOTE);
  const quiet = ['--offline', '--ignore-scripts', '--no-audit', '--no-fund', '--silent'];
  run(app, 'npm', 'install', ...quiet, join(folder, tarball), ...dependencies());

  const printed = run(app, 'npx', 'endplate', 'code', 'note.txt', '--date', DAY, '--ndjson');
  const decided: { readonly codes: readonly { readonly code: string }[] } = JSON.parse(printed);
  expectEqual('npx endplate code', decided.codes.map(({ code }) => code).join(' '), 'M54.50');

  const program = `
    import { makeEngine } from 'endplate';
    const note = ${JSON.stringify(NOTE)};
    const { codes } = makeEngine().code({ id: 'a', dateOfService: '${DAY}', note });
    process.stdout.write(codes.map(({ code }) => code).join(' '));`;
  const library = run(app, process.execPath, '--input-type=module', '-e', program);
  expectEqual("import from 'endplate'", library, 'M54.50');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
