import { expect, test } from "vitest";
import { parseBlock } from "../../sheet/block.js";
import { withGrowingRows } from "./growing-rows.js";

test("only the height of merged cells stays fixed", () => {
  const xml = '<row r="1" ht="30" customHeight="1"><row r="2" ht="41" customHeight="1">';
  expect(withGrowingRows(xml, new Map([[1, parseBlock("A1:B1")!]]))).toBe(
    '<row r="1" ht="30" customHeight="1"><row r="2" ht="41">',
  );
});
