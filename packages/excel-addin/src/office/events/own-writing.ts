/** Whether the pane writes at the moment. */
export interface OwnWriting {
  readonly isRunning: () => boolean;
  readonly during: <T>(write: () => Promise<T>) => Promise<T>;
}

/** Excel tells of a change when it has answered. */
const usualAftermath = 300;

/** @param aftermath - how long changes are still taken for those of a writing, in milliseconds */
export function ownWriting(aftermath = usualAftermath): OwnWriting {
  let running = 0;
  return {
    isRunning: () => running > 0,
    async during(write) {
      running += 1;
      try {
        return await write();
      } finally {
        setTimeout(() => (running -= 1), aftermath);
      }
    },
  };
}
