import type { Log } from '../../domain/log/log.ts';
import { textsOf } from '../../domain/naslag/naslag.ts';
import { itemsOf } from '../../domain/naslag/naslag-item.ts';
import { notUsedIn, type ReadyPlan } from '../../domain/ready-plan.ts';
import { plansOf } from '../../domain/reflection.ts';
import type { Rol } from '../../domain/words.ts';
import type { Ports } from '../../ports.ts';
import { remember } from './first-use.ts';

/** The sentences that wait to become a plan, in the words for her rol; one that is no longer there is passed over. */
export const readyPlans = async (
  rol: Rol | undefined,
  { library, settings }: Pick<Ports, 'library' | 'settings'>,
): Promise<readonly ReadyPlan[]> => {
  const { klaargezet = [] } = await settings.read();
  if (klaargezet.length === 0) return [];
  const items = itemsOf('zeggen', await library.naslag('zeggen'), rol);
  return klaargezet.flatMap((wanted) =>
    items
      .filter(({ id }) => id === wanted)
      .flatMap(({ id, naam, velden }) =>
        textsOf(velden['plan'])
          .slice(0, 1)
          .map((sentence) => ({ id, sentence, from: naam.toLowerCase() })),
      ),
  );
};

/** What became a plan in a saved conversation waits no more. */
export const dropUsed = async (ready: readonly ReadyPlan[], log: Log, ports: Ports): Promise<void> => {
  const left = notUsedIn(ready, plansOf(log));
  if (left.length === ready.length) return;
  const used = ready.filter((plan) => !left.includes(plan)).map(({ id }) => id);
  await remember(
    ({ klaargezet = [] }) => ({ klaargezet: klaargezet.filter((id) => !used.includes(id)) }),
    ports,
  );
};
