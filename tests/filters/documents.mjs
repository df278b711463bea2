// What is written as figures: all that the bundled ledger has, records with hostile texts in every field, odd numbers.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { exportsOf } from '../../tools/shapes.mjs';

const [{ poisoned }, { SHOWN }] = await exportsOf(['tests/contract/poisoned.ts', 'src/domain/ledger/shown.ts'].map((file) => resolve(file)));
const ukraine = JSON.parse(readFileSync('src/ledgers/ukraine.json', 'utf8'));

/** Each holds a number of its own, which a filter that changes the text may change too. */
const HOSTILE = [
  '<b>bold</b> <script>alert(1)</script> & 1 < 2 > 0',
  `"quoted", 'so too', it's '26, 5'10" tall, "5'", '' and \`\``,
  'a -- b --- c - d -> 5 ... -5 of 5-6 in 2022–2024, −7, --8',
  '2x4, 9 x 9, 1.5x2,000 and 0x1F (tm) (c)',
  'flag 🇺🇦, 👩‍🚒, heart ❤ 3',
  'التزام بقيمة 120 مليار דולר 7',
  '[gallery] [1] [caption]4[/caption] [embed]https://example.org/5[/embed] ]]> [[gallery]]',
  '&amp; &lt;b&gt; &quot;6&quot; &#8230; &nbsp; &copy=7 \\u0041 \\"8\\" C:\\new',
  'lines\n\n9\r\nof\n<!-- wp:html -->10<!--more--><!--nextpage-->',
  ':) 8-) 8) ;) :smile: :?: 11',
  '{{12}} ${13} <?php echo 14 ?> <![CDATA[15]]>',
  'https://example.org/16?a=1&b=2 javascript:alert(17) data:text/html,18',
  'Wide 19\u00a0000 and thin 20\u202f000, 5\u00a0%, a\u200bb, √ 21 °C',
];

const MARK = 'A text of its own.';

/** A record with another hostile text in every place of free text, and addresses that are hard to carry. */
function hostile(json) {
  let count = 0;
  return JSON.parse(json, (key, value) => {
    if (key === 'url') return `https://example.org/x--y/${++count}?a[]=1&b=2x4&copy=3&amp;d=%22#e-(f)`;
    return value === MARK ? `${HOSTILE[count % HOSTILE.length]} ${++count}` : value;
  });
}

const recorded = { asOf: '2026-04-30', sources: [{ publisher: 'City of Lviv', url: 'https://city.example/budget?year=2026&part=2' }] };
const euros = (amount, qualifier) => ({ amount, currency: 'EUR', ...(qualifier ? { qualifier } : {}) });
const figure = (amount, qualifier) => ({ ...recorded, label: 'Parks', money: euros(amount, qualifier) });

/** Below nothing, next to nothing, over the target. */
const ODD = {
  'pw-funding-gap': [
    { ...recorded, label: 'Over', need: figure(10), covered: figure(12_345) },
    { ...recorded, label: 'Hardly', period: { from: '2026', to: '2026' }, need: figure(1e12, 'at least'), covered: figure(1) },
  ],
  'pw-pledge-counter': [
    {
      ...recorded, label: 'Cut', money: euros(1e9, 'about'),
      parts: [{ label: 'Next to nothing', money: euros(1) }, { label: 'The rest' }],
      changes: [{ on: '2026-03', money: euros(-5.5e6), why: 'withdrawn', sources: recorded.sources }],
    },
  ],
  'pw-benchmark-ring': [
    { ...recorded, label: 'Frost', unit: '°C', value: -5.25, target: -20 },
    { ...recorded, label: 'Growth', unit: 'percent', value: -0.5, target: 3 },
    { ...recorded, label: 'Beyond', unit: 'homes', value: 1234567.89, target: 10 },
  ],
  'pw-coalition-roster': [
    {
      ...recorded, label: 'Few', members: [{ country: 'FR', ...recorded, depth: 'stated', offer: '-5 to 5-6 ships, 2022–2024' }],
      stated: [{ value: 0, label: 'states', by: 'Nobody', ...recorded }],
    },
  ],
};

const numbered = (name, documents) => documents.map((document, at) => ({ name: `${name} ${at + 1}`, document }));

/** Every document of a widget, and which of its records is shown where that is not the default. */
export function documentsOf(tag) {
  return [
    { name: 'the bundled ledger', document: ukraine },
    ...ukraine[SHOWN[tag]].map(({ id }) => ({ name: id, document: ukraine, of: id })),
    ...numbered('hostile texts', poisoned(tag, MARK).documents.map(hostile)),
    ...numbered('odd numbers', ODD[tag] ?? []),
  ];
}
