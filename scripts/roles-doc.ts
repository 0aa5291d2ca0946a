/**
 * Prints docs/roles.md from the permission table and the routes.
 *
 *     node scripts/roles-doc.ts             rewrites the page
 *     node scripts/roles-doc.ts --check     fails when it differs
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { BROKEN_GLASS, PERMISSIONS, permissionsOf } from '../src/server/permissions.ts';
import { ROUTES } from '../src/server/route-list.ts';
import { ROLES } from '../src/store/scope.ts';
import { ROLE_WORDS } from '../web/src/parts/role-words.ts';

/** The page as it should stand. */
export function rolesPage(): string {
  const allowed = ROLES.map((role) => permissionsOf([role]));
  const rows = Object.entries(PERMISSIONS).map(([name, says]) => {
    const marks = allowed.map((set) => ([...set].some((one) => one === name) ? 'yes' : ''));
    return `| \`${name}\` | ${says} | ${marks.join(' | ')} |`;
  });
  const routes = ROUTES.map(
    ({ method, path, access, says }) => `| \`${method} ${path}\` | \`${access}\` | ${says} |`,
  );
  return `# Who may do what

Printed from \`src/server/permissions.ts\` and the table of routes by \`node scripts/roles-doc.ts\`; a test keeps it equal. What does not stand here is denied. One test walks every route with every role and with none, another asks for what belongs to one practice from another.

A person may have several roles. Everything is inside one practice: what belongs to another is not found. An API token may what its scopes name, and never more than its owner. Payment, risk adjustment and quality effects (\`effects:read\`) are for administrators and auditors only; they are taken out of every other reply.

Break-glass (\`break-glass:use\`) adds ${BROKEN_GLASS.map((name) => `\`${name}\``).join(', ')} for at most an hour, with a reason that is kept; administrators are alerted, and the audit log has it.

| Permission | What it allows | ${ROLES.map((role) => ROLE_WORDS[role]).join(' | ')} |
|---|---|${ROLES.map(() => '---|').join('')}
${rows.join('\n')}

## Routes

\`anyone\` needs no sign-in; \`signed-in\` any role; \`ehr\` the signed token of a registered EHR. The shapes of bodies and replies: \`/api/docs\` of a running service.

| Route | Needs | |
|---|---|---|
${routes.join('\n')}
`;
}

if (import.meta.main) {
  const path = fileURLToPath(new URL('../docs/roles.md', import.meta.url));
  const committed = await readFile(path, 'utf8').catch(() => '');
  const page = rolesPage();
  if (process.argv.includes('--check')) {
    if (page !== committed) console.error('docs/roles.md differs. Run: node scripts/roles-doc.ts');
    process.exitCode = page === committed ? 0 : 1;
  } else await writeFile(path, page);
}
