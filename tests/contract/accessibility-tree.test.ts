import { executeServerCommand } from '@web/test-runner-commands';
import { expect, fixture, html } from '@open-wc/testing';
import '../../src/entries/index.js';
import { reaches, type AnyWidget } from '../support/read.js';
import { cards } from './widgets.js';

/** What the browser tells assistive technology; axe does not see what ElementInternals say. */
interface TreeNode {
  readonly role: string;
  readonly name?: string;
  readonly children?: TreeNode[];
}

/** Only Chromium's tree can be read by the test runner. */
const hasTree = navigator.userAgent.includes('Chrome/');

/** The picture of each widget, a leaf without interactive children; a roster is a list and has none. */
const PICTURES: Readonly<Record<string, string>> = { 'pw-funding-gap': 'image', 'pw-pledge-counter': 'image', 'pw-benchmark-ring': 'meter', 'pw-threshold-meter': 'image' };

/** What the browser leaves out of the tree stands in it as `none`. */
const isIgnored = (roles: readonly string[]): boolean => roles.every((role) => role === 'none');

const flat = (node: TreeNode): TreeNode[] => [node, ...(node.children ?? []).flatMap(flat)];

for (const { tag, record } of cards) describe(`${tag} in the accessibility tree`, () => {
  let nodes: TreeNode[] = [];

  before(async function () {
    if (!hasTree) this.skip();
    const widget = document.createElement(tag) as unknown as AnyWidget;
    widget.facts = record;
    (await fixture(html`<main></main>`)).append(widget);
    await reaches(widget, 'ready');
    nodes = flat(await executeServerCommand<TreeNode, undefined>('accessibility-tree'));
  });

  it('is a figure named by its headline', () => {
    expect(nodes.filter(({ role }) => role === 'figure').map(({ name }) => name)).to.include(record.label);
  });

  it('has its picture as one leaf with a text', () => {
    const role = PICTURES[tag];
    if (!role) return;
    const pictures = nodes.filter((node) => node.role === role && node.name);
    expect(pictures).not.to.be.empty;
    for (const picture of pictures) expect(flat(picture).slice(1).map(({ role }) => role)).to.satisfy(isIgnored);
  });

  it('offers its table and links by name', () => {
    const named = (node: TreeNode) => node.role === 'DisclosureTriangle' || node.role === 'button' || node.role === 'link';
    expect(nodes.filter(named).map(({ name }) => name)).to.include('Data table');
    for (const node of nodes.filter(named)) expect(node.name, node.role).to.be.a('string').and.not.to.equal('');
  });
});
