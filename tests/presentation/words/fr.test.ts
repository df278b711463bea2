import { expect } from '@open-wc/testing';
import { words } from '../../../src/presentation/words/fr.js';
import { plain, readIn } from './reading.js';

const { common, 'benchmark-ring': ring, 'coalition-roster': roster, 'funding-gap': gap, 'pledge-counter': counter } = words;

describe('the bundled ledger in French', () => {
  const read = readIn('fr', words);

  it('tells the funding gap', () => {
    expect(read.gap).to.deep.equal({
      headline: 'Quelle part du besoin de défense de l’Ukraine pour 2026 est couverte ?',
      caption: 'il manque au moins environ ce montant pour couvrir la moitié qui revient aux partenaires',
      sentence: 'Aide militaire allouée, janvier–avril 2026 (Kiel Institute for the World Economy) : 10,07 Md € (environ 11,85 Md $US au taux European Central Bank du 8 mai 2026), soit au plus 20 % de la moitié qui revient aux partenaires (60 Md $US) dans un besoin chiffré à « au moins 120 Md $US » (22 juillet 2025) ; au moins environ 48,15 Md $US de cette moitié n’étaient pas dans cette série au 30 avril 2026.',
      notes: [
        'Non compté ici : la part défense du prêt de soutien de l’UE (60 Md € sur 2026 et 2027, approuvé par le Parlement européen le 11 février 2026 ; la ligne UE de Kiel ne comporte pas d’aide militaire) ; les mois après avril 2026 ; les promesses pas encore allouées, qui se recoupent et ne peuvent pas être additionnées ; les livraisons (une allocation n’est pas une livraison, ni de l’argent nommément destiné au besoin de 2026).',
        'Converti à un seul taux : taux European Central Bank du 8 mai 2026.',
        'Le rythme est calculé à partir du 30 avril 2026 : de l’arithmétique, et non une prévision.',
      ],
      asOf: 'En avr. 2026 · périmé (âge : 7 mois)',
      rows: [
        'Besoin de défense de l’Ukraine en 2026: au moins 120 Md $US',
        'Moitié de l’Ukraine: 60 Md $US',
        'Moitié des partenaires: 60 Md $US',
        'Aide militaire allouée: 10,07 Md €',
        'Aide militaire allouée, après conversion: ≈ 11,85 Md $US',
        'Absents de cette série: ≈ 48,15 Md $US',
        'À un rythme régulier, au 30 avril 2026: 20 Md $US',
        'janvier–avril 2026: ≈ 2,96 Md $US par mois',
        'Nécessaire dès mai: ≈ 6,02 Md $US par mois',
        'Au rythme actuel: ≈ 35,54 Md $US sur 60 Md $US au 31 déc. 2026',
      ],
      key: [
        'Moitié de l’Ukraine',
        '60 Md $US, selon déclaration',
        'Moitié des partenaires',
        '11,8 Md $US alloués',
        'Rythme : 20 Md $US',
        '48,2 Md $US manquants',
        'janvier–avril 2026: ≈ 3,0 Md $US par mois',
        'Nécessaire dès mai: ≈ 6,0 Md $US par mois',
        'Au rythme actuel: ≈ 35,5 Md $US sur 60 Md $US au 31 déc. 2026',
      ],
    });
  });

  it('tells the pledge counter', () => {
    expect(read.counter).to.deep.equal({
      headline: 'Aide engagée pour l’Ukraine par 42 donateurs',
      caption: '',
      sentence: 'Sur 547,98 Md € engagés depuis janvier 2022 (Kiel Institute for the World Economy, édition 29), 358,40 Md € (65 %) sont alloués ; 189,58 Md € sont engagés, pas encore alloués. Livrés : aucune mesure ici.',
      notes: ['Non compté ici : 0,16 milliard d’euros que l’Australie, l’Irlande et la Slovaquie ont alloué au-delà de leurs engagements, raison pour laquelle la colonne « to be allocated » de Kiel atteint 189,74 milliards d’euros, et non 189,58 ; l’aide d’autres que les gouvernements et les institutions de l’UE ; les engagements pris après avril 2026.'],
      asOf: 'En avr. 2026 · périmé (âge : 7 mois)',
      rows: [
        'Total des montants engagés: 547,98 Md €',
        'Alloués: 358,40 Md € (65 %)',
        'Engagés, pas encore alloués: 189,58 Md € (35 %)',
        'Livrés: aucune mesure ici',
      ],
      key: [
        'Alloués: 358,4 Md € 65 %',
        'Engagés, pas encore alloués: 189,6 Md € 35 %',
        'Livrés: aucune mesure ici',
      ],
    });
  });

  it('tells the benchmark ring', () => {
    expect(read.ring).to.deep.equal({
      headline: 'Adhésion à l’UE : groupes de négociation ouverts',
      caption: '',
      sentence: 'Groupes de négociation ouverts : 1 sur 6, confirmé (15 juin 2026), et 1 de plus, rapporté (14 juillet 2026 ; aucune page sur l’Ukraine elle-même n’était lisible).',
      notes: [],
      asOf: 'Au 15 juin 2026 · vieillissant (âge : 5 mois)',
      rows: [
        'Confirmé: 1',
        'Rapporté: 1',
        'Non ouverts: 4',
        'Objectif: 6 groupes de négociation',
      ],
      key: [
        'sur 6',
        '1 sur 6, confirmé, et 1 de plus, rapporté',
        'Confirmé: 1',
        'Rapporté: 1',
        'Non ouverts: 4',
      ],
    });
  });

  it('tells the roster', () => {
    expect(read.roster).to.deep.equal({
      headline: 'La coalition des volontaires : qui la soutient, et avec quelle fermeté ?',
      caption: '',
      sentence: '32 États hors Ukraine sont nommés comme membres (5 janvier 2026) : 2 ont signé une déclaration d’intention et 30 ont déclaré leur soutien. Le plan n’est pas une garantie de sécurité et ne commence qu’après un cessez-le-feu ou la paix.',
      notes: ['Non mentionné veut dire non trouvé, et non « non ». Dates et sources : voir le tableau de données.'],
      asOf: 'Au 5 janv. 2026 · périmé (âge : 11 mois)',
      rows: [
        'nommés comme membres: 32 États',
        'Australie: déclaré · nommé par António Costa parmi les pays engagés · troupes : peu nombreuses, sur demande',
        'Autriche: déclaré',
        'Belgique: déclaré · air, mer et formation',
        'Bulgarie: déclaré · air, mer et logistique · troupes : non',
        'Canada: déclaré · formation · nommé par António Costa parmi les pays engagés · troupes : envisageables',
        'Croatie: déclaré · troupes : non',
        'Chypre: déclaré',
        'Tchéquie: déclaré · troupes : non',
        'Danemark: déclaré · terre · troupes : en principe',
        'Estonie: déclaré · terre, mer et formation · troupes : oui, jusqu’à une compagnie',
        'Finlande: déclaré · troupes : pas au début',
        'France: signé · terre, air, mer et état-major · codirection · troupes : oui, après un cessez-le-feu',
        'Allemagne: déclaré · terre, air et mer · nommé par Emmanuel Macron parmi les pays engagés · troupes : pas de décision ; sur un territoire voisin de l’OTAN',
        'Grèce: déclaré · troupes : non',
        'Islande: déclaré · nommé par António Costa parmi les pays engagés',
        'Irlande: déclaré · terre et formation · troupes : envisageables, pour un maintien de la paix sous mandat',
        'Italie: déclaré · formation et surveillance · nommé par Emmanuel Macron parmi les pays engagés · troupes : non',
        'Japon: déclaré',
        'Lettonie: déclaré · terre · troupes : oui, selon l’AFP',
        'Lituanie: déclaré · terre · troupes : oui',
        'Luxembourg: déclaré',
        'Pays-Bas: déclaré',
        'Nouvelle-Zélande: déclaré · nommé par António Costa parmi les pays engagés',
        'Norvège: déclaré · terre et formation · nommé par António Costa parmi les pays engagés · troupes : envisageables',
        'Pologne: déclaré · logistique · nommé par Emmanuel Macron parmi les pays engagés · troupes : non',
        'Portugal: déclaré',
        'Roumanie: déclaré · troupes : non',
        'Slovénie: déclaré',
        'Espagne: déclaré · terre · troupes : envisageables',
        'Suède: déclaré · air, mer et formation',
        'Turquie: déclaré · mer · nommé par António Costa parmi les pays engagés · prévoit de diriger le volet maritime',
        'Royaume-Uni: signé · terre, formation et état-major · codirection · troupes : oui, après un cessez-le-feu',
        'Albanie: appartenance non confirmée, non comptée · Rapporté, non confirmé : absente de la liste des membres du 5 janvier 2026.',
        'pays engagés dans la force de réassurance, selon une déclaration ; la liste n’a jamais été publiée: 26 · Emmanuel Macron',
        'pays de la coalition, selon une déclaration ; tous ne sont pas nommés: 35 · Emmanuel Macron',
      ],
      key: [
        'Rôle',
        'tous',
        'terre',
        'air',
        'mer',
        'formation',
        'logistique',
        'état-major',
        'surveillance',
        'Stade',
        'signé',
        'déclaré',
        'Tri',
        'par stade',
        'par nom',
        'déclaré, sans rôle nommé',
        'déclaré, avec un rôle',
        'signé',
        'appartenance non confirmée, non comptée',
        'totaux selon déclaration, sans noms',
      ],
    });
  });
});

