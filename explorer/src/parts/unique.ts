let made = 0

/**
 * An id that no other element of the page has, to be kept in a state. Preact's useId counts
 * within what is drawn at once, so that parts drawn at different times can get the same one.
 */
export const unique = () => `own-${++made}`
