/**
 * What the program should do and can't do yet: the drills count it and do not fail on it. Switch one on when
 * the program can; then it stays on.
 */
const DEMANDED = {
  /** A record file carries a checksum: a changed byte is noticed even where the record can still be read. */
  otherContentNoticed: true,
  /** A command that reads the journal twice names a damaged file once. */
  namedOnce: true,
  /** An edit made after the clock was set back counts as newer than what it replaces. */
  editAfterSetBack: true,
  /** An export made where it is tomorrow already, or before the clock was set back, can be taken back. */
  importOfTomorrow: true,
};

/** Fails where it is demanded; else it is counted. */
export const demand = (drill, name, held, text) => {
  if (held) return;
  if (DEMANDED[name]) drill.wrong(text);
  else drill.count(`not demanded yet (${name})`);
};
