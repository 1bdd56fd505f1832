// Charts on a screen: a mark says what it stands for when it is pointed at. Without this the browser's own titles do.
(() => {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.hidden = true;
  tip.setAttribute("aria-hidden", "true");
  document.body.append(tip);

  for (const title of document.querySelectorAll("svg.chart .mark > title")) {
    title.parentNode.dataset.tip = title.textContent;
    title.remove();
  }

  const place = (event) => {
    const left = Math.min(event.clientX + 14, window.innerWidth - tip.offsetWidth - 8);
    tip.style.left = `${Math.max(8, left)}px`;
    tip.style.top = `${Math.max(8, event.clientY - tip.offsetHeight - 12)}px`;
  };
  const point = (event) => {
    const mark = event.target.closest ? event.target.closest("svg.chart .mark[data-tip]") : null;
    tip.hidden = mark === null;
    if (mark !== null) {
      tip.textContent = mark.dataset.tip;
      place(event);
    }
  };
  for (const kind of ["pointermove", "pointerdown", "scroll"]) {
    document.addEventListener(kind, point, { passive: true });
  }
})();
