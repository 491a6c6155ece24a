import { expect, test } from "vitest";
import { playwrightCount, vitestCount } from "./results.mjs";

const file = (status: string, tests: number) => ({ status, assertionResults: Array.from({ length: tests }) });

test("passed unit tests are counted one by one", () => {
  const report = { numPassedTests: 3, numTotalTests: 3, success: true, testResults: [file("passed", 3)] };
  expect(vitestCount(report)).toEqual({ passed: 3, failed: 0 });
});

test("a skipped unit test counts as failed", () => {
  const report = { numPassedTests: 2, numTotalTests: 3, success: true, testResults: [file("passed", 3)] };
  expect(vitestCount(report)).toEqual({ passed: 2, failed: 1 });
});

test("a test file that cannot be loaded counts as failed", () => {
  const report = {
    numPassedTests: 2,
    numTotalTests: 2,
    success: false,
    testResults: [file("passed", 2), file("failed", 0)],
  };
  expect(vitestCount(report)).toEqual({ passed: 2, failed: 1 });
});

test("a run without tests is a failure", () => {
  expect(vitestCount({ numPassedTests: 0, numTotalTests: 0, success: true, testResults: [] })).toEqual({
    passed: 0,
    failed: 1,
  });
  const stats = { expected: 0, unexpected: 0, flaky: 0, skipped: 0 };
  expect(playwrightCount({ stats, errors: [] })).toEqual({ passed: 0, failed: 1 });
});

test("a run that fails outside every test is a failure", () => {
  const report = { numPassedTests: 2, numTotalTests: 2, success: false, testResults: [file("passed", 2)] };
  expect(vitestCount(report)).toEqual({ passed: 2, failed: 1 });
});

test("flaky and skipped journeys count as failed", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 1, skipped: 1 };
  expect(playwrightCount({ stats, errors: [] })).toEqual({ passed: 4, failed: 3 });
});
