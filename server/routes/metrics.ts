import type { MiddlewareHandler } from 'hono';
import type { Registry } from 'prom-client';
import type { EventHub } from '../services/event-hub';

/** Counts requests from the start; the Prometheus library itself loads when somebody first asks for figures. */
export class RequestMetrics {
  readonly #hub: EventHub;
  readonly #counts = new Map<string, { method: string; status: string; count: number; seconds: number }>();
  #registry: Promise<Registry> | null = null;

  constructor(hub: EventHub) {
    this.#hub = hub;
  }

  readonly middleware: MiddlewareHandler = async (c, next) => {
    const start = performance.now();
    await next();
    const status = `${Math.floor(c.res.status / 100)}xx`;
    const key = `${c.req.method} ${status}`;
    const entry = this.#counts.get(key) ?? { method: c.req.method, status, count: 0, seconds: 0 };
    entry.count += 1;
    entry.seconds += (performance.now() - start) / 1000;
    this.#counts.set(key, entry);
  };

  /** The text format that Prometheus reads. */
  async text(): Promise<{ text: string; contentType: string }> {
    this.#registry ??= this.#load();
    const registry = await this.#registry;
    return { text: await registry.metrics(), contentType: registry.contentType };
  }

  async #load(): Promise<Registry> {
    const { Counter, collectDefaultMetrics, Gauge, Registry } = await import('prom-client');
    const registry = new Registry();
    collectDefaultMetrics({ register: registry });
    const labelNames = ['method', 'status'];
    const fill =
      (read: (entry: { count: number; seconds: number }) => number) => (counter: InstanceType<typeof Counter>) => {
        counter.reset();
        for (const entry of this.#counts.values()) {
          counter.inc({ method: entry.method, status: entry.status }, read(entry));
        }
      };
    const requests = fill((entry) => entry.count);
    const seconds = fill((entry) => entry.seconds);
    new Counter({
      name: 'goalpost_http_requests_total',
      help: 'Requests answered.',
      labelNames,
      registers: [registry],
      collect() {
        requests(this);
      },
    });
    new Counter({
      name: 'goalpost_http_request_seconds_total',
      help: 'Time spent answering them.',
      labelNames,
      registers: [registry],
      collect() {
        seconds(this);
      },
    });
    const hub = this.#hub;
    new Gauge({
      name: 'goalpost_event_streams',
      help: 'Open event streams.',
      registers: [registry],
      collect() {
        this.set(hub.streamCount);
      },
    });
    return registry;
  }
}
