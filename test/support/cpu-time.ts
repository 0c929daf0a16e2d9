/** The processor time that something takes, in milliseconds: what a busy machine adds by waiting does not count. */
export const cpuTime = async (action: () => unknown): Promise<number> => {
  const before = process.cpuUsage();
  await action();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
