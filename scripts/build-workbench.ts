import { spawnSync } from 'node:child_process';
import { existsSync, globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const SOURCES = 'web/{src/**/*,public/**/*,index.html,package.json,vite.config.ts}';

/** Where the built workbench lies. */
export const WORKBENCH = join(root, 'web/dist');

/** True when the workbench was built after its sources last changed. */
export function isWorkbenchBuilt(): boolean {
  const page = join(WORKBENCH, 'index.html');
  if (!existsSync(page)) return false;
  const times = globSync(SOURCES, { cwd: root }).map((file) => statSync(join(root, file)).mtimeMs);
  return statSync(page).mtimeMs >= Math.max(...times);
}

/** Builds the workbench into `web/dist`, in two or three seconds. False when it could not be built. */
export function buildWorkbench(): boolean {
  const vite = join(dirname(fileURLToPath(import.meta.resolve('vite'))), '../../bin/vite.js');
  const { status } = spawnSync(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: join(root, 'web'),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return status === 0;
}
