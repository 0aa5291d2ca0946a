/**
 * Pictures of every place of the workbench on the demonstration practice, for the README and the pages of the roles:
 *
 *     npm run screens                 all of them, into docs/screens
 *     npm run screens -- queue        those whose name holds the word
 *
 * They are taken from a practice of the usual size that is made for them, so that they show what somebody sees who starts it.
 */
import { globSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { enter, PHONE, type Role, settled, startWorkbench } from '../web/tests/workbench.ts';
import { PICTURES, type Picture } from './screen-list.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const FOLDER = join(root, 'docs/screens');
/** All pictures together, in bytes. */
const MOST = 4 * 1024 * 1024;

const wanted = process.argv.slice(2);
const pictures = PICTURES.filter(
  ({ name }) => wanted.length === 0 || wanted.some((word) => name.includes(word)),
);
if (wanted.length === 0) rmSync(FOLDER, { recursive: true, force: true });
mkdirSync(FOLDER, { recursive: true });

const workbench = await startWorkbench({ patients: 2000 });
try {
  for (const picture of pictures) await take(picture);
} finally {
  await workbench.stop();
}
const size = globSync('*', { cwd: FOLDER }).reduce(
  (sum, file) => sum + statSync(join(FOLDER, file)).size,
  0,
);
console.log(`${pictures.length} pictures; docs/screens has ${Math.round(size / 1024)} KiB`);
if (size > MOST) throw new Error(`screens: more than ${MOST} bytes; leave pictures out`);

async function take({ name, role, place, scheme, phone, steps }: Picture): Promise<void> {
  const { page, errors, leave } = await enter(workbench, role satisfies Role, {
    ...(phone === true ? { size: PHONE } : {}),
    ...(scheme === undefined ? {} : { scheme }),
  });
  await page.goto(`${workbench.address}${place}`);
  await settled(page);
  await steps?.(page);
  await settled(page);
  await page.waitForFunction('[...document.images].every((one) => one.complete)');
  const file = join(FOLDER, `${name}.png`);
  await page.screenshot({ path: file, animations: 'disabled' });
  await leave();
  const faults = errors.length === 0 ? '' : `  ${errors.length} errors: ${errors.join('; ')}`;
  console.log(`${name}.png  ${Math.round(statSync(file).size / 1024)} KiB${faults}`);
}
