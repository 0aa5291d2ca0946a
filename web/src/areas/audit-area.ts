import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { deskRoute } from '../router-root.tsx';

/** Sample audits, education and reports. */
export const auditScreens = [
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/audits',
    component: lazyRouteComponent(() => import('../screens/audits/audits.tsx'), 'Audits'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/audits/$auditId',
    component: lazyRouteComponent(() => import('../screens/audits/audit.tsx'), 'AuditScreen'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/audits/$auditId/codings/$drawnId',
    component: lazyRouteComponent(() => import('../screens/audits/coding.tsx'), 'CodingScreen'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/education',
    component: lazyRouteComponent(() => import('../screens/education/education.tsx'), 'Education'),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/education/$providerId',
    component: lazyRouteComponent(
      () => import('../screens/education/provider.tsx'),
      'ProviderEducation',
    ),
  }),
  createRoute({
    getParentRoute: () => deskRoute,
    path: '/reports',
    component: lazyRouteComponent(() => import('../screens/reports/reports.tsx'), 'Reports'),
  }),
] as const;
