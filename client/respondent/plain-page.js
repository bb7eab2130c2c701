/*
 * The plain page, whose text stands in `noscript`, for every browser in which the survey's script cannot run:
 * one without modules, without BigInt, WebCrypto (also any over plain http) or what came into JavaScript in 2019, or
 * one that the script has not reached. By hand in the JavaScript of 2009 and served as it stands, since it must run where nothing else does.
 *
 * Whoever takes the `noscript` out of the page has the page: the script that finds it gone does not start.
 */
;(function () {
  var page = document.getElementById('page')

  function showPlainPage() {
    var plain = page.getElementsByTagName('noscript')[0]
    if (!plain) return
    var html = plain.textContent
    if (window.trustedTypes) {
      html = trustedTypes.createPolicy('plain-page', { createHTML: String }).createHTML(html)
    }
    var shown = document.createElement('div')
    shown.innerHTML = html
    plain.parentNode.replaceChild(shown, plain)
    takeCodeFromLink(shown.querySelector('[name=code]'))
  }

  /* As the survey's script does: the code of a link goes into the box, and out of the address. */
  function takeCodeFromLink(box) {
    if (!box || location.hash === '') return
    box.value = location.hash.slice(1)
    history.replaceState(null, '', location.pathname)
  }

  if (typeof BigInt === 'undefined' || !Object.fromEntries || !window.crypto || !crypto.subtle)
    showPlainPage()
  else addEventListener('load', showPlainPage)
})()
