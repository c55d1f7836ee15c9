import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { inParallel } from "./in-parallel.js";

test("results come in the order of the tasks, and no more than so many run at once", async () => {
  let [running, most] = [0, 0];
  const results = await inParallel([5, 1, 3, 1], 2, async (milliseconds) => {
    most = Math.max(most, ++running);
    await wait(milliseconds);
    running--;
    return milliseconds * 10;
  });
  expect(results).toEqual([50, 10, 30, 10]);
  expect(most).toBe(2);
});

test("a failure waits for what is under way and starts nothing more", async () => {
  const ended: string[] = [];
  const run = inParallel(["slow", "broken", "never"], 2, async (task) => {
    if (task === "broken") throw new Error("broken");
    await wait(10);
    ended.push(task);
  });
  await expect(run).rejects.toThrow("broken");
  expect(ended).toEqual(["slow"]);
});

test("no task, no result", async () => {
  expect(await inParallel([], 2, () => Promise.reject(new Error("never")))).toEqual([]);
});
