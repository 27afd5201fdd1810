import createClient, { type Client } from "openapi-fetch";
import type { components, paths } from "./schema.js";

export type { components, paths };
export type Inquiry = components["schemas"]["Inquiry"];
export type Verification = components["schemas"]["Verification"];
export type Certificate = components["schemas"]["Certificate"];
export type Problem = components["schemas"]["Problem"];
export type CertVerify = Client<paths, "application/json">;

export interface Options {
  /** Sent with every call, such as the key that the service asks for. */
  headers?: Record<string, string>;
  /** How often a call is sent at most while the service is busy; 4 when left out. */
  tries?: number;
  /** A call that is asked to wait for longer, in seconds, fails instead; 60 when left out. */
  longestWait?: number;
  /** Sends a request; the platform's own fetch when left out. */
  fetch?: (request: Request) => Promise<Response>;
}

/**
 * Calls by path, typed from the API's description: `certVerify.GET("/api/v1/verifications/{id}", { params: { path: { id } } })`.
 * A POST carries an Idempotency-Key, and what the service is too busy for (429, 503) is sent again after the time that it names.
 */
export function connect(baseUrl: string, options: Options = {}): CertVerify {
  return createClient<paths, "application/json">({ baseUrl, headers: options.headers, fetch: request => send(request, options) });
}

/** The service refused a call, and says why (RFC 9457). */
export class Refused extends Error {
  constructor(readonly problem: Problem) {
    super(problem.detail);
    this.name = "Refused";
  }

  /** Never changes: "urn:certverify:problem:unknown-field". */
  get type(): string {
    return this.problem.type;
  }

  /** Where the first fault stands in the request (RFC 6901); undefined when it is not about a field. */
  get pointer(): string | undefined {
    return this.problem.errors?.[0]?.pointer;
  }
}

/** What a call answered; throws Refused when it was refused. */
export async function data<T>(call: Promise<{ data?: T; error?: unknown; response: Response }>): Promise<T> {
  const { data, error, response } = await call;
  if (data !== undefined) return data;
  throw isProblem(error) ? new Refused(error) : new Error(`The service answered with status ${response.status} and no explanation.`);
}

/** Verifies a certificate by its file: PDF, PNG, JPEG, TIFF or WebP, at most 25 MB. */
export function verifyFile(certVerify: CertVerify, file: Blob, inquiry?: Inquiry): Promise<Verification> {
  const form = new FormData();
  form.set("file", file, "certificate");
  if (inquiry) form.set("inquiry", new Blob([JSON.stringify(inquiry)], { type: "application/json" }));
  return data(certVerify.POST("/api/v1/verifications", { body: form as unknown as Inquiry }));
}

/** Every item of a list, page after page; `page` asks for one: `all(after => data(certVerify.GET(…, { params: { query: { after } } })), page => page.certificates)`. */
export async function* all<Page extends { next?: string }, Item>(page: (after?: string) => Promise<Page>, items: (page: Page) => Item[]): AsyncGenerator<Item> {
  let after: string | undefined;
  do {
    const one = await page(after);
    yield* items(one);
    after = one.next;
  } while (after !== undefined);
}

async function send(request: Request, { tries = 4, longestWait = 60, fetch = globalThis.fetch }: Options): Promise<Response> {
  if (request.method === "POST" && !request.headers.has("Idempotency-Key")) request.headers.set("Idempotency-Key", crypto.randomUUID());
  for (let sent = 1; ; sent++) {
    const answer = await fetch(request.clone());
    const wait = secondsToWait(answer);
    if (wait === undefined || wait > longestWait || sent >= tries) return answer;
    await answer.body?.cancel();
    await new Promise(resolve => setTimeout(resolve, wait * 1000));
    request.signal.throwIfAborted();
  }
}

/** Undefined when trying again is of no use. */
function secondsToWait(answer: Response): number | undefined {
  const after = answer.headers.get("Retry-After");
  if ((answer.status !== 429 && answer.status !== 503) || after === null) return undefined;
  const seconds = /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
  return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}

function isProblem(error: unknown): error is Problem {
  return typeof error === "object" && error !== null && "type" in error && "detail" in error;
}
