/** The mark that a checklist item has been done. */
export interface Tick {
  /** The item's id. */
  readonly id: string;
  readonly done: boolean;
  /** ISO 8601 instant in UTC. */
  readonly at: string;
  /** The debriefs behind the item when it was ticked: a later one opens it again. */
  readonly sources: readonly string[];
}
