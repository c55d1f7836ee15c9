import { cellText, type Table } from "@aarsvaerk/core";

export interface FigureTableProps {
  readonly table: Table;
  /** Figures that can be chosen, to see how they came about. */
  readonly onFigure?: (path: string) => void;
}

type FigureCell = Table["rows"][number]["cells"][number];

const Content = ({ cell, table, onFigure }: FigureTableProps & { readonly cell: FigureCell }) => {
  const text = cellText(cell, table.locale);
  if (cell.kind !== "figure" || cell.path === undefined || !onFigure) return <>{text}</>;
  const { path } = cell;
  return (
    <button type="button" class="figure" onClick={() => onFigure(path)}>
      {text}
    </button>
  );
};

/** A table of the core's as the pane shows it: it places the cells and computes nothing. */
export const FigureTable = ({ table, onFigure }: FigureTableProps) => (
  // A wide table is moved sideways within itself; by the keyboard too.
  <div class="figure-table" tabIndex={0} role="region" aria-label={table.caption}>
    <table>
      <caption>{table.caption}</caption>
      <thead>
        <tr>
          {table.corner === "" ? <td /> : <th scope="col">{table.corner}</th>}
          {table.columns.map(({ id, label, kind }) => (
            <th key={id} scope="col" class={kind}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row, at) => (
          <tr key={at} class={row.kind}>
            {row.kind === "section" ? (
              <th scope="rowgroup" colSpan={table.columns.length + 1}>
                {row.label}
              </th>
            ) : (
              <>
                <th scope="row">{row.label}</th>
                {row.cells.map((cell, column) => (
                  <td key={column} class={table.columns[column]?.kind}>
                    <Content cell={cell} table={table} {...(onFigure ? { onFigure } : {})} />
                  </td>
                ))}
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
    {table.notes.length > 0 && (
      <ul class="notes">
        {table.notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    )}
  </div>
);
