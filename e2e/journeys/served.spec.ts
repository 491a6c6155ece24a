import { test as unwatched } from "@playwright/test";
import { expect, test } from "../journey.ts";

// That no journey violates it, and that no request leaves, is seen to in journey.ts.
test("every answer carries a policy that allows this origin's own scripts and styles, and nothing inline", async ({
  page,
  request,
}) => {
  const addresses = new Set(["./"]);
  for (const { name } of await page.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => ({ name })),
  )) {
    addresses.add(name);
  }
  expect(addresses.size).toBeGreaterThan(2);
  for (const address of addresses) {
    const policy = (await request.get(address)).headers()["content-security-policy"] ?? "";
    const directives = policy.split(";").map((directive) => directive.trim());
    expect(directives, address).toContain("script-src 'self'");
    expect(directives, address).toContain("style-src 'self'");
    expect(policy, address).not.toMatch(/unsafe-|\*|data:.*script/);
  }
});

// Breaks the policy on purpose.
unwatched("a script that gets into the page is not run", async ({ page }) => {
  await page.goto("./");
  const title = await page.title();
  const refused = await page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => resolve(effectiveDirective));
        const script = document.createElement("script");
        script.textContent = "document.title = 'taken over'";
        document.body.append(script);
      }),
  );
  expect(refused).toMatch(/^script-src/);
  expect(await page.title()).toBe(title);
});
