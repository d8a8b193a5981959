import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { textEditor } from '../../../src/adapters/user/editor.js';
import { textOf } from '../../../src/domain/debrief/debrief.js';
import { call } from '../../support/call.js';
import { NURSE_ID as ID } from '../../support/debriefs.js';
import { tempFolder } from '../../support/worker.js';
import { now, withNurse } from './nurse-journal.js';

describe.skipIf(process.platform === 'win32')(
  'edit --editor, where the editor ends badly after it saved',
  () => {
    it('says how to carry on, and then offers what was saved', async () => {
      const root = tempFolder('edit-kept');
      const stand = join(root, 'stand-in');
      const using = (lines: string): void => {
        writeFileSync(stand, `#!/bin/sh\n${lines}\n`);
        chmodSync(stand, 0o755);
      };
      const w = withNurse({ interactive: true });
      const journal = join(root, 'journal');
      Object.assign(w.context, { editor: async () => textEditor({ journal, command: stand }) });

      using('sed "s/It is one day/It is two days/" "$1" > "$1.new"; mv "$1.new" "$1"; kill -HUP $$');
      expect(await call(w, 'edit', ID, 'friend', '--editor')).toBe(2);
      expect(w.err()).toContain(
        `What you wrote is kept. Carry on: rejection-coach edit ${ID} friend --editor`,
      );
      expect(textOf(now(w), 'friend')).toBe('It is one day.');

      using('grep -q "#!   the editor" "$1" && grep -q "two days" "$1" && echo "And so on." >> "$1"');
      expect(await call(w, 'edit', ID, 'friend', '--editor')).toBe(0);
      expect(textOf(now(w), 'friend')).toBe('It is two days.\nAnd so on.');
      expect(await textEditor({ journal, command: stand }).kept(`${ID}-friend`)).toBeNull();
    });
  },
);
