/** What we use of age (age-encryption.org/v1): X25519 for the files, scrypt for the key. */

import { armor, Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';

/** A secret key, `AGE-SECRET-KEY-1…`, and the public one that belongs to it, `age1…`. */
export interface Keys {
  readonly identity: string;
  readonly recipient: string;
}

export const newKeys = async (): Promise<Keys> => {
  const identity = await generateX25519Identity();
  return { identity, recipient: await identityToRecipient(identity) };
};

export const sealTo = (recipient: string, content: Uint8Array | string): Promise<Uint8Array> => {
  const encrypter = new Encrypter();
  encrypter.addRecipient(recipient);
  return encrypter.encrypt(content);
};

/** @returns a function from a sealed file to its content. Rejects where it is damaged, or sealed to another key. */
export const unsealerOf = ({ identity }: Keys): ((sealed: Uint8Array) => Promise<Buffer>) => {
  const decrypter = new Decrypter();
  decrypter.addIdentity(identity);
  return async (sealed) => Buffer.from(await decrypter.decrypt(sealed));
};

/** As `age-keygen | age -p -a` writes it, so that `age -d -i` takes the file as it is. */
export const sealKeys = async ({ identity, recipient }: Keys, passphrase: string): Promise<string> => {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return armored(await encrypter.encrypt(`# public key: ${recipient}\n${identity}\n`));
};

/** `null` where the passphrase is another one. Rejects where the file is damaged. */
export const unsealKeys = async (file: string, passphrase: string): Promise<Keys | null> => {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    const text = await decrypter.decrypt(unarmored(file), 'text');
    const identity = /^AGE-SECRET-KEY-1[0-9A-Z]+$/m.exec(text)?.[0];
    if (identity === undefined) throw new Error('there is no key in it');
    return { identity, recipient: await identityToRecipient(identity) };
  } catch (error) {
    if (error instanceof Error && error.message.startsWith(NO_MATCH)) return null;
    throw error;
  }
};

/** What age says where no key or passphrase opens a file. */
const NO_MATCH = 'no identity matched';

export const armored = (bytes: Uint8Array): string => armor.encode(bytes);

export const unarmored = (text: string): Uint8Array => armor.decode(text);
