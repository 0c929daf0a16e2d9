import { passphraseIn, passphraseProblem } from '../../domain/passphrase.ts';
import type { Ports } from '../../ports.ts';
import type { Conversation, Ending } from '../../ports/terminal.ts';
import {
  firstSecret,
  LOCKING,
  lockedShapeChoice,
  passphraseRefused,
  proposalChoice,
  secondSecret,
  shapeChoice,
  type Shape,
} from '../../texts/seal.ts';
import type { ContentFlags } from './content.ts';

/** What she chose for the file of a copy; `back`: she would rather look at the copy once more. */
export type Shaped =
  | { readonly type: 'shaped'; readonly flags: Pick<ContentFlags, 'formaat' | 'lock'> }
  | { readonly type: 'back' }
  | Ending;

type Typed = { readonly type: 'typed'; readonly text: string } | { readonly type: 'back' } | Ending;

/** A passphrase of her own, typed twice because she cannot see it. */
const ownPassphrase = async (conversation: Conversation): Promise<Typed> => {
  for (;;) {
    const first = await conversation.secret(
      firstSecret((text) => {
        const problem = passphraseProblem(passphraseIn(text));
        return problem && passphraseRefused(problem);
      }),
    );
    if (first.type !== 'typed') return first;
    const passphrase = passphraseIn(first.text);
    const second = await conversation.secret(secondSecret(passphrase, passphraseIn));
    if (second.type === 'typed') return { type: 'typed', text: passphrase };
    if (second.type !== 'back') return second;
  }
};

/** A passphrase that is proposed, or her own. */
const askPassphrase = async (conversation: Conversation, draw: (below: number) => number): Promise<Typed> => {
  const { proposePassphrase } = await import('../../domain/passphrase-proposal.ts');
  let proposal = proposePassphrase(draw);
  for (;;) {
    const chosen = await conversation.choose(proposalChoice(proposal));
    if (chosen.type !== 'chosen') return chosen;
    if (chosen.value === 'neem') return { type: 'typed', text: proposal };
    if (chosen.value === 'terug') return { type: 'back' };
    if (chosen.value === 'ander') proposal = proposePassphrase(draw);
    else {
      const own = await ownPassphrase(conversation);
      if (own.type !== 'back') return own;
    }
  }
};

type File = Exclude<Shape, 'slot' | 'terug'>;
const isFile = (shape: Shape): shape is File => shape !== 'slot' && shape !== 'terug';

/** What kind of file it becomes and whether it gets a lock, where the command line did not say so. */
export const askShape = async (
  { formaat, lock, uitvoer }: ContentFlags,
  conversation: Conversation,
  { seal }: Pick<Ports, 'seal'>,
): Promise<Shaped> => {
  if (formaat !== undefined || lock !== undefined || uitvoer !== undefined)
    return { type: 'shaped', flags: {} };
  for (;;) {
    const shape = await conversation.choose(shapeChoice);
    if (shape.type !== 'chosen') return shape;
    if (shape.value === 'terug') return { type: 'back' };
    if (isFile(shape.value)) return { type: 'shaped', flags: { formaat: shape.value } };
    const file = await conversation.choose(lockedShapeChoice);
    if (file.type !== 'chosen') return file;
    if (!isFile(file.value)) continue;
    const typed = await askPassphrase(conversation, (await seal()).draw);
    if (typed.type === 'typed') {
      const passphrase = { type: 'passphrase', passphrase: typed.text } as const;
      conversation.tell([LOCKING]);
      return { type: 'shaped', flags: { formaat: file.value, lock: passphrase } };
    }
    if (typed.type !== 'back') return typed;
  }
};
