import { passphraseIn, passphraseProblem } from '../../domain/passphrase.ts';
import { UserError } from '../../domain/trouble.ts';
import type { Ports } from '../../ports.ts';
import { fileUnreadable } from '../../texts/errors.ts';
import { ONE_LOCK, passphraseFileRefused, recipientUnknown, SECRET_KEY } from '../../texts/seal.ts';

/** What the command line says of a lock. */
export interface LockFlags {
  /** The public keys of colleagues. */
  readonly ontvanger?: readonly string[];
  readonly wachtwoordbestand?: string;
  /** In letters and digits, to paste in a mail. */
  readonly alsTekst?: boolean;
}

/** For whom a copy is sealed. */
export type Lock =
  | { readonly type: 'recipients'; readonly recipients: readonly string[] }
  | { readonly type: 'passphrase'; readonly passphrase: string };

const forRecipients = async (recipients: readonly string[], { seal }: Pick<Ports, 'seal'>): Promise<Lock> => {
  // A secret key is not said back: it would stand on the screen once more.
  if (recipients.some((key) => /^age-secret-key-/i.test(key))) throw new UserError(...SECRET_KEY);
  const { knows } = await seal();
  for (const recipient of recipients) {
    if (!(await knows(recipient))) throw new UserError(...recipientUnknown(recipient));
  }
  return { type: 'recipients', recipients };
};

const withPassphraseFrom = async (file: string, { files }: Pick<Ports, 'files'>): Promise<Lock> => {
  const text = await files.read(file);
  if (text === undefined) throw new UserError(...fileUnreadable(file));
  const passphrase = passphraseIn(text);
  const problem = passphraseProblem(passphrase);
  if (problem !== undefined) throw new UserError(...passphraseFileRefused(file, problem));
  return { type: 'passphrase', passphrase };
};

/** The lock that the command line asks for, checked before anything is asked; nothing where it asks for none. */
export const lockFrom = async (
  { ontvanger = [], wachtwoordbestand }: LockFlags,
  ports: Pick<Ports, 'files' | 'seal'>,
): Promise<Lock | undefined> => {
  if (ontvanger.length > 0 && wachtwoordbestand !== undefined) throw new UserError(...ONE_LOCK);
  if (ontvanger.length > 0)
    return forRecipients(
      ontvanger.map((key) => key.trim()),
      ports,
    );
  return wachtwoordbestand === undefined ? undefined : withPassphraseFrom(wachtwoordbestand, ports);
};

/** Content with a lock on it; as text where it must go through a window or a mail. */
export const locked = async (
  content: string | Uint8Array,
  lock: Lock,
  asText: boolean,
  { seal }: Pick<Ports, 'seal'>,
): Promise<string | Uint8Array> => {
  const { toRecipients, withPassphrase } = await seal();
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  const sealed =
    lock.type === 'recipients'
      ? await toRecipients(bytes, lock.recipients, asText)
      : await withPassphrase(bytes, lock.passphrase, asText);
  return asText ? new TextDecoder().decode(sealed) : sealed;
};
