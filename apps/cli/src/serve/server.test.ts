import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { type IncomingHttpHeaders, request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Serving, startServer } from "./server.ts";

interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

const folder = mkdtempSync(join(tmpdir(), "bartizan-serve-"));
const web = join(folder, "web");
let serving: Serving;

beforeAll(async () => {
  mkdirSync(join(web, "assets"), { recursive: true });
  writeFileSync(join(web, "index.html"), "<!doctype html><title>Bartizan</title>");
  writeFileSync(join(web, "assets", "index-B4dCx9Qz.js"), "export {};");
  writeFileSync(join(folder, "secret.txt"), "secret");
  symlinkSync(join(folder, "secret.txt"), join(web, "link.txt"));
  serving = await startServer(web, 0, () => undefined);
});

afterAll(async () => {
  await serving.close();
  rmSync(folder, { recursive: true });
});

function ask(path: string, headers: Record<string, string> = {}, method = "GET"): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: "127.0.0.1", port: serving.port, path, method, headers }, (response) => {
      let body = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        body += chunk;
      });
      response.on("end", () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    });
    asked.on("error", reject);
    asked.end();
  });
}

describe("the server of bartizan serve", () => {
  it("answers with the page, under a policy without inline script or style", async () => {
    const { status, headers, body } = await ask("/");
    expect(status).toBe(200);
    expect(body).toContain("<title>Bartizan</title>");
    expect(headers["content-type"]).toBe("text/html; charset=utf-8");
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("style-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("unsafe");
    expect(headers["x-content-type-options"]).toBe("nosniff");
    expect(headers["cross-origin-opener-policy"]).toBe("same-origin");
    expect(headers["referrer-policy"]).toBe("no-referrer");
  });

  it("lets a browser keep what carries a hash, and asks it to come back for the rest", async () => {
    const script = await ask("/assets/index-B4dCx9Qz.js");
    expect(script.headers["content-type"]).toBe("text/javascript; charset=utf-8");
    expect(script.headers["cache-control"]).toContain("immutable");
    const page = await ask("/index.html");
    expect(page.headers["cache-control"]).toBe("no-cache");
    const again = await ask("/index.html", { "If-None-Match": page.headers.etag ?? "" });
    expect([again.status, again.body]).toEqual([304, ""]);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/..%5csecret.txt",
    "/link.txt",
    "/assets",
    "/index.html%00",
    "/%",
    "//etc/passwd",
    "/none.js",
  ])("has nothing at %s", async (path) => {
    const { status, body } = await ask(path);
    expect(status).toBe(404);
    expect(body).not.toContain("secret");
  });

  it("refuses a page that came with another name for this machine", async () => {
    expect((await ask("/", { Host: "evil.example" })).status).toBe(403);
    expect((await ask("/", { Host: `localhost:${serving.port}` })).status).toBe(200);
    expect((await ask("/", { Host: `localhost.evil.example:${serving.port}` })).status).toBe(403);
  });

  it("only reads", async () => {
    const { status, headers } = await ask("/index.html", {}, "POST");
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
    const head = await ask("/index.html", {}, "HEAD");
    expect([head.status, head.body]).toEqual([200, ""]);
  });

  it("takes the next port when one is taken, and says so", async () => {
    const taken: number[] = [];
    const second = await startServer(web, serving.port, (port) => taken.push(port));
    await second.close();
    expect(taken[0]).toBe(serving.port);
    expect(second.port).toBe(serving.port + taken.length);
  });

  it("ends at once while somebody keeps a connection open", async () => {
    const short = await startServer(web, 0, () => undefined);
    const open = request({ host: "127.0.0.1", port: short.port, path: "/", headers: { Connection: "keep-alive" } });
    await new Promise((resolve) => open.on("response", resolve).end());
    open.on("error", () => undefined);
    await expect(short.close()).resolves.toBeUndefined();
  });
});
