/**
 * Starts tasks in order, a few at a time, and gives their results in that order. After a failure no
 * more are started, and it fails when those under way have ended: they may have folders to remove.
 */
export async function inParallel<Task, Result>(
  tasks: readonly Task[],
  atATime: number,
  perform: (task: Task) => Promise<Result>,
): Promise<Result[]> {
  const results = new Map<number, Result>();
  const waiting = tasks.entries();
  let failed = false;
  const work = async (): Promise<void> => {
    for (const [at, task] of waiting) {
      if (failed) return;
      try {
        results.set(at, await perform(task));
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const workers = await Promise.allSettled(Array.from({ length: atATime }, work));
  for (const worker of workers) if (worker.status === "rejected") throw worker.reason;
  return tasks.map((_, at) => results.get(at) as Result);
}
