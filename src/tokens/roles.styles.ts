// Written by tools/tokens.mjs from the tokens beside it.
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
    --_link: var(
      --pw-color-link,
      light-dark(
        oklch(from var(--pw-accent, #1d5490) 0.443 min(c, 0.12) h),
        oklch(from var(--pw-accent, #8fc0ea) 0.788 min(c, 0.08) h)
      )
    );
    --_edge: light-dark(#7b8490, #7c8794);
    --_void: light-dark(#808994, #77818d);
    --_attention: light-dark(#8a5a00, #e3b25c);
    --_d1: light-dark(
      oklch(from var(--pw-accent, #d6e6f0) 0.916 min(c, 0.03) h),
      oklch(from var(--pw-accent, #24384a) 0.332 min(c, 0.05) h)
    );
    --_d2: light-dark(
      oklch(from var(--pw-accent, #93bcd8) 0.775 min(c, 0.06) h),
      oklch(from var(--pw-accent, #2f5f86) 0.47 min(c, 0.09) h)
    );
    --_d3: light-dark(
      oklch(from var(--pw-accent, #5590bb) 0.63 min(c, 0.09) h),
      oklch(from var(--pw-accent, #4f8dbe) 0.622 min(c, 0.1) h)
    );
    --_d4: light-dark(
      oklch(from var(--pw-accent, #2b6095) 0.48 min(c, 0.11) h),
      oklch(from var(--pw-accent, #8cbfe4) 0.782 min(c, 0.08) h)
    );
    --_d5: light-dark(
      oklch(from var(--pw-accent, #12335e) 0.322 min(c, 0.09) h),
      oklch(from var(--pw-accent, #e0f0fb) 0.947 min(c, 0.03) h)
    );
    --_c1: light-dark(#313c49, #b9c4d0);
    --_hatch: repeating-linear-gradient(-45deg, #0000 0 4.25px, var(--_void) 4.75px 5.25px, #0000 5.75px 6px);
  }
  @media (prefers-contrast: more) {
    .pw {
      --_muted: var(--_ink);
      --_hair: var(--_void);
      --_edge: var(--_ink);
    }
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
