import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { userFiles } from '../../../src/adapters/user/files.js';
import { passphraseFromFile } from '../../../src/adapters/vault/passphrase.js';
import { tempFolder } from '../../support/worker.js';

it('a passphrase file that is not there is said to be missing', async () => {
  const file = join(tempFolder('passphrase'), 'none.txt');
  await expect(passphraseFromFile(file, userFiles({ stdin: () => Readable.from([]) }))).rejects.toMatchObject(
    {
      failure: 'usage',
      message: `${file}: there is no such file`,
    },
  );
});
