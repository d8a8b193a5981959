/** Every expected failure, and the one table from it to an exit status. */

export const STATUS = {
  /** A defect of ours. */
  defect: 1,
  /** The call is wrong, or it needs a terminal. */
  usage: 2,
  /** No such record, or an empty journal where one is needed. */
  missing: 3,
  /** The data is damaged, locked, from a newer version, or can't be written. */
  data: 4,
  /** Stopped by the person; what they had confirmed is kept. */
  stopped: 130,
} as const;

export type Failure = Exclude<keyof typeof STATUS, 'defect'>;

/**
 * A failure that we expect: shown as `rejection-coach: <message>`, then `advice`, never with a stack.
 *
 * `message` says what happened and what was kept; `advice` says what to do about it.
 */
export class CoachError extends Error {
  readonly failure: Failure;
  readonly advice: string;

  constructor(failure: Failure, message: string, advice = '', options?: ErrorOptions) {
    super(message, options);
    this.name = 'CoachError';
    this.failure = failure;
    this.advice = advice;
  }
}

export const usage = (message: string, advice = ''): CoachError => new CoachError('usage', message, advice);
export const missing = (message: string, advice = ''): CoachError =>
  new CoachError('missing', message, advice);
export const data = (message: string, advice = '', options?: ErrorOptions): CoachError =>
  new CoachError('data', message, advice, options);

/** The person left (Ctrl-C, a closed terminal, SIGTERM); everything confirmed is on disk. */
export const stopped = (message: string): CoachError => new CoachError('stopped', message);
