// The classic script. Styles and words are named first, so that they stand side by side in the file and pack better.
import '../tokens/roles.styles.js';
import '../components/funding-gap/funding-gap.styles.js';
import '../kit/shapes/card.styles.js';
import '../components/benchmark-ring/benchmark-ring.styles.js';
import '../components/coalition-roster/coalition-roster.styles.js';
import '../components/pledge-counter/pledge-counter.styles.js';
import '../presentation/words/coalition-roster.en.js';
import '../presentation/words/common.en.js';
import '../presentation/words/benchmark-ring.en.js';
import '../presentation/words/pledge-counter.en.js';
import '../presentation/words/funding-gap.en.js';
import { BenchmarkRingElement } from '../components/benchmark-ring/benchmark-ring.element.js';
import { CoalitionRosterElement } from '../components/coalition-roster/coalition-roster.element.js';
import { FundingGapElement } from '../components/funding-gap/funding-gap.element.js';
import { LedgerElement } from '../components/ledger/ledger.element.js';
import { PledgeCounterElement } from '../components/pledge-counter/pledge-counter.element.js';
import { tellAuthor } from '../embed/author.js';
import { upgradeFigures } from '../embed/figures.js';
import { define } from '../kit/define.js';

define('pw-ledger', LedgerElement);
define('pw-funding-gap', FundingGapElement);
define('pw-pledge-counter', PledgeCounterElement);
define('pw-benchmark-ring', BenchmarkRingElement);
define('pw-coalition-roster', CoalitionRosterElement);
upgradeFigures();
tellAuthor();
