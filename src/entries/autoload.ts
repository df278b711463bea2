// An ES module for any page: loads the widgets that stand on it, each when the first of its tag does.
import { tellAuthor } from '../embed/author.js';
import { autoload } from '../embed/autoload.js';
import { upgradeFigures } from '../embed/figures.js';
import { isServable } from '../embed/servable.js';

/** All widgets in one file that needs no other, for when a part does not load. */
const classic = () => import('./cdn.js');

if (isServable()) {
  autoload({
    'pw-ledger': [() => import('./ledger.js'), classic],
    'pw-funding-gap': [() => import('./funding-gap.js'), classic],
    'pw-pledge-counter': [() => import('./pledge-counter.js'), classic],
    'pw-benchmark-ring': [() => import('./benchmark-ring.js'), classic],
    'pw-accession-clusters': [() => import('./accession-clusters.js'), classic],
    'pw-agreement-ladder': [() => import('./agreement-ladder.js'), classic],
    'pw-coalition-roster': [() => import('./coalition-roster.js'), classic],
    'pw-coalition-map': [() => import('./coalition-map.js'), classic],
    'pw-force-plan': [() => import('./force-plan.js'), classic],
    'pw-trend-chart': [() => import('./trend-chart.js'), classic],
    'pw-donor-chart': [() => import('./donor-chart.js'), classic],
  });
  upgradeFigures();
  tellAuthor();
}
