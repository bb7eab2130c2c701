/**
 * The one built-in the pages use that phones from before 2022 do not have. Syntax is lowered by the build;
 * everything else here is from 2019 or before (Safari 12.1, Chrome 73).
 */
if (typeof Object.hasOwn !== 'function') {
  Object.hasOwn = (object: object, key: PropertyKey): boolean =>
    Object.prototype.propertyIsEnumerable.call(object, key)
}
