import type { AgreementLadderWords } from '../agreement-ladder.en.js';
import { capital } from '../letters.js';

const approvals = {
  ratified: 'ratifié', 'not-required': 'ratification non requise', 'not-found': 'ratification non trouvée',
  adopted: 'adopté, non signé', unsigned: 'signature non trouvée',
};
const forces = { 'in-force': 'en vigueur', announced: 'en vigueur selon une annonce', ended: 'n’est plus en vigueur', 'not-found': 'entrée en vigueur non trouvée' };

export const words: AgreementLadderWords = {
  sentence: ({ signed, n, families, states }) =>
    `${signed} ${n < 2 ? 'accord est signé' : 'accords sont signés'}. ${capital(families.join('\u00a0; '))}. ${capital(states.join('\u00a0; '))}.`,
  counted: (label, count) => `${label}\u00a0: ${count}`,
  or: (count, by, aside) => `ou ${count} (${by}${aside.length ? `\u00a0: ${aside.join(', ')}` : ''})`,
  both: (count, other) => `${count}, ${other}`,
  notNo: (count) => `${count}, ce qui n’est pas «\u00a0non ratifié\u00a0»`,
  rungs: 'Accords signés, chacun à son échelon le plus haut',
  beside: 'À côté de l’échelle',
  none: 'aucun trouvé',
  approval: (approval) => approvals[approval],
  force: (force) => forces[force],
  columns: ['Signé', 'Parle\u00adment', 'En vigueur'],
  years: (count, n) => `${count} ${n < 2 ? 'an' : 'ans'}`,
  bilateral: 'autres accords bilatéraux',
  multilateral: 'textes multilatéraux',
  all: 'tous',
  show: 'État',
  search: 'Chercher un nom',
  shown: (count, total, n) => `${count} sur ${total} ${n < 2 ? 'accord affiché' : 'accords affichés'}`,
  reset: 'Tout afficher',
  silence: 'Les montants sont tels qu’annoncés\u00a0; ils se recoupent et ne sont pas additionnés. Chaque ligne s’ouvre sur ses détails.',
};

export const texts = {
  'Which security agreements are hard to retract?': 'Sur quels accords de sécurité est-il difficile de revenir\u202f?',
  'G7 Vilnius declaration': 'déclaration du G7 de Vilnius',
  'Ukraine’s own count': 'décompte de l’Ukraine elle-même',
  'Ministry of Defence, without Croatia': 'ministère de la Défense, sans la Croatie',
  'One Hundred Year Partnership Agreement with the United Kingdom': 'Accord de partenariat de cent ans avec le Royaume-Uni',
  'Paris Declaration: robust security guarantees for a solid and lasting peace': 'Déclaration de Paris\u00a0: garanties de sécurité robustes pour une paix solide et durable',
  'Declaration of intent on the deployment of multinational forces': 'Déclaration d’intention sur le déploiement de forces multinationales',
  'Ukraine’s own count of 28, which leaves Croatia out.': 'Le décompte de 28 de l’Ukraine elle-même, sans la Croatie.',
  'Counts Croatia’s agreement in.': 'Compte l’accord de la Croatie.',
  'Ukraine Compact': 'Pacte pour l’Ukraine («\u00a0Ukraine Compact\u00a0»)',
};
