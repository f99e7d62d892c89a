// What plain HTML and htmx leave open. Every page works without this file; it adds comfort, and
// keeps what people type. No inline handlers: everything hangs on data- attributes.
(() => {
  "use strict";
  const $ = (selector, root = document) => root.querySelector(selector);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const words = () => $("#words").dataset;
  const fill = (text, ...args) => text.replace(/\{(\d)\}/g, (_, i) => args[i]);
  const say = (text) => {
    const live = $("#live");
    live.textContent = "";
    setTimeout(() => (live.textContent = text), 50); // the same words twice are read twice
  };
  const make = (tag, attributes = {}, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  };
  const on = (type, listener, options) => document.addEventListener(type, listener, options);

  // ---- Keys: "/" goes to the search box, Esc closes what is open
  on("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      const box = $("[data-slash]");
      if (box) {
        event.preventDefault();
        box.focus();
        box.select();
      }
    }
    if (event.key === "Escape") {
      const menu = event.target.closest("details.menu[open]") || $("details.menu[open]");
      if (menu) {
        menu.open = false;
        $("summary", menu).focus();
      }
    }
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && event.target.closest("details.menu[open]")) {
      const items = all("summary, .sheet a, .sheet button, .sheet input:not([type=hidden])", event.target.closest("details.menu"));
      const next = items[items.indexOf(document.activeElement) + (event.key === "ArrowDown" ? 1 : -1)];
      if (next) {
        event.preventDefault();
        next.focus();
      }
    }
  });
  on("click", (event) => {
    all("details.menu[open]").filter((menu) => !menu.contains(event.target)).forEach((menu) => (menu.open = false));
  });
  on("focusin", (event) => {
    all("details.menu[open]").filter((menu) => !menu.contains(event.target)).forEach((menu) => (menu.open = false));
  });

  // ---- Lists under a box: the combobox pattern
  const listOf = (box) => document.getElementById(box.getAttribute("aria-controls"));
  const options = (box) => all("[role=option]:not([aria-disabled])", listOf(box));
  const openList = (box, open) => {
    listOf(box).hidden = !open;
    box.setAttribute("aria-expanded", String(open));
    if (!open) box.removeAttribute("aria-activedescendant");
  };
  const mark = (box, option) => {
    options(box).forEach((o) => o.setAttribute("aria-selected", String(o === option)));
    option.scrollIntoView({ block: "nearest" });
    box.setAttribute("aria-activedescendant", option.id);
  };
  const take = (box, option) => {
    openList(box, false);
    if (option.dataset.href) {
      location.assign(option.dataset.href);
      return;
    }
    box.value = option.dataset.text;
    const picked = $("[data-picked]", box.parentElement);
    picked.value = option.dataset.value;
    picked.dispatchEvent(new Event("change", { bubbles: true }));
    say(fill(words().picked, option.dataset.text));
  };
  on("keydown", (event) => {
    const box = event.target.closest("[data-suggest]");
    if (!box) return;
    const lines = options(box);
    const at = lines.findIndex((o) => o.getAttribute("aria-selected") === "true");
    const shown = !listOf(box).hidden;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && lines.length) {
      event.preventDefault();
      openList(box, true);
      const step = event.key === "ArrowDown" ? 1 : -1;
      mark(box, lines[at < 0 ? (step > 0 ? 0 : lines.length - 1) : (at + step + lines.length) % lines.length]);
    } else if (event.key === "Enter" && shown && at >= 0) {
      event.preventDefault();
      take(box, lines[at]);
    } else if (event.key === "Escape" && shown) {
      event.preventDefault();
      openList(box, false);
    }
  });
  on("pointerdown", (event) => {
    const option = event.target.closest(".suggestions [role=option]:not([aria-disabled])");
    if (!option) return;
    event.preventDefault();
    take($(`[aria-controls="${option.closest("[role=listbox]").id}"]`), option);
  });
  on("focusout", (event) => {
    if (event.target.matches("[data-suggest]")) openList(event.target, false);
  });
  on("input", (event) => {
    if (!event.target.matches("[data-suggest]")) return;
    const picked = $("[data-picked]", event.target.parentElement);
    if (picked) picked.value = "";
    if (!event.target.value.trim()) openList(event.target, false);
  });

  // ---- htmx: what is sent, what is said, what failed
  on("htmx:configRequest", (event) => {
    const { elt, parameters } = event.detail;
    if (elt.matches("[data-suggest]")) {
      for (const name of Object.keys(parameters)) delete parameters[name];
      parameters.q = elt.value;
    }
    if (elt.matches("[data-list]")) {
      for (const name of Object.keys(parameters)) if (!parameters[name].length) delete parameters[name];
    }
  });
  on("htmx:beforeRequest", (event) => {
    if (event.detail.elt.matches("[data-suggest]") && !event.detail.elt.value.trim()) event.preventDefault();
  });
  on("htmx:afterSettle", (event) => {
    const target = event.detail.target.isConnected ? event.detail.target : document.getElementById(event.detail.target.id);
    if (!target) return;
    dress(target);
    if (target.matches("[role=listbox]")) {
      const box = $(`[aria-controls="${target.id}"]`);
      all("[role=option]", target).forEach((option, i) => (option.id = `${target.id}-${i}`));
      openList(box, document.activeElement === box);
      const lines = options(box);
      say(lines.length ? fill(words().found, lines.length) : target.textContent.trim());
    } else if (target.dataset.said) {
      say(target.dataset.said);
      if (!document.activeElement || document.activeElement === document.body) target.focus({ preventScroll: true });
    }
  });
  const failed = () => say(words().failed);
  ["htmx:responseError", "htmx:sendError", "htmx:timeout"].forEach((type) =>
    on(type, (event) => {
      failed();
      const { elt } = event.detail;
      if (!elt.matches("[data-suggest]") && !elt.hasAttribute("data-quiet")) notice("miss", words().failed, $("#main"));
    }),
  );

  // ---- Notices made here
  const notice = (tone, text, before, ...extra) => {
    $(".notice[data-made]")?.remove();
    const box = make("div", { class: `notice ${tone}`, role: tone === "miss" ? "alert" : "status", "data-made": "", tabindex: "-1" }, text, ...extra);
    if (before.id === "main") before.prepend(box);
    else before.before(box);
    return box;
  };

  // ---- Drafts: per account and form, in this browser only (docs/decisions: drafts in the browser)
  const account = () => document.body.dataset.account;
  const draftName = (form) => account() && form.dataset.draft && `gs-draft:${account()}:${form.dataset.draft}`;
  const KEPT_DAYS = 7;
  const store = {
    read(name) {
      try {
        return JSON.parse(localStorage.getItem(name));
      } catch {
        return null;
      }
    },
    write(name, value) {
      try {
        localStorage.setItem(name, JSON.stringify(value));
        return true;
      } catch {
        return false; // full or forbidden: the form still works, and warns before it is left
      }
    },
    drop(test) {
      try {
        Object.keys(localStorage).filter((name) => name.startsWith("gs-draft:") && test(name)).forEach((name) => localStorage.removeItem(name));
      } catch {
        // no storage, nothing to drop
      }
    },
  };
  const keepable = (form) =>
    [...form.elements].filter(
      (field) =>
        field.name &&
        !field.closest("[data-private]") &&
        !["password", "file", "submit", "button"].includes(field.type) &&
        (field.type !== "hidden" || field.hasAttribute("data-picked")),
    );
  const values = (form) =>
    keepable(form).map((field) => [field.name, field.value, field.type === "checkbox" || field.type === "radio" ? field.checked : null]);
  const hidden = (form, name) => form.elements.namedItem(name);
  const sign = (form) => JSON.stringify(values(form));
  const saveDraft = (form, sent) => {
    const name = draftName(form);
    if (!name) return;
    form.drafted = store.write(name, {
      at: Date.now(),
      once: sent ? hidden(form, "_once").value : null,
      version: hidden(form, "_version")?.value ?? null,
      values: values(form),
    });
  };
  const put = (form, saved) => {
    const seen = {};
    const fields = keepable(form);
    for (const [name, value, checked] of saved) {
      const same = fields.filter((f) => f.name === name);
      if (checked !== null) {
        same.filter((f) => f.value === value).forEach((f) => (f.checked = checked));
      } else {
        const field = same[(seen[name] = (seen[name] ?? -1) + 1)];
        if (field) field.value = value;
      }
    }
  };
  const restoreDraft = (form) => {
    const name = draftName(form);
    const draft = name && store.read(name);
    if (!draft || form.previousElementSibling?.matches(".errors")) return;
    if (Date.now() - draft.at > KEPT_DAYS * 86400000) {
      store.drop((n) => n === name);
      return;
    }
    const fresh = values(form);
    const freshOnce = hidden(form, "_once").value;
    const freshVersion = hidden(form, "_version")?.value;
    put(form, draft.values);
    if (sign(form) === JSON.stringify(fresh)) return;
    // A draft of an older record says so when it is sent; one already sent is not done twice.
    if (draft.version && freshVersion) hidden(form, "_version").value = draft.version;
    if (draft.once) {
      hidden(form, "_once").value = draft.once;
      form.addEventListener("input", () => (hidden(form, "_once").value = freshOnce), { once: true });
    }
    form.drafted = true;
    const drop = make("button", { type: "button", class: "link" }, words().drop);
    drop.addEventListener("click", () => {
      store.drop((n) => n === name);
      put(form, fresh);
      hidden(form, "_once").value = freshOnce;
      if (freshVersion) hidden(form, "_version").value = freshVersion;
      form.asOpened = sign(form);
      $(".notice[data-made]")?.remove();
      say(words().dropped);
      form.elements.namedItem(fresh[0]?.[0])?.focus?.();
    });
    const at = new Date(draft.at);
    const time = at.toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit" });
    const today = at.toDateString() === new Date().toDateString();
    notice("held", fill(words().restored, today ? time : `${time} ${at.toLocaleDateString("vi-VN", { day: "2-digit", month: "2-digit", year: "numeric" })}`), form, drop);
    form.dispatchEvent(new Event("gs:restored"));
  };
  let saving;
  const typed = (event) => {
    const form = event.target.form;
    if (!form?.matches("[data-keep]")) return;
    clearTimeout(saving);
    saving = setTimeout(() => {
      if (!form.done) saveDraft(form, false);
    }, 300);
  };
  on("input", typed);
  on("change", typed);
  on("submit", (event) => {
    if (!event.target.matches("[data-sign-out]")) return;
    clearTimeout(saving); // the last letters, typed a moment ago, must not come back
    store.drop((name) => name.startsWith(`gs-draft:${account()}:`));
  });
  window.addEventListener("beforeunload", (event) => {
    const open = all("form[data-keep]").some((form) => {
      if (form.done || form.asOpened === undefined) return false;
      const secret = [...form.elements].some((f) => ["password", "file"].includes(f.type) ? f.value : f.closest("[data-private]") && f.value !== f.defaultValue);
      return secret || (sign(form) !== form.asOpened && !form.drafted);
    });
    if (open) event.preventDefault();
  });

  // ---- Sending: once, told what is going on, kept when the network is gone
  const MOST_BYTES = 20 * 1024 * 1024; // the server takes no more and hangs up in the middle
  const busy = (form, on) => {
    form.sending = on;
    all("button[type=submit]", form).forEach((button) => {
      button.setAttribute("aria-disabled", String(on));
      if (!on) button.removeAttribute("aria-disabled");
    });
    form.setAttribute("aria-busy", String(on));
  };
  const again = (form, html) => {
    const page = new DOMParser().parseFromString(html, "text/html");
    const fresh = $("#main", page);
    if (!fresh) return false;
    const files = all("input[type=file]", form).filter((f) => f.files.length);
    document.title = page.title;
    const main = document.adoptNode(fresh);
    $("#main").replaceWith(main);
    // A refused form keeps the files that were chosen; a browser cannot put them back by itself.
    for (const file of files) {
      const empty = $(`input[type=file][name="${CSS.escape(file.name)}"]`, main);
      if (!empty) continue;
      ["aria-describedby", "aria-invalid"].forEach((name) => (empty.hasAttribute(name) ? file.setAttribute(name, empty.getAttribute(name)) : file.removeAttribute(name)));
      empty.replaceWith(file);
    }
    htmx.process(main);
    dress(main);
    const errors = $("#errors", main);
    (errors ?? main).focus();
    window.scrollTo(0, 0);
    return true;
  };
  on("submit", async (event) => {
    const form = event.target;
    if (!form.matches("form[data-keep]") || event.defaultPrevented) return;
    event.preventDefault();
    if (form.sending) {
      say(words().sent);
      return;
    }
    const large = all("input[type=file]", form).flatMap((field) => [...field.files]).find((file) => file.size > MOST_BYTES);
    if (large) {
      notice("miss", fill(words().tooLarge, large.name), form).focus();
      return;
    }
    const submitter = event.submitter;
    const body = form.enctype === "multipart/form-data" ? new FormData(form, submitter) : new URLSearchParams(new FormData(form, submitter));
    busy(form, true);
    say(words().sending);
    clearTimeout(saving);
    saveDraft(form, true);
    let answer;
    let html;
    try {
      answer = await fetch(submitter?.hasAttribute("formaction") ? submitter.formAction : form.action, { method: "POST", body, headers: { "GS-Form": "1" } });
      html = await answer.text();
    } catch {
      busy(form, false);
      const box = notice("miss", words().lost, form);
      box.focus();
      return;
    }
    const to = answer.headers.get("GS-Go-To");
    const signedOut = [401, 403].includes(answer.status) || (to?.startsWith("/sign-in?") && !form.action.includes("/sign-in"));
    if (to && !signedOut) {
      form.done = true;
      store.drop((name) => name === draftName(form));
      location.assign(to);
      return;
    }
    busy(form, false);
    if (signedOut) {
      const back = encodeURIComponent(location.pathname + location.search);
      notice("ask", words().signedOut + " ", form, make("a", { href: `/sign-in?back=${back}` }, words().signIn)).focus();
    } else if (answer.status === 422 || answer.ok) {
      if (answer.ok) store.drop((name) => name === draftName(form));
      if (!again(form, html)) location.reload();
    } else {
      const fault = $("#main", new DOMParser().parseFromString(html, "text/html"));
      const text = fault ? all("h1, p:not(:has(a.btn))", fault).map((p) => p.textContent.trim()).join(" ") : words().failed;
      notice("miss", text, form).focus();
    }
  });
  window.addEventListener("pageshow", () => all("form[data-keep]").forEach((form) => busy(form, false)));

  // ---- Lists: picking rows
  const count = (form) => {
    const picked = all(`input[name=picked][form="${form.id}"]`);
    const n = picked.filter((box) => box.checked).length;
    const whole = $("[data-all]", form)?.checked;
    const text = $(".picked", form);
    text.dataset.first ??= text.textContent;
    text.textContent = n && !whole ? fill(text.dataset.count, n) : text.dataset.first;
    picked.forEach((box) => (box.disabled = Boolean(whole)));
    const page = $("[data-select-page]", form.parentElement);
    page.disabled = Boolean(whole);
    page.checked = n > 0 && n === picked.length;
    page.indeterminate = n > 0 && n < picked.length;
  };
  on("change", (event) => {
    const box = event.target;
    if (box.matches("[data-select-page]")) {
      const form = $("form[data-bulk]", box.closest(".results"));
      all(`input[name=picked][form="${form.id}"]`).forEach((row) => (row.checked = box.checked));
      count(form);
    } else if (box.name === "picked" && box.form) {
      count(box.form);
    } else if (box.matches("[data-all]")) {
      count(box.form);
    }
  });

  // ---- Days: 1.7.2025 and 01072025 are understood, and there is a calendar
  const slashes = (text) => {
    const digits = text.trim().match(/^(\d{2})(\d{2})(\d{4})$/);
    return digits ? digits.slice(1).join("/") : text.trim().replace(/^(\d{1,2})[.\- ](\d{1,2})[.\- ](\d{4})$/, "$1/$2/$3");
  };
  on("change", (event) => {
    if (event.target.matches("input[data-day]")) event.target.value = slashes(event.target.value);
  });
  const icon = (path) => {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    const line = document.createElementNS("http://www.w3.org/2000/svg", "path");
    line.setAttribute("d", path);
    svg.append(line);
    return svg;
  };
  const calendar = (field) => {
    const native = make("input", { type: "date", class: "native", tabindex: "-1", "aria-hidden": "true" });
    if (!native.showPicker) return;
    const button = make("button", { type: "button", class: "icon-btn", "aria-label": field.dataset.day, title: field.dataset.day }, icon("M4 6h16v14H4zM4 10.5h16M8.5 3v5M15.5 3v5"));
    button.addEventListener("click", () => {
      const day = slashes(field.value).match(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/);
      native.value = day ? `${day[3]}-${day[2].padStart(2, "0")}-${day[1].padStart(2, "0")}` : "";
      native.showPicker();
    });
    native.addEventListener("change", (event) => {
      event.stopPropagation();
      if (native.value) field.value = native.value.split("-").reverse().join("/");
      ["input", "change"].forEach((type) => field.dispatchEvent(new Event(type, { bubbles: true })));
      field.focus();
    });
    field.after(button, native);
  };

  // ---- Files: the browser's "Choose file" speaks the browser's language, so ours is drawn over it
  const showFile = (field) => {
    const names = [...field.files].map((file) => file.name).join(", ");
    field.parentElement.querySelector(".file-name").textContent = names || words().noFile;
  };
  const face = (field) => {
    const box = make("span", { class: "file" });
    field.replaceWith(box);
    box.append(field, make("span", { class: "file-choose", "aria-hidden": "true" }, words().chooseFile), make("span", { class: "file-name", "aria-hidden": "true" }));
    showFile(field);
  };
  on("change", (event) => {
    if (event.target.matches("input[type=file]")) showFile(event.target);
  });

  // ---- What a new piece of page needs
  const dress = (root) => {
    all("input[type=file]", root).filter((f) => !f.parentElement.matches(".file")).forEach(face);
    all("input[data-day]", root).filter((f) => !f.nextElementSibling?.matches(".icon-btn")).forEach(calendar);
    all("[data-select-page]", root).forEach((box) => (box.hidden = false));
    all("form[data-bulk]", root).forEach(count);
    all("button[data-print]", root).forEach((button) => (button.hidden = false));
    all("input[data-show]", root).filter((f) => !f.nextElementSibling?.matches(".show")).forEach((field) => {
      const button = make("button", { type: "button", class: "link show", "aria-pressed": "false" }, field.dataset.show);
      button.addEventListener("click", () => {
        const shown = field.type === "text";
        field.type = shown ? "password" : "text";
        button.textContent = shown ? field.dataset.show : words().hide;
        button.setAttribute("aria-pressed", String(!shown));
      });
      field.form?.addEventListener("submit", () => (field.type = "password"), { capture: true });
      field.after(button);
    });
    all("textarea[data-copy]", root).filter((f) => !f.nextElementSibling?.matches(".copy")).forEach((field) => {
      const button = make("button", { type: "button", class: "btn second copy" }, field.dataset.copy);
      button.addEventListener("click", async () => {
        field.select();
        try {
          await navigator.clipboard.writeText(field.value);
        } catch {
          document.execCommand("copy"); // an address without https has no clipboard
        }
        button.textContent = field.dataset.copied;
        say(field.dataset.copied);
      });
      field.after(button);
    });
    all("textarea[data-longest]", root).filter((f) => !f.nextElementSibling?.matches(".left")).forEach((field) => {
      const left = make("p", { class: "left" });
      const show = () => {
        const rest = Number(field.dataset.longest) - field.value.length;
        left.textContent = fill(rest < 0 ? words().over : words().left, Math.abs(rest));
        left.classList.toggle("over", rest < 0);
      };
      field.addEventListener("input", show);
      field.form?.addEventListener("gs:restored", show);
      field.after(left);
      show();
    });
    all("form[data-keep]", root).forEach((form) => {
      if (form.asOpened !== undefined) return;
      form.asOpened = sign(form);
      restoreDraft(form);
    });
  };
  on("click", (event) => {
    if (event.target.closest("button[data-print]")) window.print();
    const link = event.target.closest(".errors a[href^='#']");
    const field = link && document.getElementById(link.hash.slice(1));
    if (field) {
      event.preventDefault();
      field.focus();
      field.scrollIntoView({ block: "center" });
    }
  });
  // On a phone the rows come first: what narrows them is one touch away.
  const narrow = matchMedia("screen and (max-width: 760px)");
  const fold = () => all("details.sieve").forEach((sieve) => (sieve.open = !narrow.matches));
  narrow.addEventListener("change", fold);
  const begin = () => {
    dress(document);
    fold();
    const here = $(".nav a[aria-current]");
    if (here) here.parentElement.scrollLeft = here.offsetLeft - 16; // on a phone the row is longer than the screen
    $("#errors")?.focus();
  };
  if (document.readyState === "loading") on("DOMContentLoaded", begin);
  else begin();
})();
