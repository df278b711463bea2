import type { State } from '../../../domain/benchmark/judgement.js';
import { pluralIn } from '../plural.js';
import type { ScorecardWords } from '../scorecard.en.js';

const plural = pluralIn('fr');

const states: Record<State, readonly [one: string, other: string, state: string]> = {
  met: ['est rempli', 'sont remplis', 'rempli'],
  advancing: ['progresse', 'progressent', 'en progrès'],
  mixed: ['est mitigé', 'sont mitigés', 'mitigé'],
  stalled: ['est à l’arrêt', 'sont à l’arrêt', 'à l’arrêt'],
  'not-rated': ['n’est pas évalué', 'ne sont pas évalués', 'non évalué'],
};

/** The words of the scorecard in French. */
export const words: ScorecardWords = {
  sentence: ({ day, total, n, states: told, rules, dataTo }) =>
    `Au ${day}, sur ${total} ${plural(n, { one: 'critère', other: 'critères' })}, ${told}${rules && `, selon la règle de ${rules}`}\u202f; dernières données\u00a0: ${dataTo}.`,
  none: 'Aucun critère n’est enregistré.',
  count: (count, n, state) => {
    const [one, other] = states[state];
    return `${count} ${plural(n, { one, other })}`;
  },
  state: (state) => states[state][2],
  byRule: (by) => `selon la règle de ${by}`,
  noRule: 'aucune règle n’est énoncée',
  changed: (count, n, date) => (n ? ` Depuis le ${date}, des changements sont enregistrés pour ${count} d’entre eux.` : ` Depuis le ${date}, aucun changement n’est enregistré.`),
  changes: (count, n, date) => (n ? `Depuis le ${date}\u00a0: ${count} ${plural(n, { one: 'changement', other: 'changements' })}` : `Aucun changement enregistré depuis le ${date}`),
  last: (change, date) => `Dernier changement\u00a0: ${change} (${date})`,
  unchanged: 'Aucun changement n’est enregistré.',
  rule: 'Règle',
  steps: (count, n) => `${count} ${plural(n, { one: 'étape', other: 'étapes' })}`,
  step: (direction) => (direction ? `étape${direction === 'forward' ? ' en avant' : ' en arrière'}` : 'étape'),
  reported: 'rapporté',
  more: (value) => `${value} de plus, rapporté`,
  of: (value, target) => `${value} sur ${target}`,
  target: (value, target) => `${value} (objectif\u00a0: ${target})`,
  inForce: (value) => `${value}, règle en vigueur`,
  percent: (number) => `${number}\u202f%`,
  notKnown: 'inconnu',
  oldest: (date) => ` · donnée la plus ancienne\u00a0: ${date}`,
};

