/** The passphrase of the locked journals of the drills. */

import { readFileSync, writeFileSync } from 'node:fs';
import { armor, Decrypter, Encrypter } from 'age-encryption';

export const PASSPHRASE = 'correct horse';

export const using = (passphrase = PASSPHRASE) => ({
  env: { REJECTION_COACH_PASSPHRASE_COMMAND: `echo '${passphrase}'` },
});

/** The same key, under the same passphrase with less work: a drill has hundreds of starts. */
export const makeQuick = async (file) => {
  const [decrypter, encrypter] = [new Decrypter(), new Encrypter()];
  decrypter.addPassphrase(PASSPHRASE);
  encrypter.setPassphrase(PASSPHRASE);
  encrypter.setScryptWorkFactor(8);
  const key = await decrypter.decrypt(armor.decode(readFileSync(file, 'utf8')));
  writeFileSync(file, armor.encode(await encrypter.encrypt(key)));
};
