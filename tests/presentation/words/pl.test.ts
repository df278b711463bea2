import { expect } from '@open-wc/testing';
import { formatsFor } from '../../../src/presentation/format/formats.js';
import { words } from '../../../src/presentation/words/pl.js';
import { plain, readIn } from './reading.js';

const { common, 'benchmark-ring': ring, 'coalition-roster': roster, 'funding-gap': gap, 'pledge-counter': counter } = words;

/** As the engine at hand shortens its months. */
const short = (date: string) => plain(formatsFor('pl').date(date, 'short'));

describe('the bundled ledger in Polish', () => {
  const read = readIn('pl', words);

  it('tells the funding gap', () => {
    expect(read.gap).to.deep.equal({
      headline: 'Jaką część potrzeb obronnych Ukrainy na 2026 rok pokryto?',
      caption: 'co najmniej w przybliżeniu tyle brakuje do połowy po stronie partnerów',
      sentence: 'Przydzielona pomoc wojskowa, styczeń–kwiecień 2026 (Kiel Institute for the World Economy): 10,07 mld € (około 11,85 mld USD według kursu European Central Bank z 8 maja 2026), co najwyżej 20% przypadającej na partnerów połowy (60 mld USD) potrzeb określonych na „co najmniej 120 mld USD” (22 lipca 2025); co najmniej około 48,15 mld USD z połowy po stronie partnerów nie było w tej serii danych według stanu na 30 kwietnia 2026.',
      notes: [
        'Nie uwzględniono tu: obronna część pożyczki UE na wsparcie (60 mld € na lata 2026 i 2027, zatwierdzona przez Parlament Europejski 11 lutego 2026 roku; w wierszu UE Instytutu Kilońskiego nie ma pomocy wojskowej); miesiące po kwietniu 2026 roku; to, co obiecano, a czego jeszcze nie przydzielono (obietnice pokrywają się i nie można ich sumować); dostawy (przydział to nie dostawa ani pieniądze przeznaczone wprost na potrzeby 2026 roku).',
        'Przeliczono według jednego kursu European Central Bank z 8 maja 2026.',
        'Tempo obliczono według stanu na 30 kwietnia 2026: to arytmetyka, nie prognoza.',
      ],
      asOf: `Stan na ${short('2026-04')} · dane przestarzałe, mają 7 miesięcy`,
      rows: [
        'Potrzeby obronne Ukrainy na 2026 rok: co najmniej 120 mld USD',
        'Własna połowa Ukrainy: 60 mld USD',
        'Połowa po stronie partnerów: 60 mld USD',
        'Przydzielona pomoc wojskowa: 10,07 mld €',
        'Przydzielona pomoc wojskowa, po przeliczeniu: ≈ 11,85 mld USD',
        'Nie ma w tej serii danych: ≈ 48,15 mld USD',
        'Równe tempo według stanu na 30 kwietnia 2026: 20 mld USD',
        'styczeń–kwiecień 2026: ≈ 2,96 mld USD miesięcznie',
        'Potrzeba od maja: ≈ 6,02 mld USD miesięcznie',
        `Przy obecnym tempie: ≈ 35,54 mld USD z 60 mld USD do ${short('2026-12-31')}`,
      ],
      key: [
        'Własna połowa Ukrainy',
        '60 mld USD, jak zadeklarowano',
        'Połowa po stronie partnerów',
        'przydzielono 11,8 mld USD',
        'Tempo: 20 mld USD',
        'brakuje 48,2 mld USD',
        'styczeń–kwiecień 2026: ≈ 3,0 mld USD miesięcznie',
        'Potrzeba od maja: ≈ 6,0 mld USD miesięcznie',
        `Przy obecnym tempie: ≈ 35,5 mld USD z 60 mld USD do ${short('2026-12-31')}`,
      ],
    });
  });

  it('tells the pledge counter', () => {
    expect(read.counter).to.deep.equal({
      headline: 'Pomoc dla Ukrainy: zobowiązania 42 darczyńców',
      caption: '',
      sentence: 'Łącznie 547,98 mld € zobowiązań od stycznia 2022 (Kiel Institute for the World Economy, wydanie 29), z tego 358,40 mld € (65%) – przydzielono; 189,58 mld € – zobowiązania, jeszcze nie przydzielono. Dostawy: tu nie zmierzono.',
      notes: [
        'Nie uwzględniono tu: 0,16 mld €, które Australia, Irlandia i Słowacja przydzieliły ponad swoje zobowiązania, przez co własna kolumna Instytutu Kilońskiego „do przydzielenia” wynosi 189,74 mld €, a nie 189,58; pomoc od innych niż rządy i instytucje UE; zobowiązania podjęte po kwietniu 2026 roku.',
      ],
      asOf: `Stan na ${short('2026-04')} · dane przestarzałe, mają 7 miesięcy`,
      rows: [
        'Łącznie zobowiązań: 547,98 mld €',
        'Przydzielono: 358,40 mld € (65%)',
        'Zobowiązania, jeszcze nie przydzielono: 189,58 mld € (35%)',
        'Dostawy: tu nie zmierzono',
      ],
      key: [
        'Przydzielono: 358,4 mld € 65%',
        'Zobowiązania, jeszcze nie przydzielono: 189,6 mld € 35%',
        'Dostawy: tu nie zmierzono',
      ],
    });
  });

  it('tells the benchmark ring', () => {
    expect(read.ring).to.deep.equal({
      headline: 'Akcesja do UE: otwarte klastry negocjacyjne',
      caption: '',
      sentence: 'Otwarto klastrów negocjacyjnych: 1 z 6 potwierdzono (15 czerwca 2026) i jeszcze 1 według doniesień (14 lipca 2026; nie udało się odczytać żadnej strony o samej Ukrainie).',
      notes: [],
      asOf: `Stan na ${short('2026-06-15')} · dane się starzeją, mają 5 miesięcy`,
      rows: [
        'Potwierdzono: 1',
        'Według doniesień: 1',
        'Nie otwarto: 4',
        'Cel: 6 klastrów negocjacyjnych',
      ],
      key: [
        'z 6',
        '1 z 6 potwierdzono, jeszcze 1 według doniesień',
        'Potwierdzono: 1',
        'Według doniesień: 1',
        'Nie otwarto: 4',
      ],
    });
  });

  it('tells the coalition roster', () => {
    expect(read.roster).to.deep.equal({
      headline: 'Koalicja chętnych: kto za nią stoi i jak stanowczo?',
      caption: '',
      sentence: 'Jako członków, poza Ukrainą, wymieniono 32 państwa (5 stycznia 2026): 2 podpisały deklarację intencji i 30 zadeklarowało poparcie. Plan nie jest gwarancją bezpieczeństwa i zaczyna działać dopiero, gdy nastąpi zawieszenie broni lub pokój.',
      notes: [
        'Brak wzmianki znaczy „nie znaleziono”, a nie „nie”. Daty i źródła: w tabeli danych.',
      ],
      asOf: `Stan na ${short('2026-01-05')} · dane przestarzałe, mają 11 miesięcy`,
      rows: [
        'wymieniono jako członków: 32 państwa',
        'Australia: zadeklarowano · wśród zobowiązanych wymienia je António Costa · wojska: niewielkie, na prośbę',
        'Austria: zadeklarowano',
        'Belgia: zadeklarowano · powietrze, morze i szkolenia',
        'Bułgaria: zadeklarowano · powietrze, morze i logistyka · wojska: nie',
        'Kanada: zadeklarowano · szkolenia · wśród zobowiązanych wymienia je António Costa · wojska: możliwe',
        'Chorwacja: zadeklarowano · wojska: nie',
        'Cypr: zadeklarowano',
        'Czechy: zadeklarowano · wojska: nie',
        'Dania: zadeklarowano · ląd · wojska: co do zasady',
        'Estonia: zadeklarowano · ląd, morze i szkolenia · wojska: tak, do kompanii',
        'Finlandia: zadeklarowano · wojska: początkowo nie',
        'Francja: podpisano · ląd, powietrze, morze i sztab · współprzewodnictwo · wojska: tak, po zawieszeniu broni',
        'Niemcy: zadeklarowano · ląd, powietrze i morze · wśród zobowiązanych wymienia je Emmanuel Macron · wojska: brak decyzji; na sąsiednim terytorium NATO',
        'Grecja: zadeklarowano · wojska: nie',
        'Islandia: zadeklarowano · wśród zobowiązanych wymienia je António Costa',
        'Irlandia: zadeklarowano · ląd i szkolenia · wojska: możliwe, w misji pokojowej z mandatem',
        'Włochy: zadeklarowano · szkolenia i monitorowanie · wśród zobowiązanych wymienia je Emmanuel Macron · wojska: nie',
        'Japonia: zadeklarowano',
        'Łotwa: zadeklarowano · ląd · wojska: tak, według AFP',
        'Litwa: zadeklarowano · ląd · wojska: tak',
        'Luksemburg: zadeklarowano',
        'Holandia: zadeklarowano',
        'Nowa Zelandia: zadeklarowano · wśród zobowiązanych wymienia je António Costa',
        'Norwegia: zadeklarowano · ląd i szkolenia · wśród zobowiązanych wymienia je António Costa · wojska: możliwe',
        'Polska: zadeklarowano · logistyka · wśród zobowiązanych wymienia je Emmanuel Macron · wojska: nie',
        'Portugalia: zadeklarowano',
        'Rumunia: zadeklarowano · wojska: nie',
        'Słowenia: zadeklarowano',
        'Hiszpania: zadeklarowano · ląd · wojska: możliwe',
        'Szwecja: zadeklarowano · powietrze, morze i szkolenia',
        'Turcja: zadeklarowano · morze · wśród zobowiązanych wymienia je António Costa · planuje kierować na morzu',
        'Wielka Brytania: podpisano · ląd, szkolenia i sztab · współprzewodnictwo · wojska: tak, po zawieszeniu broni',
        'Albania: członkostwa nie potwierdzono, nie policzono · Według doniesień, niepotwierdzone: brak na liście członków z 5 stycznia 2026 roku.',
        'krajów zobowiązanych do udziału w siłach reasekuracyjnych, według oświadczenia; listy nigdy nie opublikowano: 26 · Emmanuel Macron',
        'krajów w koalicji, według oświadczenia; nie wszystkie wymieniono z nazwy: 35 · Emmanuel Macron',
      ],
      key: [
        'Rola',
        'wszystkie',
        'ląd',
        'powietrze',
        'morze',
        'szkolenia',
        'logistyka',
        'sztab',
        'monitorowanie',
        'Poziom',
        'podpisano',
        'zadeklarowano',
        'Sortowanie',
        'według poziomu',
        'według nazwy',
        'zadeklarowano, roli nie podano',
        'zadeklarowano, z rolą',
        'podpisano',
        'członkostwa nie potwierdzono, nie policzono',
        'liczby łączne według oświadczeń, bez nazw',
      ],
    });
  });
});

