import { test } from "vitest";
import { examplePlans } from "../example-plans.js";
import { startClient } from "./harness.js";
import { checkReadBack } from "./read-back.js";

const open = startClient("web");

test.each(examplePlans)("what is written is read as the plan it was: %s", async (_, plan) => {
  open();
  await checkReadBack(plan);
});
