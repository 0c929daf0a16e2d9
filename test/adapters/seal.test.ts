import { armor, Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { describe, expect, it } from 'vitest';
import { ageSeal } from '../../src/adapters/seal.ts';

const PLAIN = new TextEncoder().encode('bellen met de stage');

const opened = async (sealed: Uint8Array, prepare: (decrypter: Decrypter) => void): Promise<string> => {
  const decrypter = new Decrypter();
  prepare(decrypter);
  return new TextDecoder().decode(await decrypter.decrypt(sealed));
};

describe('a seal', () => {
  it('opens for each of the recipients, and for nobody else', async () => {
    const [one, two, other] = await Promise.all([1, 2, 3].map(() => generateX25519Identity()));
    const recipients = await Promise.all([one, two].map((identity) => identityToRecipient(identity ?? '')));
    const sealed = await ageSeal.toRecipients(PLAIN, recipients, false);
    for (const identity of [one, two]) {
      expect(await opened(sealed, (decrypter) => decrypter.addIdentity(identity ?? ''))).toBe(
        'bellen met de stage',
      );
    }
    await expect(opened(sealed, (decrypter) => decrypter.addIdentity(other ?? ''))).rejects.toThrow(
      'no identity matched',
    );
  });

  it('opens with the passphrase, as the library itself reads it', async () => {
    const sealed = await ageSeal.withPassphrase(PLAIN, 'boom stoel rivier é', true);
    const bytes = armor.decode(new TextDecoder().decode(sealed));
    expect(await opened(bytes, (decrypter) => decrypter.addPassphrase('boom stoel rivier é'))).toBe(
      'bellen met de stage',
    );
  }, 60_000);

  it('is other bytes every time', async () => {
    const recipient = await identityToRecipient(await generateX25519Identity());
    const [first, second] = await Promise.all(
      [1, 2].map(() => ageSeal.toRecipients(PLAIN, [recipient], false)),
    );
    expect(Buffer.from(first ?? []).equals(second ?? new Uint8Array())).toBe(false);
  });

  it('knows a public key from what only looks like one', async () => {
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    const slip = `${recipient.slice(0, -1)}${recipient.endsWith('q') ? 'p' : 'q'}`;
    const answers = await Promise.all(
      [recipient, slip, recipient.slice(0, -1), identity, 'ssh-ed25519 AAAA', ''].map((key) =>
        ageSeal.knows(key),
      ),
    );
    expect(answers).toEqual([true, false, false, false, false, false]);
  });

  it('draws every number there is, and none outside', () => {
    const drawn = new Set(Array.from({ length: 400 }, () => ageSeal.draw(8)));
    expect([...drawn].toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
