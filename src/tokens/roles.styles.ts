import { css } from 'lit';

/**
 * The colour roles, each settable from outside by its public name. The private names are what the
 * styles of the widgets use; the last fallback is a literal, so no sheet of ours is needed.
 */
export const roles = css`
  .pw {
    --_surface: var(--pw-color-surface, light-dark(#ffffff, #14181d));
    --_sunken: var(--pw-color-surface-sunken, light-dark(#f4f5f6, #1d2228));
    --_ink: var(--pw-color-ink, light-dark(#15191f, #eceff2));
    --_muted: var(--pw-color-ink-muted, light-dark(#545c66, #a4adb8));
    --_hair: var(--pw-color-hairline, light-dark(#d5d9de, #363d46));
    --_link: var(--pw-color-link, light-dark(#1d5490, #8fc0ea));
    --_edge: light-dark(#7b8490, #7c8794);
    --_void: light-dark(#808994, #77818d);
    --_attention: light-dark(#8a5a00, #e3b25c);
    --_d1: light-dark(#d6e6f0, #24384a);
    --_d2: light-dark(#93bcd8, #2f5f86);
    --_d3: light-dark(#5590bb, #4f8dbe);
    --_d4: light-dark(#2b6095, #8cbfe4);
    --_d5: light-dark(#12335e, #e0f0fb);
    --_c1: light-dark(#313c49, #b9c4d0);
    --_hatch: repeating-linear-gradient(-45deg, #0000 0 4.25px, var(--_void) 4.75px 5.25px, #0000 5.75px 6px);
  }
  @media (forced-colors: active) {
    .pw {
      --_surface: Canvas;
      --_sunken: Canvas;
      --_ink: CanvasText;
      --_muted: CanvasText;
      --_hair: color-mix(in srgb, CanvasText 38%, Canvas);
      --_link: LinkText;
      --_edge: CanvasText;
      --_void: color-mix(in srgb, CanvasText 62%, Canvas);
      --_attention: CanvasText;
      --_d1: Canvas;
      --_d2: color-mix(in srgb, CanvasText 28%, Canvas);
      --_d3: color-mix(in srgb, CanvasText 52%, Canvas);
      --_d4: color-mix(in srgb, CanvasText 76%, Canvas);
      --_d5: CanvasText;
      --_c1: CanvasText;
    }
  }
  @media print {
    .pw {
      --_surface: #fff;
      --_ink: #000;
      --_muted: #333;
      --_link: #000;
    }
  }
`;
