import { type Client } from "openapi-fetch";
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
export declare function connect(baseUrl: string, options?: Options): CertVerify;
/** The service refused a call, and says why (RFC 9457). */
export declare class Refused extends Error {
    readonly problem: Problem;
    constructor(problem: Problem);
    /** Never changes: "urn:certverify:problem:unknown-field". */
    get type(): string;
    /** Where the first fault stands in the request (RFC 6901); undefined when it is not about a field. */
    get pointer(): string | undefined;
}
/** What a call answered; throws Refused when it was refused. */
export declare function data<T>(call: Promise<{
    data?: T;
    error?: unknown;
    response: Response;
}>): Promise<T>;
/** Verifies a certificate by its file: PDF, PNG, JPEG, TIFF or WebP, at most 25 MB. */
export declare function verifyFile(certVerify: CertVerify, file: Blob, inquiry?: Inquiry): Promise<Verification>;
/** Every item of a list, page after page; `page` asks for one: `all(after => data(certVerify.GET(…, { params: { query: { after } } })), page => page.certificates)`. */
export declare function all<Page extends {
    next?: string;
}, Item>(page: (after?: string) => Promise<Page>, items: (page: Page) => Item[]): AsyncGenerator<Item>;
