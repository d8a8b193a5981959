/** Loaded into the program before its own code: another time than the machine's. The time goes on from there. */
const ahead = Number(process.env.DRILL_CLOCK);
const Real = Date;
globalThis.Date = new Proxy(Real, {
  construct: (target, args, made) =>
    Reflect.construct(target, args.length > 0 ? args : [Real.now() + ahead], made),
  apply: () => String(new Real(Real.now() + ahead)),
  get: (target, key) => (key === 'now' ? () => Real.now() + ahead : Reflect.get(target, key)),
});
