// Imports files one by one in a Node without a document, and tells what each of them did: what was found changed,
// called or missing. Run as a process of its own, with a list of dependencies and a list of files; what the
// dependencies do is done before.
const [dependencies, files] = process.argv.slice(2).map((list) => JSON.parse(list));

for (const name of dependencies) await import(name);

let effects = [];
const told = {};
const noting =
  (name) =>
  (...args) =>
    void effects.push(`${name} ${String(args[0])}`);

globalThis.customElements = { define: noting('defines'), get: () => undefined };
for (const name of ['fetch', 'setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'])
  globalThis[name] = noting(name);
for (const name of ['debug', 'error', 'info', 'log', 'warn']) console[name] = noting(`console.${name}`);

const builtIn = [
  Object,
  Array,
  String,
  Number,
  Function,
  Promise,
  RegExp,
  Date,
  Map,
  Set,
  Event,
  EventTarget,
  URL,
];
const places = [
  ...Object.entries({ globalThis, JSON, Math, Intl, Reflect, Symbol }),
  ...builtIn.flatMap((type) => [
    [type.name, type],
    [`${type.name}.prototype`, type.prototype],
  ]),
];

/** Every member of every place that scripts share. */
function shared() {
  const members = places.flatMap(([name, place]) =>
    Reflect.ownKeys(place).map((key) => {
      const { value, get } = Object.getOwnPropertyDescriptor(place, key);
      return [`${name}.${String(key)}`, get ?? value];
    }),
  );
  return new Map(members);
}

for (const file of files) {
  effects = [];
  const before = shared();
  await import(file).catch((error) => effects.push(`throws ${error.message}`));
  const now = shared();
  for (const [name, value] of now)
    if (!before.has(name) || !Object.is(before.get(name), value)) effects.push(`changes ${name}`);
  for (const name of before.keys()) if (!now.has(name)) effects.push(`deletes ${name}`);
  told[file] = effects;
}
process.stdout.write(JSON.stringify(told));
