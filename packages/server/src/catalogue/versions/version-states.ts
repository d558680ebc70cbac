/** As the permission table calls them. */
export const versionStates = ['scheduled', 'in-force', 'replaced'] as const
