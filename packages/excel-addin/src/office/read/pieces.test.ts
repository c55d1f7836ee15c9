import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsIn, takePieces, type Piece } from "./pieces.js";

const areas = fc.record({
  row: fc.nat(50),
  column: fc.nat(5),
  rows: fc.integer({ min: 1, max: 40 }),
  columns: fc.integer({ min: 1, max: 8 }),
});
const wholeSheets = fc.array(areas, { maxLength: 6 }).map((all) =>
  all.map((area, at): Piece => {
    const sheet = { id: String(at), name: `Ark${at}`, used: area };
    return { sheet, area };
  }),
);

const rowsOf = (pieces: readonly Piece[]): string[] =>
  pieces.flatMap(({ sheet, area }) =>
    Array.from({ length: area.rows }, (_, down) => `${sheet.id}:${area.row + down}`),
  );

test("taken after taken, every row comes once, in order, and none makes a request too large", () => {
  fc.assert(
    fc.property(wholeSheets, fc.integer({ min: 1, max: 3_000 }), (all, room) => {
      const cellBytes = ({ id }: { id: string }) => 5 + Number(id);
      const requests: (readonly Piece[])[] = [];
      for (let left: readonly Piece[] = all; left.length > 0;) {
        const next = takePieces(left, room, cellBytes);
        expect(cellsIn(next.taken) + cellsIn(next.left)).toBe(cellsIn(left));
        requests.push(next.taken);
        left = next.left;
      }
      expect(requests.flatMap(rowsOf)).toEqual(rowsOf(all));
      for (const taken of requests) {
        const bytes = taken.reduce(
          (sum, piece) => sum + cellsIn([piece]) * cellBytes(piece.sheet),
          0,
        );
        expect(bytes <= room || rowsOf(taken).length === 1).toBe(true);
      }
    }),
    { seed: 20 },
  );
});

test("what fits is taken at once", () => {
  const area = { row: 0, column: 0, rows: 10, columns: 10 };
  const pieces = [1, 2].map((id) => ({
    sheet: { id: String(id), name: "Ark", used: area },
    area,
  }));
  expect(takePieces(pieces, 2_000, () => 10)).toEqual({ taken: pieces, left: [] });
});
