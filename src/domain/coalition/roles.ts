/** What a member can bring, in the order in which roles are shown. */
export const ROLES = ['land', 'air', 'sea', 'training', 'logistics', 'hosting', 'headquarters', 'monitoring'] as const;

export type Role = (typeof ROLES)[number];
