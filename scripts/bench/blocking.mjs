const patience = 50;

/**
 * Total blocking time: of every task from a moment on what goes beyond 50 ms. Of a task that was
 * running at that moment only what came after it.
 * @param tasks long tasks as the browser reports them, with start and duration
 */
export function blockingTime(tasks, from = 0) {
  return tasks.reduce((sum, { start, duration }) => {
    const after = start + duration - Math.max(start, from);
    return sum + Math.max(0, after - patience);
  }, 0);
}
