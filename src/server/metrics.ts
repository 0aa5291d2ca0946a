import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

/** The figures that /metrics shows. Labels are route patterns, statuses and names from the source, nothing that came in. */
export type Metrics = {
  readonly registry: Registry;
  /** @param seconds from the first byte to the last */
  request(method: string, route: string, status: number, seconds: number): void;
};

/** Makes a registry of its own, so that two servers in one process do not mix their figures. */
export function makeMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: 'endplate_http_requests_total',
    help: 'Requests answered',
    labelNames: ['method', 'route', 'status'],
    registers: [registry],
  });
  const times = new Histogram({
    name: 'endplate_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route'],
    buckets: [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10],
    registers: [registry],
  });
  return {
    registry,
    request: (method, route, status, seconds) => {
      requests.inc({ method, route, status });
      times.observe({ method, route }, seconds);
    },
  };
}
