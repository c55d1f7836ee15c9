/** One kind of call; what it gives is the data of the reply. */
export type Call = (data: unknown) => unknown;

export const done = { Version: 1, Error: 0 } as const;
