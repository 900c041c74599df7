/** Whether this is the form's own page, which an intake serves: all of it is ours. */
export const isHosted = (): boolean => document.documentElement.dataset['peerkit'] === 'hosted';
