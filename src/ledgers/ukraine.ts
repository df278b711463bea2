import ledger from './ukraine.json';

/** The bundled ledger of Western commitments to Ukraine's security, as checked on its own `asOf`. */
const ukraine: unknown = ledger;

export default ukraine;
