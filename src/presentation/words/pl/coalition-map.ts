import type { CoalitionMapWords } from '../coalition-map.en.js';
import { coalition } from './coalition.js';

export const words: CoalitionMapWords = {
  ...coalition,
  places: (europe, beyond, off) => ` Na mapie w Europie: ${europe}, poza nią: ${beyond}${off && `; bez miejsca na niej: ${off}`}.`,
  beyond: 'Poza Europą',
  off: (list) => `Bez miejsca na mapie: ${list}.`,
  map: 'Mapa członków',
  by: 'Pokazane na mapie',
  byRole: 'według roli',
  noRole: 'roli nie podano',
  hint: 'Wybierz państwo, aby przeczytać, co o nim zapisano.',
  bars: 'Paski na polu od lewej do prawej: ląd, powietrze, morze. Brak paska: takiej roli nie podano. Państwo z kilkoma rolami stoi pod każdą z nich.',
  outside: 'wymienione jako nienależące, nie policzone',
  behind: 'państwo, za którym stoją, samo nie jest członkiem',
};

/** Texts of the bundled ledger in Polish, by their English. */
export const texts = {
  'Not among the members named on 5 January 2026.': 'Nie ma wśród członków wymienionych 5 stycznia 2026.',
  'Not among the members named on 5 January 2026; whether it joined later was not found.':
    'Nie ma wśród członków wymienionych 5 stycznia 2026; nie znaleziono, czy dołączono później.',
  'A partner that is to lead the monitoring of a ceasefire; not a party to the Paris Declaration.':
    'Partner, który ma kierować monitorowaniem zawieszenia broni; nie jest stroną Deklaracji Paryskiej.',
};
