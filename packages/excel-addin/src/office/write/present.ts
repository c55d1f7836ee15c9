/** What is there of the things that come and go, by their names. */
export interface Present {
  readonly sheets: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
  /** `Bemanding/aarsvaerk_1` */
  readonly charts: ReadonlySet<string>;
  /** The part with the plan. */
  readonly planId: string | undefined;
}

export const chartKey = (sheet: string, name: string): string => `${sheet}/${name}`;
