import { expect, it } from "vitest";
import { drawnModel, worldOf } from "./testing/drawing.ts";
import { nearestTo } from "./walk.ts";

const { scene } = worldOf(drawnModel());

it("walks to the nearest element straight ahead in the same zone", () => {
  expect(nearestTo(scene, "api", "down")).toBe("ledger");
  expect(nearestTo(scene, "payments", "right")).toBe("orders");
});

it("goes on beside the zone where the zone has nothing more that way", () => {
  expect(nearestTo(scene, "api", "right")).toBe("orders");
  expect(nearestTo(scene, "api", "left")).toBe("user");
});

it("stays where nothing lies that way", () => {
  expect(nearestTo(scene, "user", "left")).toBeUndefined();
});
