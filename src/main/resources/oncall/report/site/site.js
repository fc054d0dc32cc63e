
"use strict";
// Works out who is on call by the reader's clock, finds runbooks, and makes links to calendars subscribe.
(() => {
  const data = (within, name) => {
    const block = within.querySelector("script[data-oncall=" + name + "]");
    return block && JSON.parse(block.textContent);
  };
  /** Who is on call, for each team. */
  const sections = [...document.querySelectorAll(".now")].map((section) => ({ section, schedule: data(section, "schedule") }));
  const runbooks = data(document, "runbooks");
  const NOBODY = "Nobody";
  const DAYS = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
  const MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

  /** "Mon 7 Dec 2026 09:00" on a wall clock, given as an instant in UTC. */
  const text = (clock) => [DAYS[clock.getUTCDay()], clock.getUTCDate(), MONTHS[clock.getUTCMonth()],
    clock.getUTCFullYear(), clock.toISOString().slice(11, 16)].join(" ");
  const here = (instant) => text(new Date(instant - new Date(instant).getTimezoneOffset() * 60000));

  /** An instant such as "2026-12-07T09:00:00+01:00" on the team's clock, and on the reader's if that differs. */
  const time = (written) => {
    const team = text(new Date(written.slice(0, 16) + "Z"));
    const own = here(Date.parse(written));
    const short = own.slice(0, -5) === team.slice(0, -5) ? own.slice(-5) : own;
    return team + (own === team ? "" : " (" + short + " your time)");
  };

  function find(rotation, now) {
    const all = rotation.stretches;
    const first = all.findIndex((stretch) => Date.parse(stretch.to_at) > now);
    if (first < 0) {
      return { end: all[all.length - 1].to_at };
    }
    const isOn = Date.parse(all[first].from_at) <= now;
    let last = first;
    while (isOn && last + 1 < all.length && all[last + 1].shift === all[first].shift
        && all[last + 1].primary === all[first].primary
        && Date.parse(all[last + 1].from_at) === Date.parse(all[last].to_at)) {
      last++;
    }
    return { on: isOn ? all[first] : null, until: isOn ? all[last].to_at : null, next: all[isOn ? last + 1 : first] };
  }

  function show(duty, found, section, people) {
    const name = (id) => id ? people[id] : NOBODY;
    duty.classList.toggle("off", !found.on);
    for (const role of ["primary", "secondary"]) {
      const field = duty.querySelector("[data-oncall-now=" + role + "]");
      const id = found.on ? found.on[role] : null;
      field.textContent = name(id);
      field.classList.toggle("alert", !id && Boolean(found.on) && (role === "primary" || found.on.wanted));
      field.parentNode.parentNode.hidden = role === "secondary" && !id && !(found.on && found.on.wanted);
      const contacts = section.querySelector("template[data-oncall-person='" + id + "']");
      field.parentNode.querySelector("[data-oncall-contacts]")
          .replaceChildren(contacts ? contacts.content.cloneNode(true) : "");
    }
    duty.querySelector("[data-oncall-until]").textContent = found.on ? "until " + time(found.until)
      : found.next ? "off duty" : "This page ends with the shift up to " + time(found.end) + "; it must be written anew.";
    const next = duty.querySelector("[data-oncall-next]");
    next.parentNode.hidden = !found.next;
    if (found.next) {
      next.textContent = name(found.next.primary)
          + (found.on && Date.parse(found.until) === Date.parse(found.next.from_at)
            ? "" : ", from " + time(found.next.from_at));
    }
    duty.querySelector("[data-oncall-forecast]").hidden = !found.on || found.on.published;
  }

  /** Marks the current shift in a table and in the picture. */
  function mark(table, found) {
    for (const row of table.tBodies[0].rows) {
      const current = Boolean(found.on) && row.sectionRowIndex === found.on.row;
      row.classList.toggle("current", current);
      row.toggleAttribute("aria-current", current);
      row.cells[0].querySelector("strong")?.remove();
    }
  }

  function markBars(duties, people) {
    for (const bar of document.querySelectorAll(".bar:not(.missing)")) {
      const [from, to] = bar.title.match(/\d{4}-\d\d-\d\d/g);
      const isOne = !bar.title.includes(" – ");
      const current = duties.some((duty) => from <= duty.first && duty.first <= (isOne ? from : to)
          && bar.title.includes(": " + people[duty.primary]));
      bar.classList.toggle("current", current);
      bar.textContent = bar.textContent.replace(/ ?▶/, "") + (current ? " ▶" : "");
    }
  }

  function update() {
    const now = Date.now();
    sections.forEach(({ section, schedule }, i) => {
      const clock = section.querySelector("[data-oncall-clock]");
      clock.textContent = "By your clock, " + here(now) + ".";
      clock.hidden = i > 0;
      updateSection(section, schedule, now);
    });
  }

  function updateSection(section, schedule, now) {
    const isFront = document.querySelector(".timeline");
    const tables = document.querySelectorAll("main table");
    const duties = [];
    schedule.rotations.forEach((rotation, i) => {
      const found = find(rotation, now);
      const duty = section.querySelector("[data-oncall-rotation='" + rotation.id + "']");
      if (duty) {
        show(duty, found, section, schedule.people);
      }
      if (isFront && tables[i]) {
        mark(tables[i], found);
      }
      if (found.on) {
        duties.push(found.on);
      }
    });
    markBars(duties, schedule.people);
  }

  const plain = (words) => words.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  /** The runbooks that contain all words, those first whose names do. */
  function search(query) {
    const words = plain(query).split(/\s+/).filter(Boolean);
    const hits = [];
    for (const runbook of runbooks) {
      const inName = words.every((word) => plain(runbook.name).includes(word));
      const texts = [runbook.name, ...runbook.texts];
      if (words.every((word) => texts.some((one) => plain(one).includes(word)))) {
        const why = inName ? "" : runbook.texts.filter((one) => words.some((word) => plain(one).includes(word)))[0];
        hits.push({ runbook, why, order: inName ? 0 : 1 });
      }
    }
    return words.length ? hits.sort((one, other) => one.order - other.order) : [];
  }

  function startSearch(section) {
    const input = section.querySelector("input");
    const list = section.querySelector("ul");
    const status = section.querySelector("[role=status]");
    section.hidden = false;
    const answer = () => {
      const hits = search(input.value);
      list.replaceChildren(...hits.slice(0, 10).map((hit) => {
        const item = document.createElement("li");
        const link = document.createElement("a");
        link.href = list.dataset.folder + hit.runbook.page;
        link.textContent = hit.runbook.name;
        item.append(link, hit.why ? " – " + hit.why : "");
        return item;
      }));
      status.textContent = !input.value.trim() ? "" : hits.length === 0 ? "No runbook found."
        : hits.length > 10 ? hits.length + " runbooks; the first 10:" : "";
    };
    input.addEventListener("input", answer);
    input.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && list.querySelector("a")) {
        list.querySelector("a").click();
      }
    });
    answer();
  }

  if (sections.length) {
    update();
    setInterval(update, 15000);
    document.addEventListener("visibilitychange", update);
  }
  if (runbooks) {
    startSearch(document.querySelector(".search"));
  }
  if (location.protocol.startsWith("http")) {
    for (const link of document.querySelectorAll("main a[href$='.ics']")) {
      const address = document.createElement("code");
      address.textContent = link.href;
      link.after(" ", address);
      link.href = link.href.replace(/^https?/, "webcal");
    }
  }
})();
