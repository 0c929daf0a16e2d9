import { judgeSchuilnaam, type SchuilnaamReason } from '../../domain/privacy/schuilnaam.ts';
import { lastStudents } from '../../domain/reflection.ts';
import { PrivacyStop, UserError } from '../../domain/trouble.ts';
import type { Ports } from '../../ports.ts';
import { ANOTHER_WORD, NOT_WRITTEN, schuilnaamRefused } from '../../texts/privacy.ts';

/** What is wrong with a schuilnaam, with the sentence that says so and names three that are free. */
export interface Objection {
  readonly reason: SchuilnaamReason;
  readonly sentence: string;
}

/** In how many of the last conversations a schuilnaam counts as hers, and is not offered again. */
const IN_USE = 40;

/** A judge of schuilnamen that knows those in use; the word list may still be on its way. */
export const schuilnaamJudge = async (
  { logs }: Pick<Ports, 'logs'>,
  words: () => Parameters<typeof judgeSchuilnaam>[1],
): Promise<(text: string) => Objection | undefined> => {
  const used = lastStudents(
    (await logs.all(IN_USE)).logs.map(({ log }) => log),
    IN_USE,
  );
  const inUse = used.flatMap(({ head }) => head.student ?? []);
  return (text) => {
    // One that was taken before stays hers.
    if (inUse.includes(text)) return undefined;
    const judgement = judgeSchuilnaam(text, words(), inUse);
    if (judgement.ok) return undefined;
    const { reden, voorstellen, ookWoord } = judgement;
    return { reason: reden, sentence: schuilnaamRefused(reden, voorstellen, ookWoord && text) };
  };
};

/** Refuses a schuilnaam that a flag gives: a name is a matter of privacy, a wrong shape wrong use. */
export const refuseSchuilnaam = async (student: string, ports: Ports): Promise<void> => {
  const words = await ports.words();
  const objection = (await schuilnaamJudge(ports, () => words))(student);
  if (!objection) return;
  if (objection.reason === 'vorm') throw new UserError(objection.sentence, ANOTHER_WORD);
  throw new PrivacyStop([objection.sentence, NOT_WRITTEN]);
};