describe('Polish', () => {
  it('has the word that a number asks for', () => {
    const counted = (n: number) => roster.states(String(n), n);
    expect([0, 1, 2, 4, 5, 11, 12, 14, 21, 22, 25, 101, 112].map(counted)).to.deep.equal([
      '0 państw', '1 państwo', '2 państwa', '4 państwa', '5 państw', '11 państw', '12 państw', '14 państw', '21 państw', '22 państwa', '25 państw', '101 państw', '112 państw',
    ]);
    expect([1, 2, 5, 21, 22, 1.5].map((n) => ring.points(String(n).replace('.', ','), n)))
      .to.deep.equal(['1 punkt', '2 punkty', '5 punktów', '21 punktów', '22 punkty', '1,5 punktu']);
    expect([1, 2, 5, 21, 22].map((n) => common.invalid(String(n), n).slice('Tej wartości nie można pokazać: w jej danych '.length)))
      .to.deep.equal(['jest błąd.', 'są 2 błędy.', 'jest 5 błędów.', 'jest 21 błędów.', 'są 22 błędy.']);
    expect([1, 2, 21].map((n) => counter.rule(String(n), n, 'ratified', 'ratyfikowano').replace(/ na poziomie.*/, '')))
      .to.deep.equal(['Obliczono z 1 wpisu', 'Obliczono z 2 wpisów', 'Obliczono z 21 wpisów']);
    expect([1, 2, 21].map((n) => roster.shown('1', String(n), n))).to.deep.equal(['Pokazano 1 z 1 członka', 'Pokazano 1 z 2 członków', 'Pokazano 1 z 21 członków']);
  });

  it('has the case and the verb that a sentence needs', () => {
    const told = { members: '1', n: 1, besides: 'Ukraina', asOf: '5 stycznia 2026', standings: '' };
    expect(roster.sentence(told)).to.equal('Jako członka, poza Ukrainą, wymieniono 1 państwo (5 stycznia 2026).');
    expect(roster.sentence({ ...told, members: '22', n: 22, besides: 'Gruzja' })).to.equal('Jako członków, poza państwem Gruzja, wymieniono 22 państwa (5 stycznia 2026).');
    expect([1, 2, 5, 21, 22].map((n) => plain(roster.stand(String(n), n, 'stated', '', '')))).to.deep.equal([
      '1 zadeklarowało poparcie', '2 zadeklarowały poparcie', '5 zadeklarowało poparcie', '21 zadeklarowało poparcie', '22 zadeklarowały poparcie',
    ]);
    expect([1, 3].map((n) => plain(roster.stand(String(n), n, 'signed', 'podpisano', 'deklarację intencji')))).to.deep.equal(['1 podpisało deklarację intencji', '3 podpisały deklarację intencji']);
    expect(plain(roster.stand('3', 3, 'not-found', 'nie znaleziono', ''))).to.equal('3 – nie znaleziono');
  });

  it('declines a month that stands alone after “from”', () => {
    const months = Array.from({ length: 12 }, (_, month) => plain(gap.rate('NBP', formatsFor('pl').date(`2026-${String(month + 1).padStart(2, '0')}`))));
    expect(months.map((text) => text.split(' ')[3])).to.deep.equal([
      'stycznia', 'lutego', 'marca', 'kwietnia', 'maja', 'czerwca', 'lipca', 'sierpnia', 'września', 'października', 'listopada', 'grudnia',
    ]);
    expect(plain(counter.rate('NBP', formatsFor('pl').date('2026-05-08')))).to.equal('Przeliczono według kursu NBP z 8 maja 2026.');
  });

  it('tells a need of one, met, exceeded or without a rate', () => {
    const told = {
      what: 'Parki', period: undefined, publisher: 'Lwów', dataEnd: '30 kwietnia 2026', stated: '4 €', converted: undefined, rate: '',
      share: '40%', target: '10 €', need: '10 €', needDate: '2026', half: false, gap: '6 €', surplus: undefined, atLeast: false,
    };
    expect(gap.sentence(told)).to.equal('Parki (Lwów): 4 €, 40% potrzeb określonych na „10 €” (2026); 6 € z nich nie było w tej serii danych według stanu na 30 kwietnia 2026.');
    expect(gap.sentence({ ...told, gap: undefined, surplus: '2 €' })).to.equal('Parki (Lwów): 4 €, 40% potrzeb określonych na „10 €” (2026): o 2 € więcej.');
    expect(gap.sentence({ ...told, gap: undefined, share: undefined })).to.equal('Parki (Lwów): 4 €, wobec potrzeb określonych na „10 €” (2026), czyli w całości.');
    expect(gap.cannotAdd('4 €', '9 UAH', '30 kwietnia 2026')).to.equal('Według stanu na 30 kwietnia 2026 było 4 € wobec celu 9 UAH; bez datowanego kursu wymiany w rejestrze nie można ich porównać.');
    expect([gap.missing(false, false, false), gap.missing(true, false, true), gap.surplus(false)]).to.deep.equal(['brakuje do pokrycia potrzeb', 'co najmniej tyle brakuje do połowy po stronie partnerów', 'ponad potrzeby']);
  });

  it('keeps unknown, rule and event apart from progress', () => {
    expect(ring.unknown('Parków', '10', '2026')).to.equal('Parków: nie wiadomo, ile z 10 (2026); nieznane to nie zero');
    expect(ring.rule('65%', '2026')).to.equal('Obowiązująca reguła, stan na 2026: 65%; reguła to nie postęp');
    expect(ring.event('2026')).to.equal('Data: 2026; wydarzenie to nie postęp w stronę celu');
    expect(common.empty).to.equal('Nic tu jeszcze nie zapisano. To nie jest zero.');
  });
});
