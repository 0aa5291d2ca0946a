import { describe, expect, it } from 'vitest';
import { ROLES } from '../store/scope.ts';
import { type Access, PERMISSIONS, permissionsOf } from './permissions.ts';
import type { Route } from './route.ts';
import { ROUTES } from './route-list.ts';
import { as, tryServer } from './testing/try-server.ts';

// stopping already, so that replies without an end have one
const server = await tryServer({ stopping: AbortSignal.abort() });

function call(route: Route, headers: Record<string, string>) {
  const url = route.path.replaceAll(/:\w+/g, 'none');
  return server.inject({ method: route.method, url, headers });
}

describe.each(ROUTES.map((route) => [`${route.method} ${route.path}`, route] as const))(
  '%s',
  (_name, route) => {
    it('asks for a sign-in, unless it is open', async () => {
      const { statusCode } = await call(route, {});
      expect(statusCode === 401).toBe(route.access !== 'anyone');
    });

    it.each(ROLES)('lets %s in exactly as the table says', async (role) => {
      const { statusCode } = await call(route, as(role));
      // a session opens nothing that is for the token of an EHR
      expect(statusCode === 401).toBe(route.access === 'ehr');
      expect(statusCode === 403).toBe(!isAllowed(route.access, role));
      expect(statusCode).not.toBe(500);
    });
  },
);

function isAllowed(access: Access, role: (typeof ROLES)[number]): boolean {
  if (access === 'anyone' || access === 'signed-in' || access === 'ehr') return true;
  return permissionsOf([role]).has(access);
}

it('every permission belongs to somebody', () => {
  const given = permissionsOf(ROLES);
  expect(
    Object.keys(PERMISSIONS).filter((name) => ![...given].some((one) => one === name)),
  ).toEqual([]);
});

it('payment, risk adjustment and quality effects are for auditors and administrators only', () => {
  expect(ROLES.filter((role) => permissionsOf([role]).has('effects:read'))).toEqual([
    'administrator',
    'auditor',
  ]);
});

it('what is not in the table does not exist', async () => {
  const { statusCode, body } = await server.inject({ url: '/api/nothing', headers: as('coder') });
  expect(statusCode).toBe(404);
  expect(JSON.parse(body)).toMatchObject({ code: 'request/not-found' });
});
