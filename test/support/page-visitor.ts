/** A person with a browser that keeps cookies and follows redirects, as far as our script-less pages need one. */
export class PageVisitor {
  readonly #origin: string;
  readonly #cookies = new Map<string, string>();

  constructor(origin: string) {
    this.#origin = origin;
  }

  open(pathOrUrl: string): Promise<OpenedPage> {
    return this.#request(pathOrUrl, { method: 'GET' });
  }

  /** Sends a form as a browser does from one of our own pages; `origin` as a foreign page would. */
  submit(pathOrUrl: string, fields: Record<string, string>, origin = this.#origin): Promise<OpenedPage> {
    const body = new URLSearchParams(fields);
    return this.#request(pathOrUrl, { method: 'POST', body, headers: { origin } });
  }

  /** What their browser keeps under a name, decoded. */
  cookie(name: string): string | undefined {
    const value = this.#cookies.get(name);
    return value === undefined ? undefined : decodeURIComponent(value);
  }

  async #request(pathOrUrl: string, init: RequestInit): Promise<OpenedPage> {
    const url = new URL(pathOrUrl, this.#origin);
    const headers = new Headers(init.headers);
    headers.set('cookie', [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(url, { ...init, headers, redirect: 'manual' });
    for (const cookie of response.headers.getSetCookie()) this.#keep(cookie);
    const location = response.headers.get('location');
    if (response.status === 303 && location) return this.#request(location, { method: 'GET' });
    return { status: response.status, path: url.pathname + url.search, html: await response.text(), response };
  }

  #keep(cookie: string): void {
    const [pair = ''] = cookie.split(';');
    const at = pair.indexOf('=');
    if (/max-age=0/i.test(cookie)) this.#cookies.delete(pair.slice(0, at));
    else this.#cookies.set(pair.slice(0, at), pair.slice(at + 1));
  }
}

export type OpenedPage = { status: number; path: string; html: string; response: Response };