it('agrees with numbers in French', () => {
  const said = (say: (n: number) => string) => [0, 1, 2, 5, 11, 21, 22, 25].map((n) => plain(say(n)));
    expect(said((n) => roster.states(String(n), n)), 'states').to.deep.equal([
      '0 État',
      '1 État',
      '2 États',
      '5 États',
      '11 États',
      '21 États',
      '22 États',
      '25 États',
    ]);
    expect(said((n) => common.moreSources(String(n), n)), 'sources').to.deep.equal([
      ' ; et 0 autre dans le tableau de données',
      ' ; et 1 autre dans le tableau de données',
      ' ; et 2 autres dans le tableau de données',
      ' ; et 5 autres dans le tableau de données',
      ' ; et 11 autres dans le tableau de données',
      ' ; et 21 autres dans le tableau de données',
      ' ; et 22 autres dans le tableau de données',
      ' ; et 25 autres dans le tableau de données',
    ]);
    expect(said((n) => roster.shown('1', String(n), n)), 'shown').to.deep.equal([
      '1 sur 0 membre affiché',
      '1 sur 1 membre affiché',
      '1 sur 2 membres affichés',
      '1 sur 5 membres affichés',
      '1 sur 11 membres affichés',
      '1 sur 21 membres affichés',
      '1 sur 22 membres affichés',
      '1 sur 25 membres affichés',
    ]);
    expect(said((n) => roster.stand(String(n), n, 'stated', '', '')), 'stated').to.deep.equal([
      '0 a déclaré son soutien',
      '1 a déclaré son soutien',
      '2 ont déclaré leur soutien',
      '5 ont déclaré leur soutien',
      '11 ont déclaré leur soutien',
      '21 ont déclaré leur soutien',
      '22 ont déclaré leur soutien',
      '25 ont déclaré leur soutien',
    ]);
    expect(said((n) => ring.points(String(n), n)), 'points').to.deep.equal([
      '0 point',
      '1 point',
      '2 points',
      '5 points',
      '11 points',
      '21 points',
      '22 points',
      '25 points',
    ]);
    expect(said((n) => counter.rule(String(n), n, 'delivered', '…')), 'records').to.deep.equal([
      'Calculé à partir de 0 enregistrement au stade « … », chacun compté une seule fois.',
      'Calculé à partir de 1 enregistrement au stade « … », chacun compté une seule fois.',
      'Calculé à partir de 2 enregistrements au stade « … », chacun compté une seule fois.',
      'Calculé à partir de 5 enregistrements au stade « … », chacun compté une seule fois.',
      'Calculé à partir de 11 enregistrements au stade « … », chacun compté une seule fois.',
      'Calculé à partir de 21 enregistrements au stade « … », chacun compté une seule fois.',
      'Calculé à partir de 22 enregistrements au stade « … », chacun compté une seule fois.',
      'Calculé à partir de 25 enregistrements au stade « … », chacun compté une seule fois.',
    ]);
    expect(said((n) => roster.sentence({ members: String(n), n, besides: undefined, asOf: '2026', standings: '' })), 'members').to.deep.equal([
      '0 État est nommé comme membre (2026).',
      '1 État est nommé comme membre (2026).',
      '2 États sont nommés comme membres (2026).',
      '5 États sont nommés comme membres (2026).',
      '11 États sont nommés comme membres (2026).',
      '21 États sont nommés comme membres (2026).',
      '22 États sont nommés comme membres (2026).',
      '25 États sont nommés comme membres (2026).',
    ]);
});

