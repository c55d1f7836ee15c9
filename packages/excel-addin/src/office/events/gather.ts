/**
 * Gathers what comes in quick succession: told once, a moment after the first.
 *
 * @param tell - what to do with it
 */
export function gather<T>(
  milliseconds: number,
  tell: (gathered: readonly T[]) => void,
): { readonly add: (one: T) => void; readonly stop: () => void } {
  let gathered: T[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    add(one) {
      gathered.push(one);
      timer ??= setTimeout(() => {
        const told = gathered;
        gathered = [];
        timer = undefined;
        tell(told);
      }, milliseconds);
    },
    stop() {
      clearTimeout(timer);
      timer = undefined;
      gathered = [];
    },
  };
}
