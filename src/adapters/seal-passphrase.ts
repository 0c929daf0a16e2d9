import { createCipheriv, randomBytes, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { Stanza, type Recipient } from 'age-encryption';

/** As the age program does it: a guess takes about a second, and 256 MiB. */
const WORK_FACTOR = 18;
const BLOCK_SIZE = 8;
const MOST_MEMORY = 2 * 128 * 2 ** WORK_FACTOR * BLOCK_SIZE;

const stretch = promisify<string, Buffer, number, object, Buffer>(scrypt);

const unpadded = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');

/**
 * Who has the passphrase (`scrypt` in age-encryption.org/v1; it must be the only one of a file). The library can do this
 * itself, but in JavaScript: it takes three seconds, in which not even Ctrl+C works.
 */
export const passphraseRecipient = (passphrase: string): Recipient => ({
  async wrapFileKey(fileKey) {
    const salt = randomBytes(16);
    const labelled = Buffer.concat([Buffer.from('age-encryption.org/v1/scrypt'), salt]);
    const key = await stretch(passphrase, labelled, 32, {
      N: 2 ** WORK_FACTOR,
      r: BLOCK_SIZE,
      p: 1,
      maxmem: MOST_MEMORY,
    });
    // The key is used for this one message, so that its nonce may be zero.
    const cipher = createCipheriv('chacha20-poly1305', key, Buffer.alloc(12), { authTagLength: 16 });
    const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
    return [new Stanza(['scrypt', unpadded(salt), String(WORK_FACTOR)], new Uint8Array(body))];
  },
});
