/** Changing every copy of the records of a kind in place, for words that were deleted for good. */

import type { Journal } from '../../ports/index.js';
import { decode, encode } from '../record-file/decode.js';
import { COPY, type Places, RECORD, VERSION } from './layout.js';

export const scrubIn = ({ store, locked }: Places): Pick<Journal, 'scrub'> => ({
  async scrub(kind, change) {
    const copies = async (folder: string, name: RegExp): Promise<readonly { path: string; id: string }[]> =>
      (await store.list(folder)).flatMap((entry) => {
        const id = name.exec(entry.name)?.[1];
        return id === undefined ? [] : [{ path: `${folder}/${entry.name}`, id }];
      });
    const all = [...(await copies(kind, RECORD)), ...(await copies(`bin/${kind}`, COPY))];
    for (const { name: id } of await store.list(`history/${kind}`))
      for (const { path } of await copies(`history/${kind}/${id}`, VERSION)) all.push({ path, id });
    for (const { path, id } of all)
      await locked(kind, id, async (stillOurs) => {
        const raw = await store.read(path);
        // What can't be read says nothing of the words in it: doctor names it.
        const found = raw === null ? null : decode(kind, id, raw);
        if (!found?.ok) return;
        const after = change(found.record);
        if (after === found.record) return;
        stillOurs();
        await store.write(path, encode(kind, after));
      });
  },
});
