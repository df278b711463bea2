// Written by tools/tokens.mjs from the tokens beside it.

/** What colours are for. */
export const colours = [
  {
    name: 'surface',
    light: '#ffffff',
    dark: '#14181d',
    for: 'ground',
    private: '--_surface',
    property: '--pw-color-surface',
  },
  {
    name: 'surface-sunken',
    light: '#f4f5f6',
    dark: '#1d2228',
    for: 'ground of blocks that load, and of parts without a rung',
    private: '--_sunken',
    property: '--pw-color-surface-sunken',
  },
  {
    name: 'ink',
    light: '#15191f',
    dark: '#eceff2',
    for: 'text and marks',
    private: '--_ink',
    property: '--pw-color-ink',
  },
  {
    name: 'ink-muted',
    light: '#545c66',
    dark: '#a4adb8',
    for: 'secondary text',
    private: '--_muted',
    property: '--pw-color-ink-muted',
  },
  {
    name: 'hairline',
    light: '#d5d9de',
    dark: '#363d46',
    for: 'rules between rows, never meaning',
    private: '--_hair',
    property: '--pw-color-hairline',
  },
  {
    name: 'link',
    light: '#1d5490',
    dark: '#8fc0ea',
    for: 'links and the focus ring',
    private: '--_link',
    property: '--pw-color-link',
  },
  {
    name: 'edge',
    light: '#7b8490',
    dark: '#7c8794',
    for: 'outline of marks and controls',
    private: '--_edge',
    property: null,
  },
  {
    name: 'void',
    light: '#808994',
    dark: '#77818d',
    for: 'hatch and outline of the gap, and of the unknown',
    private: '--_void',
    property: null,
  },
  {
    name: 'attention',
    light: '#8a5a00',
    dark: '#e3b25c',
    for: 'rule beside what is invalid',
    private: '--_attention',
    property: null,
  },
  {
    name: 'depth.stated',
    light: '#d6e6f0',
    dark: '#24384a',
    for: 'rung 1, always with an outline',
    private: '--_d1',
    property: null,
  },
  {
    name: 'depth.signed',
    light: '#93bcd8',
    dark: '#2f5f86',
    for: 'rung 2, always with an outline',
    private: '--_d2',
    property: null,
  },
  {
    name: 'depth.ratified',
    light: '#5590bb',
    dark: '#4f8dbe',
    for: 'rung 3',
    private: '--_d3',
    property: null,
  },
  {
    name: 'depth.funded',
    light: '#2b6095',
    dark: '#8cbfe4',
    for: 'rung 4',
    private: '--_d4',
    property: null,
  },
  {
    name: 'depth.delivered',
    light: '#12335e',
    dark: '#e0f0fb',
    for: 'rung 5',
    private: '--_d5',
    property: null,
  },
  {
    name: 'unrated',
    light: '#313c49',
    dark: '#b9c4d0',
    for: 'a value without a rung',
    private: '--_c1',
    property: null,
  },
] as const;

/** Sizes of type, in em. */
export const sizes = [
  {
    name: 'base',
    value: 1,
    for: "base size, all other sizes follow it; the reader's own, if not set",
  },
  {
    name: 'figure-wide',
    value: 3,
    for: 'headline number, from 480px on',
  },
  {
    name: 'figure',
    value: 2.5,
    for: 'headline number',
  },
  {
    name: 'ring-wide',
    value: 1.875,
    for: 'number in the ring, from 480px on',
  },
  {
    name: 'ring',
    value: 1.625,
    for: 'number in the ring',
  },
  {
    name: 'headline-wide',
    value: 1.1875,
    for: 'headline, from 480px on',
  },
  {
    name: 'headline',
    value: 1.0625,
    for: 'headline; the line under the number',
  },
  {
    name: 'member',
    value: 0.9375,
    for: 'members of a roster',
  },
  {
    name: 'row',
    value: 0.875,
    for: 'rows, labels of bars',
  },
  {
    name: 'reason',
    value: 0.8667,
    for: 'what is said of a member, of its own row',
  },
  {
    name: 'note',
    value: 0.8125,
    for: 'notes, controls, the key under a bar',
  },
  {
    name: 'footer',
    value: 0.75,
    for: 'footer, the words in the ring; never below 11px',
  },
  {
    name: 'code',
    value: 0.6875,
    for: "a country's letters in place of its flag",
  },
  {
    name: 'unit',
    value: 0.45,
    for: 'unit beside the number, of the number',
  },
] as const;

/** Weights of type. */
export const weights = [
  {
    name: 'text',
    value: 400,
    for: 'text',
  },
  {
    name: 'unit',
    value: 500,
    for: 'unit, line under the number',
  },
  {
    name: 'strong',
    value: 700,
    for: 'headline, numbers, totals',
  },
] as const;

/** Heights of lines. */
export const lines = [
  {
    name: 'text',
    value: 1.45,
    for: 'text',
  },
  {
    name: 'footer',
    value: 1.5,
    for: 'footer',
  },
  {
    name: 'note',
    value: 1.4,
    for: 'notes',
  },
  {
    name: 'under',
    value: 1.35,
    for: 'words under a bar',
  },
  {
    name: 'headline',
    value: 1.3,
    for: 'headline, members',
  },
  {
    name: 'ring',
    value: 1.2,
    for: 'words in the ring',
  },
  {
    name: 'figure',
    value: 1.1,
    for: 'headline number',
  },
  {
    name: 'centre',
    value: 1.05,
    for: 'number in the ring',
  },
] as const;

/** Spaces, in em. */
export const spaces = [
  {
    name: 'inline',
    value: 1,
    for: 'padding at the sides',
  },
  {
    name: 'inline-wide',
    value: 1.25,
    for: 'padding at the sides, from 480px on',
  },
  {
    name: 'block',
    value: 0.875,
    for: 'padding above and below',
  },
  {
    name: 'row',
    value: 0.4,
    for: 'padding of a row, above and below',
  },
] as const;

/** All that moves. */
export const motions = [
  {
    name: 'reveal',
    value: '600ms',
    for: 'a number counts up and a bar grows, once, when it is seen',
  },
  {
    name: 'pulse',
    value: '1600ms',
    for: 'a block that loads fades and returns, twice',
  },
] as const;
