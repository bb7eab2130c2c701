/** A file that cannot even be read: it is reported by itself, and the others are checked all the same. */
throw new Error('This file is only half written.')
