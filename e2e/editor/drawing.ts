import { expect, type Locator, type Page } from "@playwright/test";

/** A rectangle on the page, CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The drawing. */
export function canvas(page: Page): Locator {
  return page.getByRole("region", { name: "Canvas" });
}

/** An element on the drawing, by its name. */
export function element(page: Page, name: string): Locator {
  return canvas(page).getByRole("button", { name: new RegExp(`^${escaped(name)}, `) });
}

/** Where an element is drawn, once it has come to rest. */
export async function boxOf(page: Page, name: string): Promise<Box> {
  const host = element(page, name);
  await expect(host).toHaveCount(1);
  return host.evaluate(async (button) => {
    const seen = () => JSON.stringify(button.getBoundingClientRect());
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    // Idle: whatever the last gesture left to do is done.
    const idle = () => new Promise((resolve) => requestIdleCallback(resolve));
    for (let before = ""; before !== seen(); ) {
      before = seen();
      await frame();
      await idle();
      await frame();
    }
    const { x, y, width, height } = button.getBoundingClientRect();
    return { x, y, width, height };
  });
}

/** The middle of an element that holds nothing. */
export async function middleOf(page: Page, name: string): Promise<Point> {
  const { x, y, width, height } = await boxOf(page, name);
  return { x: x + width / 2, y: y + height / 2 };
}

/** Where a zone is taken hold of: its title. */
export async function titleOf(page: Page, name: string): Promise<Point> {
  const { x, y } = await boxOf(page, name);
  return { x: x + 24, y: y + 12 };
}

/** A place on a zone's upper border, which takes hold of it at any zoom. */
export async function borderOf(page: Page, name: string): Promise<Point> {
  const { x, y, width } = await boxOf(page, name);
  return { x: x + width * 0.3, y: y + 1 };
}

/** A place inside an element, measured from its top left corner. */
export async function inside(page: Page, name: string, dx: number, dy: number): Promise<Point> {
  const { x, y } = await boxOf(page, name);
  return { x: x + dx, y: y + dy };
}

/** The ring around an element where flows start: just outside its right side, below the middle, where flows arrive. */
export async function ringOf(page: Page, name: string): Promise<Point> {
  const { x, y, width, height } = await boxOf(page, name);
  return { x: x + width + 7, y: y + height - 5 };
}

/** The pip at the end of a zone's title where flows start. */
export async function pipOf(page: Page, name: string): Promise<Point> {
  const { x, y, width } = await boxOf(page, name);
  return { x: x + width - 16, y: y + 16 };
}

/** Presses at one place, moves to another as a hand does, and stays pressed. */
export async function carry(page: Page, from: Point, to: Point): Promise<void> {
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 4 });
  await page.mouse.move(to.x, to.y, { steps: 4 });
}

/** Presses at one place and lets go at another. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  await carry(page, from, to);
  await page.mouse.up();
}

/** Clicks at a place. */
export async function clickAt(page: Page, { x, y }: Point): Promise<void> {
  await page.mouse.click(x, y);
}

/** What was said last: every edit is spoken. */
export async function said(page: Page, text: string | RegExp): Promise<void> {
  await expect(page.getByRole("status", { name: "What was done last" })).toHaveText(text);
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}