/** Texts of the bundled ledger. */
export const texts: Readonly<Record<string, string>> = {
  'Scorecard for Lasting Peace': 'Tableau de bord pour une paix durable',
  'Read in a copy, without a link. The five benchmarks are this article’s; the wording here is our paraphrase, and what it claims was checked against other sources.':
    'Lu dans une copie, sans lien. Les cinq critères sont ceux de cet article\u202f; la formulation est notre paraphrase, et ce qu’il affirme a été vérifié auprès d’autres sources.',
  'EU cluster opening': 'Ouverture des groupes de chapitres de l’UE',
  'Is cluster 1 (Fundamentals) formally opened by all 27 member states?': 'Le groupe 1 (fondamentaux) est-il formellement ouvert par les 27 États membres\u202f?',
  'Anti-corruption re-acceleration': 'Relance de la lutte contre la corruption',
  'Are the anti-corruption reforms carried out and not rolled back?': 'Les réformes anticorruption sont-elles menées, sans retour en arrière\u202f?',
  'Defence industrial investment ratios': 'Parts des investissements dans l’industrie de défense',
  'Does new EU defence money count Ukraine inside, and is it spent with Ukraine?': 'Les nouveaux fonds de défense de l’UE incluent-ils l’Ukraine, et sont-ils dépensés avec elle\u202f?',
  'Ratification of bilateral security agreements': 'Ratification des accords de sécurité bilatéraux',
  'Do parliaments approve the agreements that governments signed?': 'Les parlements approuvent-ils les accords signés par les gouvernements\u202f?',
  'Operationalising foreign security presence': 'Mise en place d’une présence de sécurité étrangère',
  'Does the planned foreign presence take shape?': 'La présence étrangère prévue prend-elle forme\u202f?',
  'Cluster 6 (External relations) opened': 'Groupe 6 (relations extérieures) ouvert',
  'EU approves the seventh instalment of the Ukraine Facility: 11 of 20 steps met': 'L’UE approuve la septième tranche de la facilité pour l’Ukraine\u00a0: 11 étapes sur 20 franchies',
  'EU pays €3.9\u00a0bn of the support loan for drones': 'L’UE verse 3,9\u00a0Md\u00a0€ du prêt de soutien pour des drones',
  'The 100-year treaty with the United Kingdom is in force, by the word of the Speaker': 'Le traité de 100 ans avec le Royaume-Uni est en vigueur, selon le président du Parlement',
  'Türkiye plans to lead the maritime part': 'La Turquie prévoit de diriger le volet maritime',
  'EU accession: cluster 1 (Fundamentals), the one that the scorecard names': 'Adhésion à l’UE\u00a0: groupe 1 (fondamentaux), celui que nomme le tableau de bord',
  'EU accession: negotiating chapters open': 'Adhésion à l’UE\u00a0: chapitres de négociation ouverts',
  'EU accession: clusters for which Ukraine has received the EU’s conditions': 'Adhésion à l’UE\u00a0: groupes pour lesquels l’Ukraine a reçu les conditions de l’UE',
  'EU accession: negotiating chapters screened': 'Adhésion à l’UE\u00a0: chapitres de négociation passés au crible',
  'Anti-corruption: prosecution office SAPO made a separate legal body (its independence was curbed and restored in July 2025)':
    'Lutte contre la corruption\u00a0: le parquet SAPO devient une entité juridique distincte (son indépendance a été réduite puis rétablie en juillet 2025)',
  'Anti-corruption: largest staff that the law allows the bureau NABU, raised from 700': 'Lutte contre la corruption\u00a0: effectif maximal que la loi accorde au bureau NABU, porté de 700',
  staff: 'agents',
  'Anti-corruption: law reforming the asset agency ARMA signed': 'Lutte contre la corruption\u00a0: loi réformant l’agence des avoirs ARMA signée',
  'Ukraine Facility: steps met by December 2025': 'Facilité pour l’Ukraine\u00a0: étapes franchies en décembre 2025',
  'Ukraine Facility: steps met for the seventh instalment': 'Facilité pour l’Ukraine\u00a0: étapes franchies pour la septième tranche',
  'SAFE defence loans: minimum share of component cost from the EU, EEA-EFTA states or Ukraine': 'Prêts de défense SAFE\u00a0: part minimale du coût des composants provenant de l’UE, des États de l’EEE-AELE ou d’Ukraine',
  'SAFE defence loans: EU member states taking part, which is voluntary': 'Prêts de défense SAFE\u00a0: États membres participants, à titre volontaire',
  'member states': 'États membres',
  'SAFE defence loans: national plans approved by the Council on 11 February 2026': 'Prêts de défense SAFE\u00a0: plans nationaux approuvés par le Conseil le 11 février 2026',
  'national plans': 'plans nationaux',
  'Bilateral security agreements with Ukraine in the G7 format': 'Accords de sécurité bilatéraux avec l’Ukraine au format G7',
  'agreements, or 28 by Ukraine’s own count': 'accords, ou 28 selon le compte de l’Ukraine',
  'Parliamentary approvals found among 29 security agreements (28 by Ukraine’s own count), at least eight of which are declared political or need none':
    'Approbations parlementaires trouvées parmi 29 accords de sécurité (28 selon le compte de l’Ukraine), dont au moins huit sont déclarés politiques ou n’en demandent pas',
  'approval (Albania), not found for the others': 'approbation (Albanie), non trouvée pour les autres',
  'Bilateral security agreements declared political or in need of no ratification': 'Accords de sécurité bilatéraux déclarés politiques ou sans ratification nécessaire',
  'agreements (CZ, EE, IT, LU, LV, RO, SI, US)': 'accords (CZ, EE, IT, LU, LV, RO, SI, US)',
  'UK 100-year partnership: ratified by Ukraine’s parliament, UK scrutiny done, in force': 'Partenariat de 100 ans avec le Royaume-Uni\u00a0: ratifié par le Parlement ukrainien, examen britannique achevé, en vigueur',
  'Multinational Force Ukraine: staff of the headquarters in Paris': 'Force multinationale Ukraine\u00a0: personnel de l’état-major à Paris',
  people: 'personnes',
  'States that signed a declaration of intent to deploy the reassurance force after a ceasefire': 'États ayant signé une déclaration d’intention de déployer la force de réassurance après un cessez-le-feu',
  'states (France and the United Kingdom)': 'États (la France et le Royaume-Uni)',
  'Troops deployed by the reassurance force, which starts only after a ceasefire or peace': 'Soldats déployés par la force de réassurance, qui ne commence qu’après un cessez-le-feu ou la paix',
  troops: 'soldats',
};
