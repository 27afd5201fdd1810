import createClient from "openapi-fetch";
/**
 * Calls by path, typed from the API's description: `certVerify.GET("/api/v1/verifications/{id}", { params: { path: { id } } })`.
 * A POST carries an Idempotency-Key, and what the service is too busy for (429, 503) is sent again after the time that it names.
 */
export function connect(baseUrl, options = {}) {
    return createClient({ baseUrl, headers: options.headers, fetch: request => send(request, options) });
}
/** The service refused a call, and says why (RFC 9457). */
export class Refused extends Error {
    problem;
    constructor(problem) {
        super(problem.detail);
        this.problem = problem;
        this.name = "Refused";
    }
    /** Never changes: "urn:certverify:problem:unknown-field". */
    get type() {
        return this.problem.type;
    }
    /** Where the first fault stands in the request (RFC 6901); undefined when it is not about a field. */
    get pointer() {
        return this.problem.errors?.[0]?.pointer;
    }
}
/** What a call answered; throws Refused when it was refused. */
export async function data(call) {
    const { data, error, response } = await call;
    if (data !== undefined)
        return data;
    throw isProblem(error) ? new Refused(error) : new Error(`The service answered with status ${response.status} and no explanation.`);
}
/** Verifies a certificate by its file: PDF, PNG, JPEG, TIFF or WebP, at most 25 MB. */
export function verifyFile(certVerify, file, inquiry) {
    const form = new FormData();
    form.set("file", file, "certificate");
    if (inquiry)
        form.set("inquiry", new Blob([JSON.stringify(inquiry)], { type: "application/json" }));
    return data(certVerify.POST("/api/v1/verifications", { body: form }));
}
/** Every item of a list, page after page; `page` asks for one: `all(after => data(certVerify.GET(…, { params: { query: { after } } })), page => page.certificates)`. */
export async function* all(page, items) {
    let after;
    do {
        const one = await page(after);
        yield* items(one);
        after = one.next;
    } while (after !== undefined);
}
async function send(request, { tries = 4, longestWait = 60, fetch = globalThis.fetch }) {
    if (request.method === "POST" && !request.headers.has("Idempotency-Key"))
        request.headers.set("Idempotency-Key", crypto.randomUUID());
    for (let sent = 1;; sent++) {
        const answer = await fetch(request.clone());
        const wait = secondsToWait(answer);
        if (wait === undefined || wait > longestWait || sent >= tries)
            return answer;
        await answer.body?.cancel();
        await new Promise(resolve => setTimeout(resolve, wait * 1000));
        request.signal.throwIfAborted();
    }
}
/** Undefined when trying again is of no use. */
function secondsToWait(answer) {
    const after = answer.headers.get("Retry-After");
    if ((answer.status !== 429 && answer.status !== 503) || after === null)
        return undefined;
    const seconds = /^\d+$/.test(after) ? Number(after) : (Date.parse(after) - Date.now()) / 1000;
    return Number.isNaN(seconds) ? undefined : Math.max(0, seconds);
}
function isProblem(error) {
    return typeof error === "object" && error !== null && "type" in error && "detail" in error;
}
