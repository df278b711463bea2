/** Texts of the bundled ledger in Polish, by their English; a unit in the genitive plural, an instrument in the accusative. */
export const texts = {
  'How much of Ukraine’s 2026 defence need is covered?': 'Jaką część potrzeb obronnych Ukrainy na 2026 rok pokryto?',
  'Ukraine’s defence need in 2026': 'Potrzeby obronne Ukrainy na 2026 rok',
  'Ukraine’s own half': 'Własna połowa Ukrainy',
  'Partners’ half': 'Połowa po stronie partnerów',
  'Military aid allocated': 'Przydzielona pomoc wojskowa',
  allocated: 'przydzielono',
  'the defence part of the EU support loan (€60\u00a0bn over 2026 and 2027, approved by the European Parliament on 11 February 2026; Kiel’s EU row has no military aid)':
    'obronna część pożyczki UE na wsparcie (60 mld € na lata 2026 i 2027, zatwierdzona przez Parlament Europejski 11 lutego 2026 roku; w wierszu UE Instytutu Kilońskiego nie ma pomocy wojskowej)',
  'months after April 2026': 'miesiące po kwietniu 2026 roku',
  'promises not yet allocated, which overlap and cannot be added up': 'to, co obiecano, a czego jeszcze nie przydzielono (obietnice pokrywają się i nie można ich sumować)',
  'deliveries (an allocation is not a delivery, nor money for the 2026 need by name)':
    'dostawy (przydział to nie dostawa ani pieniądze przeznaczone wprost na potrzeby 2026 roku)',
  'The institute’s own data tables (commit ddf24c0), which end in April 2026.': 'Własne tabele danych instytutu (commit ddf24c0), które kończą się na kwietniu 2026 roku.',
  'This address always shows the newest rates; the one used here is of 8 May 2026.': 'Pod tym adresem są zawsze najnowsze kursy; tu użyto kursu z 8 maja 2026 roku.',

  'Aid committed to Ukraine by 42 donors': 'Pomoc dla Ukrainy: zobowiązania 42 darczyńców',
  committed: 'zobowiązań',
  Allocated: 'Przydzielono',
  'Committed, not yet allocated': 'Zobowiązania, jeszcze nie przydzielono',
  Delivered: 'Dostawy',
  'Release 29': 'wydanie 29',
  'EUR 0.16 billion that Australia, Ireland and Slovakia allocated beyond what they committed, for which reason Kiel’s own column “to be allocated” comes to EUR 189.74 billion, not 189.58':
    '0,16 mld €, które Australia, Irlandia i Słowacja przydzieliły ponad swoje zobowiązania, przez co własna kolumna Instytutu Kilońskiego „do przydzielenia” wynosi 189,74 mld €, a nie 189,58',
  'aid from others than governments and the EU institutions': 'pomoc od innych niż rządy i instytucje UE',
  'commitments made after April 2026': 'zobowiązania podjęte po kwietniu 2026 roku',

  'EU accession: negotiating clusters opened': 'Akcesja do UE: otwarte klastry negocjacyjne',
  'negotiating clusters': 'klastrów negocjacyjnych',
  opened: 'otwarto',
  'no page on Ukraine itself was readable': 'nie udało się odczytać żadnej strony o samej Ukrainie',
  'This page is on Moldova’s identical step the same day, not on Ukraine’s.': 'Ta strona dotyczy takiego samego kroku Mołdawii tego samego dnia, a nie kroku Ukrainy.',
  'Written before the event: it reports the plan for 15 June 2026.': 'Napisano przed wydarzeniem: mowa o planie na 15 czerwca 2026 roku.',
  'Written before the event: it announces the date.': 'Napisano przed wydarzeniem: podano datę.',

  'The coalition of the willing: who stands behind it, and how firmly?': 'Koalicja chętnych: kto za nią stoi i jak stanowczo?',
  'a declaration of intent': 'deklarację intencji',
  'a ceasefire or peace': 'zawieszenie broni lub pokój',
  'small, if asked': 'niewielkie, na prośbę',
  no: 'nie',
  possible: 'możliwe',
  'in principle': 'co do zasady',
  'yes, up to a company': 'tak, do kompanii',
  'not initially': 'początkowo nie',
  'yes, after a ceasefire': 'tak, po zawieszeniu broni',
  'no decision; on neighbouring NATO territory': 'brak decyzji; na sąsiednim terytorium NATO',
  'possible, in mandated peacekeeping': 'możliwe, w misji pokojowej z mandatem',
  'yes, according to AFP': 'tak, według AFP',
  yes: 'tak',
  'co-lead': 'współprzewodnictwo',
  'plans to lead at sea': 'planuje kierować na morzu',
  'Reported, not confirmed: not on the list of members of 5 January 2026.': 'Według doniesień, niepotwierdzone: brak na liście członków z 5 stycznia 2026 roku.',
  'A copy of a Wikipedia article that carried a warning of machine-written text; no better source was found.':
    'Kopia artykułu z Wikipedii opatrzonego ostrzeżeniem o tekście maszynowym; lepszego źródła nie znaleziono.',
  'countries committed to the reassurance force, by statement; the list was never published':
    'krajów zobowiązanych do udziału w siłach reasekuracyjnych, według oświadczenia; listy nigdy nie opublikowano',
  'countries in the coalition, by statement; not all of them are named': 'krajów w koalicji, według oświadczenia; nie wszystkie wymieniono z nazwy',
  'Read in extracts, without a link. It is the author’s judgement that the plan is not a security guarantee; the Paris Declaration of January 2026 came later and claims more.':
    'Czytano we fragmentach, bez odnośnika. To ocena autora, że plan nie jest gwarancją bezpieczeństwa; Deklaracja Paryska ze stycznia 2026 roku jest późniejsza i głosi więcej.',
  'Adopted, not signed.': 'Przyjęto, nie podpisano.',
  'Calls the force “NATO-backed”, which official sources do not.': 'Nazywa te siły „wspieranymi przez NATO”, czego oficjalne źródła nie robią.',
  'Reports that deployment starts only after a ceasefire. That no troops were deployed by then is inferred from it.':
    'Podaje, że rozmieszczenie zacznie się dopiero po zawieszeniu broni. Wywnioskowano z tego, że do tego czasu żadnych wojsk nie rozmieszczono.',
};
