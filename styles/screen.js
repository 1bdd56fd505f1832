// Charts on a screen: a mark says what it stands for when it is pointed at, or reached by the arrow keys of a chart that
// has the focus. Without this the browser's own titles do. Tables that move sideways can be reached by keyboard.
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

  const say = (mark, x, y) => {
    tip.hidden = mark === null;
    if (mark === null) return;
    tip.textContent = mark.dataset.tip;
    tip.style.left = `${Math.max(8, Math.min(x + 14, window.innerWidth - tip.offsetWidth - 8))}px`;
    tip.style.top = `${Math.max(8, y - tip.offsetHeight - 12)}px`;
  };
  const point = (event) => {
    const mark = event.target.closest ? event.target.closest("svg.chart .mark[data-tip]") : null;
    say(mark, event.clientX, event.clientY);
  };
  for (const kind of ["pointermove", "pointerdown"]) document.addEventListener(kind, point, { passive: true });
  document.addEventListener("scroll", () => say(null), { passive: true });
  document.addEventListener("keydown", (event) => event.key === "Escape" && say(null));

  for (const chart of document.querySelectorAll("svg.chart:has(.mark)")) {
    const marks = [...chart.querySelectorAll(".mark")];
    let at = -1;
    const show = (step) => {
      marks[at]?.classList.remove("told");
      at = Math.max(0, Math.min(at + step, marks.length - 1));
      marks[at].classList.add("told");
      const box = marks[at].getBoundingClientRect();
      say(marks[at], box.left + box.width / 2, box.top);
    };
    chart.tabIndex = 0;
    chart.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      if (step === undefined) return;
      event.preventDefault();
      show(step);
    });
    chart.addEventListener("blur", () => {
      marks[at]?.classList.remove("told");
      at = -1;
      say(null);
    });
  }

  const reach = () => {
    for (const table of document.querySelectorAll(".grid")) {
      if (table.scrollWidth > table.clientWidth) table.tabIndex = 0;
      else table.removeAttribute("tabindex");
    }
  };
  reach();
  window.addEventListener("resize", reach, { passive: true });
})();
