import ledger from './ukraine.json';

// Nobody who is given the ledger can change it for the others.
function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

/** The bundled ledger of Western commitments to Ukraine's security, as checked on its own `asOf`. */
const ukraine: unknown = frozen(ledger);

export default ukraine;
