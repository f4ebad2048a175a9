/** Lets a process believe that it is 400 days later. */
const later = 400 * 24 * 60 * 60 * 1000;
const { now } = Date;

globalThis.Date = new Proxy(Date, {
  construct: (target, parameters: unknown[], self) =>
    Reflect.construct(target, parameters.length > 0 ? parameters : [now() + later], self) as Date,
  apply: (target) => new target(now() + later).toString(),
  get: (target, name): unknown => (name === 'now' ? () => now() + later : Reflect.get(target, name)),
});
