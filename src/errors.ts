/** Expected failures and their exit statuses. */

export const STATUS = {
  /** A bug. */
  defect: 1,
  /** The call is wrong, or it needs a terminal. */
  usage: 2,
  /** No such record, or an empty journal. */
  missing: 3,
  /** The data is damaged, locked, from a newer version, or can't be written. */
  data: 4,
  /** Stopped by the person. */
  stopped: 130,
  /** Left by a row of a menu: the front door is there again. */
  left: 130,
} as const;

export type Failure = Exclude<keyof typeof STATUS, 'defect'>;

/**
 * Shown as `rejection-coach: <message>`, then `advice`, without a stack; a stop as its message alone. `message` says what happened and what was kept,
 * `advice` what to do.
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

/** The person left (Ctrl-C, a closed terminal, SIGTERM); all confirmed answers are on disk. */
export const stopped = (message: string): CoachError => new CoachError('stopped', message);
export const leftByRow = (message: string): CoachError => new CoachError('left', message);