it('tells in French what the default records do not', () => {
  const parks = {
    what: 'arbres', period: undefined, publisher: 'City of Lviv', dataEnd: '30 avril 2026', stated: '4 €', converted: undefined, rate: '',
    share: '40%', target: '10 €', need: '10 €', needDate: 'avril 2026', half: false, gap: '6 €', surplus: undefined, atLeast: false,
  };
  expect(plain(ring.unknown('arbres', '6', '30 avril 2026'))).to.equal('arbres : on ne sait pas combien sur 6 (30 avril 2026) ; inconnu ne veut pas dire zéro');
  expect(plain(ring.unknown('arbres', undefined, '30 avril 2026'))).to.equal('arbres : le nombre n’est pas connu (30 avril 2026) ; inconnu ne veut pas dire zéro');
  expect(plain(ring.plain('4 arbres', 'avril 2026', '10 arbres'))).to.equal('4 arbres, en avril 2026 ; aucune part n’est calculée sur l’objectif de 10 arbres');
  expect(plain(ring.plain('4 arbres', '30 avril 2026', undefined))).to.equal('4 arbres, au 30 avril 2026 ; aucun objectif n’est énoncé');
  expect(plain(ring.rule(ring.percent('65'), '30 avril 2026'))).to.equal('Règle en vigueur, au 30 avril 2026 : 65 % ; une règle n’est pas un progrès');
  expect(plain(ring.event('30 avril 2026'))).to.equal('Daté du 30 avril 2026 ; un événement n’est pas un progrès vers un objectif');
  expect(plain(ring.sentence({ subject: 'arbres', ratio: ring.ratio('12', '10', false), share: '120%', date: 'avril 2026', surplus: '2', reported: false }))).to.equal('arbres : 12 sur 10 (120%), en avril 2026, 2 de plus que l’objectif');
  expect(plain(ring.ratio('54 %', '80 %', true))).to.equal('54 % pour un objectif de 80 %');
  expect(plain(gap.sentence(parks))).to.equal('arbres (City of Lviv) : 4 €, soit 40% d’un besoin chiffré à « 10 € » (avril 2026) ; 6 € de ce besoin n’étaient pas dans cette série au 30 avril 2026.');
  expect(plain(gap.sentence({ ...parks, share: '120%', gap: undefined, surplus: '2 €' }))).to.equal('arbres (City of Lviv) : 4 €, soit 120% d’un besoin chiffré à « 10 € » (avril 2026) : 2 € de plus que cela.');
  expect(plain(gap.sentence({ ...parks, share: '100%', gap: undefined }))).to.equal('arbres (City of Lviv) : 4 €, soit 100% d’un besoin chiffré à « 10 € » (avril 2026), c’est-à-dire la totalité.');
  expect(plain(gap.missing(false, false, true))).to.equal('manquent pour couvrir la moitié qui revient aux partenaires');
  expect(plain(gap.missing(true, false, false))).to.equal('il manque au moins ce montant pour couvrir le besoin');
  expect(plain(gap.surplus(true))).to.equal('de plus que la moitié qui revient aux partenaires');
  expect(plain(gap.rate('ECB', 'avril 2026'))).to.equal('taux ECB d’avril 2026');
  expect(plain(gap.cannotAdd('4 €', '9 UAH', '30 avril 2026'))).to.equal('Au 30 avril 2026, 4 € étaient à comparer à un objectif de 9 UAH ; sans taux de change daté dans les données, la comparaison est impossible.');
  expect(plain(counter.sentence({ total: '4 €', term: counter.term, since: undefined, by: '', parts: [], unmeasured: [] }))).to.equal('4 € sont promis.');
  expect(plain(counter.sentence({ total: '4 €', term: counter.term, since: 'avril 2026', by: 'City of Lviv', parts: [], unmeasured: [] }))).to.equal('4 € ont été promis depuis avril 2026 (City of Lviv).');
  expect(plain(counter.change('−5 €', '30 avril 2026', 'withdrawn'))).to.equal('−5 € le 30 avril 2026, retrait');
  expect(plain(counter.change('+5 €', 'avril 2026', 'pledged'))).to.equal('+5 € en avril 2026, nouvelle promesse');
  expect(plain(counter.change('+5 €', '2026', 're-estimated'))).to.equal('+5 € en 2026, nouvelle estimation');
  expect(plain(counter.cannotAdd('EUR, USD'))).to.equal('Ces promesses sont libellées en EUR, USD ; sans taux de change daté dans les données, elles ne peuvent pas être additionnées.');
  expect(plain(counter.rule('3', 3, 'ratified', common.standing('ratified')))).to.equal('Calculé à partir de 3 enregistrements au stade « ratifié » ou au-delà, chacun compté une seule fois.');
  expect(plain(counter.left([{ why: 'overlap', labels: 'arbres' }, { why: 'below', labels: 'B' }]))).to.equal('Laissés de côté : arbres (peut-être le même argent) ; B (stade non atteint).');
  expect(plain(counter.part(undefined, common.standing('delivered')))).to.equal('Livrés');
  expect(plain(counter.rate('ECB', '30 avril 2026'))).to.equal('Converti au taux ECB du 30 avril 2026.');
  expect(plain(common.asOf('avril 2026'))).to.equal('En avril 2026');
  expect(plain(common.leftOut('arbres; B'))).to.equal('Non compté ici : arbres ; B.');
  expect(plain(roster.sentence({ members: '3', n: 3, besides: 'France', asOf: '2026', standings: roster.stand('3', 3, 'funded', common.standing('funded'), '') }))).to.equal('3 États hors France sont nommés comme membres (2026) : 3 au stade « financé ».');
  expect(plain(roster.plan(true, '…'))).to.equal(' Le plan ne commence qu’après ….');
});

it('keeps the spaces of French unbroken', () => {
  expect(common.source).to.equal('Source\u00a0:');
  expect(common.leftOut('A; B\u202f; C')).to.equal('Non compté ici\u00a0: A\u202f; B\u202f; C.');
  expect(ring.percent('65')).to.equal('65\u202f%');
  expect(counter.rule('3', 3, 'delivered', '…')).to.include('«\u00a0…\u00a0»');
  for (const text of Object.values(common.texts)) expect(text).not.to.match(/ [:;?!%»]|« /u);
});
