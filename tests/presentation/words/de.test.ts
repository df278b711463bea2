import { expect } from '@open-wc/testing';
import { words } from '../../../src/presentation/words/de.js';
import { plain, readIn } from './reading.js';

const { common, 'benchmark-ring': ring, 'coalition-roster': roster, 'funding-gap': gap, 'pledge-counter': counter } = words;

describe('the bundled ledger in German', () => {
  const read = readIn('de', words);

  it('tells the funding gap', () => {
    expect(read.gap).to.deep.equal({
      headline: 'Wie viel vom Verteidigungsbedarf der Ukraine 2026 ist gedeckt?',
      caption: 'mindestens etwa so viel fehlt an der Hälfte, die auf die Partner entfällt',
      sentence: 'Zugewiesene Militärhilfe, Januar–April 2026 (Kiel Institute for the World Economy): 10,07 Mrd. € (etwa 11,85 Mrd. US$ zum Kurs vom 8. Mai 2026 laut European Central Bank), höchstens 20 % der auf die Partner entfallenden Hälfte (60 Mrd. US$) eines Bedarfs, der mit „mindestens 120 Mrd. US$“ angegeben ist (22. Juli 2025); mindestens etwa 48,15 Mrd. US$ dieser Hälfte waren bis 30. April 2026 nicht in dieser Reihe.',
      notes: [
        'Hier nicht gezählt: der Verteidigungsteil des EU-Unterstützungsdarlehens (60 Mrd. € für 2026 und 2027, vom Europäischen Parlament am 11. Februar 2026 gebilligt; Kiels EU-Zeile enthält keine Militärhilfe); Monate nach April 2026; noch nicht zugewiesene Versprechen, die sich überschneiden und nicht addiert werden können; Lieferungen (eine Zuweisung ist keine Lieferung und auch kein Geld, das namentlich für den Bedarf 2026 bestimmt ist).',
        'Umgerechnet zu einem einzigen Kurs: Kurs vom 8. Mai 2026 laut European Central Bank.',
        'Das Tempo ist ab 30. April 2026 gerechnet: Arithmetik, keine Prognose.',
      ],
      asOf: 'Stand: Apr. 2026 · veraltet, 7 Monate alt',
      rows: [
        'Verteidigungsbedarf der Ukraine 2026: mindestens 120 Mrd. US$',
        'Eigene Hälfte der Ukraine: 60 Mrd. US$',
        'Hälfte der Partner: 60 Mrd. US$',
        'Zugewiesene Militärhilfe: 10,07 Mrd. €',
        'Zugewiesene Militärhilfe, umgerechnet: ≈ 11,85 Mrd. US$',
        'Nicht in dieser Reihe: ≈ 48,15 Mrd. US$',
        'Bei gleichmäßigem Tempo bis 30. April 2026: 20 Mrd. US$',
        'Januar–April 2026: ≈ 2,96 Mrd. US$ pro Monat',
        'Nötig ab Mai: ≈ 6,02 Mrd. US$ pro Monat',
        'Beim jetzigen Tempo: ≈ 35,54 Mrd. US$ von 60 Mrd. US$ bis 31. Dez. 2026',
      ],
      key: [
        'Eigene Hälfte der Ukraine',
        '60 Mrd. US$, wie erklärt',
        'Hälfte der Partner',
        '11,8 Mrd. US$ zugewiesen',
        'Tempo: 20 Mrd. US$',
        '48,2 Mrd. US$ fehlen',
        'Januar–April 2026: ≈ 3,0 Mrd. US$ pro Monat',
        'Nötig ab Mai: ≈ 6,0 Mrd. US$ pro Monat',
        'Beim jetzigen Tempo: ≈ 35,5 Mrd. US$ von 60 Mrd. US$ bis 31. Dez. 2026',
      ],
    });
  });

  it('tells the pledge counter', () => {
    expect(read.counter).to.deep.equal({
      headline: 'Von 42 Gebern zugesagte Hilfe für die Ukraine',
      caption: '',
      sentence: 'Von 547,98 Mrd. €, zugesagt seit Januar 2022 (Kiel Institute for the World Economy, Ausgabe 29), entfallen 358,40 Mrd. € (65 %) auf „Zugewiesen“; 189,58 Mrd. € auf „Zugesagt, noch nicht zugewiesen“. Geliefert: hier nicht gemessen.',
      notes: ['Hier nicht gezählt: 0,16 Mrd. EUR, die Australien, Irland und die Slowakei über ihre Zusagen hinaus zugewiesen haben, weshalb Kiels eigene Spalte „to be allocated“ auf 189,74 Mrd. EUR kommt, nicht auf 189,58; Hilfe von anderen als Regierungen und den EU-Institutionen; Zusagen nach April 2026.'],
      asOf: 'Stand: Apr. 2026 · veraltet, 7 Monate alt',
      rows: [
        'Insgesamt zugesagt: 547,98 Mrd. €',
        'Zugewiesen: 358,40 Mrd. € (65 %)',
        'Zugesagt, noch nicht zugewiesen: 189,58 Mrd. € (35 %)',
        'Geliefert: hier nicht gemessen',
      ],
      key: [
        'Zugewiesen: 358,4 Mrd. € 65 %',
        'Zugesagt, noch nicht zugewiesen: 189,6 Mrd. € 35 %',
        'Geliefert: hier nicht gemessen',
      ],
    });
  });

  it('tells the benchmark ring', () => {
    expect(read.ring).to.deep.equal({
      headline: 'EU-Beitritt: eröffnete Verhandlungscluster',
      caption: '',
      sentence: 'Verhandlungscluster eröffnet: 1 von 6 bestätigt (15. Juni 2026) und zusätzlich 1 gemeldet (14. Juli 2026; keine Seite zur Ukraine selbst war lesbar).',
      notes: [],
      asOf: 'Stand: 15. Juni 2026 · nicht mehr neu, 5 Monate alt',
      rows: [
        'Bestätigt: 1',
        'Gemeldet: 1',
        'Nicht eröffnet: 4',
        'Ziel: 6 Verhandlungscluster',
      ],
      key: [
        'von 6',
        '1 von 6 bestätigt, zusätzlich 1 gemeldet',
        'Bestätigt: 1',
        'Gemeldet: 1',
        'Nicht eröffnet: 4',
      ],
    });
  });

  it('tells the roster', () => {
    expect(read.roster).to.deep.equal({
      headline: 'Die Koalition der Willigen: Wer steht dahinter, und wie fest?',
      caption: '',
      sentence: '32 Staaten neben der Ukraine sind als Mitglieder genannt (5. Januar 2026): 2 haben eine Absichtserklärung unterzeichnet und 30 haben Unterstützung erklärt. Der Plan ist keine Sicherheitsgarantie und beginnt erst nach einem Waffenstillstand oder Frieden.',
      notes: ['Nicht erwähnt heißt nicht gefunden, nicht „nein“. Datum und Quellen: siehe Datentabelle.'],
      asOf: 'Stand: 5. Jan. 2026 · veraltet, 11 Monate alt',
      rows: [
        'als Mitglieder genannt: 32 Staaten',
        'Australien: erklärt · von António Costa unter den Zusagenden genannt · Truppen: klein, auf Anfrage',
        'Österreich: erklärt',
        'Belgien: erklärt · Luft, See und Ausbildung',
        'Bulgarien: erklärt · Luft, See und Logistik · Truppen: nein',
        'Kanada: erklärt · Ausbildung · von António Costa unter den Zusagenden genannt · Truppen: möglich',
        'Kroatien: erklärt · Truppen: nein',
        'Zypern: erklärt',
        'Tschechien: erklärt · Truppen: nein',
        'Dänemark: erklärt · Land · Truppen: grundsätzlich',
        'Estland: erklärt · Land, See und Ausbildung · Truppen: ja, bis zu einer Kompanie',
        'Finnland: erklärt · Truppen: anfangs nicht',
        'Frankreich: unterzeichnet · Land, Luft, See und Hauptquartier · Ko-Führung · Truppen: ja, nach einem Waffenstillstand',
        'Deutschland: erklärt · Land, Luft und See · von Emmanuel Macron unter den Zusagenden genannt · Truppen: nicht entschieden; auf benachbartem NATO-Gebiet',
        'Griechenland: erklärt · Truppen: nein',
        'Island: erklärt · von António Costa unter den Zusagenden genannt',
        'Irland: erklärt · Land und Ausbildung · Truppen: möglich, bei Friedenssicherung mit Mandat',
        'Italien: erklärt · Ausbildung und Überwachung · von Emmanuel Macron unter den Zusagenden genannt · Truppen: nein',
        'Japan: erklärt',
        'Lettland: erklärt · Land · Truppen: ja, laut AFP',
        'Litauen: erklärt · Land · Truppen: ja',
        'Luxemburg: erklärt',
        'Niederlande: erklärt',
        'Neuseeland: erklärt · von António Costa unter den Zusagenden genannt',
        'Norwegen: erklärt · Land und Ausbildung · von António Costa unter den Zusagenden genannt · Truppen: möglich',
        'Polen: erklärt · Logistik · von Emmanuel Macron unter den Zusagenden genannt · Truppen: nein',
        'Portugal: erklärt',
        'Rumänien: erklärt · Truppen: nein',
        'Slowenien: erklärt',
        'Spanien: erklärt · Land · Truppen: möglich',
        'Schweden: erklärt · Luft, See und Ausbildung',
        'Türkei: erklärt · See · von António Costa unter den Zusagenden genannt · plant die Führung auf See',
        'Vereinigtes Königreich: unterzeichnet · Land, Ausbildung und Hauptquartier · Ko-Führung · Truppen: ja, nach einem Waffenstillstand',
        'Albanien: Mitgliedschaft nicht bestätigt, nicht gezählt · Gemeldet, nicht bestätigt: nicht auf der Mitgliederliste vom 5. Januar 2026.',
        'Staaten, die laut Erklärung für die Absicherungstruppe zugesagt haben; die Liste wurde nie veröffentlicht: 26 · Emmanuel Macron',
        'Staaten in der Koalition laut Erklärung; nicht alle sind namentlich genannt: 35 · Emmanuel Macron',
      ],
      key: [
        'Rolle',
        'alle',
        'Land',
        'Luft',
        'See',
        'Ausbildung',
        'Logistik',
        'Hauptquartier',
        'Überwachung',
        'Stufe',
        'unterzeichnet',
        'erklärt',
        'Sortierung',
        'nach Stufe',
        'nach Name',
        'erklärt, ohne genannte Rolle',
        'erklärt, mit Rolle',
        'unterzeichnet',
        'Mitgliedschaft nicht bestätigt, nicht gezählt',
        'Gesamtzahlen laut Erklärung, ohne Namen',
      ],
    });
  });
});

