/** Boxes on a form that are no item of the instrument. A dollar can stand in no item's id. */
export const assentField = '$assent'
export const helperField = '$helper-role'
