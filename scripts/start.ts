/**
 * `npm start`: decides the worked charts and says whether all are as expected, builds the workbench where it is missing
 * or older than its sources, and serves the demonstration practice. `npm start -- --once` ends after the charts; every
 * other option goes to `endplate serve --demo`.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chartsSummary } from '../src/cli/charts.ts';
import { buildWorkbench, isWorkbenchBuilt } from './build-workbench.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);

const { line, isRight } = chartsSummary();
process.stdout.write(`Worked charts of data/charts: ${line}\n`);
if (!isRight) {
  process.stderr.write('Run npm run -s endplate -- charts to see which.\n');
  process.exitCode = 1;
} else if (!words.includes('--once')) {
  if (!isWorkbenchBuilt()) {
    process.stdout.write('Building the workbench, this once\n');
    if (!buildWorkbench())
      process.stderr.write('It could not be built; the service starts without it.\n');
  }
  serve();
}

function serve(): void {
  const command = [join(root, 'src/cli/endplate.ts'), 'serve', '--demo', ...words];
  const child = spawn(process.execPath, command, { stdio: 'inherit' });
  // Ctrl-C reaches both; the service ends in its own time.
  process.on('SIGINT', () => undefined);
  process.on('SIGTERM', () => child.kill('SIGTERM'));
  child.on('exit', (status) => {
    process.exitCode = status ?? 0;
  });
}