it('agrees with numbers in German', () => {
  const said = (say: (n: number) => string) => [0, 1, 2, 5, 11, 21, 22, 25].map((n) => plain(say(n)));
    expect(said((n) => roster.states(String(n), n)), 'states').to.deep.equal([
      '0 Staaten',
      '1 Staat',
      '2 Staaten',
      '5 Staaten',
      '11 Staaten',
      '21 Staaten',
      '22 Staaten',
      '25 Staaten',
    ]);
    expect(said((n) => roster.shown('1', String(n), n)), 'shown').to.deep.equal([
      '1 von 0 Mitgliedern gezeigt',
      '1 von 1 Mitglied gezeigt',
      '1 von 2 Mitgliedern gezeigt',
      '1 von 5 Mitgliedern gezeigt',
      '1 von 11 Mitgliedern gezeigt',
      '1 von 21 Mitgliedern gezeigt',
      '1 von 22 Mitgliedern gezeigt',
      '1 von 25 Mitgliedern gezeigt',
    ]);
    expect(said((n) => roster.stand(String(n), n, 'stated', '', '')), 'stated').to.deep.equal([
      '0 haben Unterstützung erklärt',
      '1 hat Unterstützung erklärt',
      '2 haben Unterstützung erklärt',
      '5 haben Unterstützung erklärt',
      '11 haben Unterstützung erklärt',
      '21 haben Unterstützung erklärt',
      '22 haben Unterstützung erklärt',
      '25 haben Unterstützung erklärt',
    ]);
    expect(said((n) => ring.points(String(n), n)), 'points').to.deep.equal([
      '0 Prozentpunkte',
      '1 Prozentpunkt',
      '2 Prozentpunkte',
      '5 Prozentpunkte',
      '11 Prozentpunkte',
      '21 Prozentpunkte',
      '22 Prozentpunkte',
      '25 Prozentpunkte',
    ]);
    expect(said((n) => counter.rule(String(n), n, 'delivered', '…')), 'records').to.deep.equal([
      'Berechnet aus 0 Einträgen der Stufe „…“, jeder einmal gezählt.',
      'Berechnet aus 1 Eintrag der Stufe „…“, jeder einmal gezählt.',
      'Berechnet aus 2 Einträgen der Stufe „…“, jeder einmal gezählt.',
      'Berechnet aus 5 Einträgen der Stufe „…“, jeder einmal gezählt.',
      'Berechnet aus 11 Einträgen der Stufe „…“, jeder einmal gezählt.',
      'Berechnet aus 21 Einträgen der Stufe „…“, jeder einmal gezählt.',
      'Berechnet aus 22 Einträgen der Stufe „…“, jeder einmal gezählt.',
      'Berechnet aus 25 Einträgen der Stufe „…“, jeder einmal gezählt.',
    ]);
    expect(said((n) => roster.sentence({ members: String(n), n, besides: undefined, asOf: '2026', standings: '' })), 'members').to.deep.equal([
      '0 Staaten sind als Mitglieder genannt (2026).',
      '1 Staat ist als Mitglied genannt (2026).',
      '2 Staaten sind als Mitglieder genannt (2026).',
      '5 Staaten sind als Mitglieder genannt (2026).',
      '11 Staaten sind als Mitglieder genannt (2026).',
      '21 Staaten sind als Mitglieder genannt (2026).',
      '22 Staaten sind als Mitglieder genannt (2026).',
      '25 Staaten sind als Mitglieder genannt (2026).',
    ]);
});

