/* Runs in every webview, so in ES5 only: tells the owner of an old one what is needed, since the pane's modules cannot. */
/* global document, window, OLD_WEBVIEW_WORDS */
(function () {
  "use strict";

  /* Internet Explorer has neither; the first Edge has no allSettled and cannot parse the modules, though it loads them. */
  if (window.ResizeObserver && window.Promise && window.Promise.allSettled) return;

  function paragraph(tag, text, language) {
    var made = document.createElement(tag);
    made.appendChild(document.createTextNode(text));
    made.setAttribute("lang", language);
    return made;
  }

  var root = document.getElementById("root");
  for (var i = 0; i < OLD_WEBVIEW_WORDS.length; i += 1) {
    var words = OLD_WEBVIEW_WORDS[i];
    root.appendChild(paragraph("h1", words.title, words.language));
    for (var j = 0; j < words.lines.length; j += 1) root.appendChild(paragraph("p", words.lines[j], words.language));
  }
})();
