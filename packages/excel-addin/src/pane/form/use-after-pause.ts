import { useEffect, useRef } from "preact/hooks";

/** Long enough to type the next figure, short enough not to be waited for. */
const pause = 400;

interface Waiting<T> {
  readonly value: T;
  readonly timer: ReturnType<typeof setTimeout>;
}

export interface AfterPause<T> {
  readonly start: (value: T) => void;
  readonly cancel: () => void;
}

/** Does something with the last value, once no other has come for a moment, or before it is too late. */
export function useAfterPause<T>(work: (value: T) => void): AfterPause<T> {
  const newest = useRef(work);
  newest.current = work;
  const waiting = useRef<Waiting<T> | undefined>(undefined);
  const cancel = (): void => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  };
  const finish = (): void => {
    const last = waiting.current;
    cancel();
    if (last) newest.current(last.value);
  };
  useEffect(() => finish, []);
  return {
    start: (value) => {
      cancel();
      waiting.current = { value, timer: setTimeout(finish, pause) };
    },
    cancel,
  };
}