it('tells in German what the default records do not', () => {
  const parks = {
    what: 'Bäume', period: undefined, publisher: 'City of Lviv', dataEnd: '30. April 2026', stated: '4 €', converted: undefined, rate: '',
    share: '40%', target: '10 €', need: '10 €', needDate: 'April 2026', half: false, gap: '6 €', surplus: undefined, atLeast: false,
  };
  expect(plain(ring.unknown('Bäume', '6', '30. April 2026'))).to.equal('Bäume: wie viele von 6, ist nicht bekannt (30. April 2026); unbekannt ist nicht null');
  expect(plain(ring.unknown('Bäume', undefined, '30. April 2026'))).to.equal('Bäume: die Zahl ist nicht bekannt (30. April 2026); unbekannt ist nicht null');
  expect(plain(ring.plain('4 Bäume', 'April 2026', '10 Bäume'))).to.equal('4 Bäume, Stand: April 2026; ein Anteil am Ziel (10 Bäume) wird nicht berechnet');
  expect(plain(ring.plain('4 Bäume', '30. April 2026', undefined))).to.equal('4 Bäume, Stand: 30. April 2026; ein Ziel ist nicht angegeben');
  expect(plain(ring.rule(ring.percent('65'), '30. April 2026'))).to.equal('Geltende Regel (Stand: 30. April 2026): 65 %; eine Regel ist kein Fortschritt');
  expect(plain(ring.event('30. April 2026'))).to.equal('Datum: 30. April 2026; ein Ereignis ist kein Fortschritt auf ein Ziel hin');
  expect(plain(ring.sentence({ subject: 'Bäume', ratio: ring.ratio('12', '10', false), share: '120%', date: 'April 2026', surplus: '2', reported: false }))).to.equal('Bäume: 12 von 10 (120%), Stand: April 2026, 2 über dem Ziel');
  expect(plain(ring.ratio('54 %', '80 %', true))).to.equal('54 % bei einem Ziel von 80 %');
  expect(plain(gap.sentence(parks))).to.equal('Bäume (City of Lviv): 4 €, 40% eines Bedarfs, der mit „10 €“ angegeben ist (April 2026); 6 € davon waren bis 30. April 2026 nicht in dieser Reihe.');
  expect(plain(gap.sentence({ ...parks, share: '120%', gap: undefined, surplus: '2 €' }))).to.equal('Bäume (City of Lviv): 4 €, 120% eines Bedarfs, der mit „10 €“ angegeben ist (April 2026); das sind 2 € mehr als dieser Bedarf.');
  expect(plain(gap.sentence({ ...parks, share: '100%', gap: undefined }))).to.equal('Bäume (City of Lviv): 4 €, 100% eines Bedarfs, der mit „10 €“ angegeben ist (April 2026); das ist der ganze Bedarf.');
  expect(plain(gap.missing(false, false, true))).to.equal('fehlen an der Hälfte, die auf die Partner entfällt');
  expect(plain(gap.missing(true, false, false))).to.equal('mindestens so viel fehlt am Bedarf');
  expect(plain(gap.surplus(true))).to.equal('mehr als die Hälfte, die auf die Partner entfällt');
  expect(plain(gap.rate('ECB', 'April 2026'))).to.equal('Kurs von April 2026 laut ECB');
  expect(plain(gap.cannotAdd('4 €', '9 UAH', '30. April 2026'))).to.equal('Bis 30. April 2026 standen 4 € einem Ziel von 9 UAH gegenüber; ohne einen datierten Wechselkurs in den Daten lässt sich beides nicht vergleichen.');
  expect(plain(counter.sentence({ total: '4 €', term: counter.term, since: undefined, by: '', parts: [], unmeasured: [] }))).to.equal('4 € sind versprochen.');
  expect(plain(counter.sentence({ total: '4 €', term: counter.term, since: 'April 2026', by: 'City of Lviv', parts: [], unmeasured: [] }))).to.equal('4 € sind seit April 2026 versprochen (City of Lviv).');
  expect(plain(counter.change('−5 €', '30. April 2026', 'withdrawn'))).to.equal('−5 € am 30. April 2026, zurückgezogen');
  expect(plain(counter.change('+5 €', 'April 2026', 'pledged'))).to.equal('+5 € im April 2026, neu versprochen');
  expect(plain(counter.change('+5 €', '2026', 're-estimated'))).to.equal('+5 € im Jahr 2026, neu geschätzt');
  expect(plain(counter.cannotAdd('EUR, USD'))).to.equal('Diese Versprechen lauten auf EUR, USD; ohne einen datierten Wechselkurs in den Daten lassen sie sich nicht addieren.');
  expect(plain(counter.rule('3', 3, 'ratified', common.standing('ratified')))).to.equal('Berechnet aus 3 Einträgen der Stufe „ratifiziert“ oder einer festeren, jeder einmal gezählt.');
  expect(plain(counter.left([{ why: 'overlap', labels: 'Bäume' }, { why: 'below', labels: 'B' }]))).to.equal('Ausgelassen: Bäume (vielleicht dasselbe Geld); B (Stufe nicht erreicht).');
  expect(plain(counter.part(undefined, common.standing('delivered')))).to.equal('Geliefert');
  expect(plain(counter.rate('ECB', '30. April 2026'))).to.equal('Umgerechnet zum Kurs vom 30. April 2026 laut ECB.');
  expect(plain(common.asOf('April 2026'))).to.equal('Stand: April 2026');
  expect(plain(common.leftOut('Bäume; B'))).to.equal('Hier nicht gezählt: Bäume; B.');
  expect(plain(roster.sentence({ members: '3', n: 3, besides: 'Frankreich', asOf: '2026', standings: roster.stand('3', 3, 'funded', common.standing('funded'), '') }))).to.equal('3 Staaten sind als Mitglieder genannt (2026; Frankreich nicht mitgezählt): 3 finanziert.');
  expect(plain(roster.plan(true, '…'))).to.equal(' Der Plan beginnt erst nach ….');
});
