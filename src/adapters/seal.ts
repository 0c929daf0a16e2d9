import { randomInt } from 'node:crypto';
import type { Seal } from '../ports/stores.ts';

const ENCODER = new TextEncoder();

const armored = async (sealed: Uint8Array, asText: boolean): Promise<Uint8Array> => {
  if (!asText) return sealed;
  const { armor } = await import('age-encryption');
  return ENCODER.encode(armor.encode(sealed));
};

/** Seals in the format of age; what that takes loads only when something is sealed. */
export const ageSeal: Seal = {
  async knows(recipient) {
    const { Encrypter } = await import('age-encryption');
    try {
      new Encrypter().addRecipient(recipient);
      return true;
    } catch {
      return false;
    }
  },
  async toRecipients(bytes, recipients, asText) {
    const { Encrypter } = await import('age-encryption');
    const encrypter = new Encrypter();
    for (const recipient of recipients) encrypter.addRecipient(recipient);
    return armored(await encrypter.encrypt(bytes), asText);
  },
  async withPassphrase(bytes, passphrase, asText) {
    const [{ Encrypter }, { passphraseRecipient }] = await Promise.all([
      import('age-encryption'),
      import('./seal-passphrase.ts'),
    ]);
    const encrypter = new Encrypter();
    encrypter.addRecipient(passphraseRecipient(passphrase));
    return armored(await encrypter.encrypt(bytes), asText);
  },
  draw: (below) => randomInt(below),
};
