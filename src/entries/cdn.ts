// The classic script. Where its first tag exists already, another copy serves the page: this one leaves it alone.
import { define } from '../kit/define.js';
import { BenchmarkRingElement } from '../components/benchmark-ring/benchmark-ring.element.js';
import { CoalitionRosterElement } from '../components/coalition-roster/coalition-roster.element.js';
import { FundingGapElement } from '../components/funding-gap/funding-gap.element.js';
import { LedgerElement } from '../components/ledger/ledger.element.js';
import { PledgeCounterElement } from '../components/pledge-counter/pledge-counter.element.js';

define('pw-ledger', LedgerElement);
define('pw-funding-gap', FundingGapElement);
define('pw-pledge-counter', PledgeCounterElement);
define('pw-benchmark-ring', BenchmarkRingElement);
define('pw-coalition-roster', CoalitionRosterElement);
