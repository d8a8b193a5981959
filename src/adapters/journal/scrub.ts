/** Changing every copy of the records of a kind in place, for words that were deleted for good. */

import { join } from 'node:path';
import type { Journal } from '../../ports/index.js';
import { refuseLink, writeWhole } from '../disk/durable.js';
import { decode, encode } from './decode.js';
import { COPY, type Places, RECORD, readRecord, VERSION } from './layout.js';

export const scrubIn = ({ folder, list, locked }: Places): Pick<Journal, 'scrub'> => ({
  async scrub(kind, change) {
    const copies = (parts: readonly string[], name: RegExp): readonly { file: string; id: string }[] =>
      list(...parts).flatMap((entry) => {
        const id = name.exec(entry.name)?.[1];
        return id === undefined ? [] : [{ file: join(folder, ...parts, entry.name), id }];
      });
    const earlier = list('history', kind).flatMap(({ name: id }) =>
      copies(['history', kind, id], VERSION).map(({ file }) => ({ file, id })),
    );
    const all = [...copies([kind], RECORD), ...copies(['bin', kind], COPY), ...earlier];
    for (const { file, id } of all)
      await locked(kind, id, (stillOurs) => {
        refuseLink(join(folder, kind));
        const raw = readRecord(file);
        // What can't be read says nothing of the words in it: doctor names it.
        const found = raw === null ? null : decode(kind, id, raw);
        if (!found?.ok) return;
        const after = change(found.record);
        if (after === found.record) return;
        stillOurs();
        writeWhole(file, encode(kind, after));
      });
  },
});
