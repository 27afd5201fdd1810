// Everything works without this file; with it, verifications and lists show how far they are, and a field shows where it stands.
"use strict";
document.documentElement.classList.add("js");
const $ = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

const choose = (file, files) => { file.files = files; file.dispatchEvent(new Event("change")); };
for (const drop of all(".drop")) {
  const file = $("input[type=file]", drop);
  file.addEventListener("change", () => { $(".chosen", drop).textContent = file.files[0]?.name ?? ""; });
  for (const kind of ["dragover", "dragleave", "drop"])
    drop.addEventListener(kind, event => {
      event.preventDefault();
      drop.classList.toggle("over", kind === "dragover");
      if (kind === "drop" && event.dataTransfer.files.length) choose(file, event.dataTransfer.files);
    });
}

const form = $("#ask");
if (form) {
  const file = $("#file"), panel = $("#progress"), camera = $("#camera");
  const say = text => { $("#said").textContent = text; };
  camera.addEventListener("change", () => choose(file, camera.files));

  const countries = $("[data-countries]");
  const names = new Intl.DisplayNames([document.documentElement.lang], { type: "region" });
  const [first, ...options] = all("option", countries);
  for (const option of options) option.textContent = names.of(option.value);
  countries.append(...options.sort((a, b) => a.textContent.localeCompare(b.textContent, document.documentElement.lang)));

  const fault = faults => {
    panel.hidden = true;
    form.hidden = false;
    all(".fault", form).forEach(place => { place.textContent = ""; });
    all("[aria-invalid]", form).forEach(input => input.removeAttribute("aria-invalid"));
    const list = $("#faults ul");
    list.replaceChildren(...Object.entries(faults).map(([field, text]) => {
      const id = field.replaceAll(".", "-"), input = document.getElementById(id), place = document.getElementById(id + "-fault");
      input?.setAttribute("aria-invalid", "true");
      if (place) place.textContent = text;
      const link = Object.assign(document.createElement("a"), { href: "#" + id, textContent: text });
      const item = document.createElement("li");
      item.append(link);
      return item;
    }));
    $("#faults").hidden = false;
    $("#faults").focus();
  };

  const stages = all("[data-stage]", panel);
  const at = (stage, share, count = "") => {
    const now = stages.findIndex(one => one.dataset.stage === stage);
    stages.forEach((one, index) => { one.dataset.state = index < now ? "done" : index === now ? "now" : ""; });
    $(".count", stages[now]).textContent = count;
    $("progress", panel).value = share;
    say(stages[now].innerText);
  };

  form.addEventListener("submit", event => {
    event.preventDefault();
    const told = panel.dataset;
    if (!file.files.length && !$("#certificateNumber").value.trim()) return fault({ certificateNumber: told.nothing });
    if (file.files[0]?.size > Number(told.most)) return fault({ file: told.large });
    const request = new XMLHttpRequest();
    let seen = 0, ended = false;
    const take = () => {
      const events = request.responseText.slice(seen).split("\n\n");
      events.pop();
      for (const text of events) {
        seen += text.length + 2;
        const kind = /^event: (.*)$/m.exec(text)?.[1], data = JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? "{}");
        if (kind === "step") at(data.stage, data.stage === "reading" ? 25 + 45 * (data.page / data.pages) : data.stage === "asking" ? 75 : 92,
          data.stage === "reading" ? told.page.replace("{0}", Math.min(data.page + 1, data.pages)).replace("{1}", data.pages) : "");
        if (kind === "done") { ended = true; location.assign(data.at); }
        if (kind === "refused") { ended = true; fault(data.faults); }
      }
    };
    request.open("POST", form.action);
    request.setRequestHeader("Accept", "text/event-stream");
    request.upload.addEventListener("progress", sent => at("sending", 25 * sent.loaded / sent.total, Math.round(100 * sent.loaded / sent.total) + " %"));
    request.upload.addEventListener("load", () => file.files.length && at("reading", 25));
    request.addEventListener("progress", take);
    request.addEventListener("load", () => { take(); if (!ended) fault({ file: [429, 503].includes(request.status) ? told.busy : told.lost }); });
    request.addEventListener("error", () => fault({ file: told.lost }));
    request.addEventListener("abort", () => { panel.hidden = true; form.hidden = false; $("#chosen").textContent = told.cancelled; $("button[type=submit]", form).focus(); });
    $("#cancel").onclick = () => request.abort();
    form.hidden = true;
    panel.hidden = false;
    at(file.files.length ? "sending" : "asking", 0);
    $("#progress-title").focus();
    request.send(new FormData(form));
  });
  addEventListener("pageshow", event => { if (event.persisted) { panel.hidden = true; form.hidden = false; } });
}
if ($("#faults") && !$("#faults").hidden) $("#faults").focus();

// A list that is being checked is looked at again until it is done; what has the focus keeps it, because only what changed is put in its place.
const look = async () => {
  let page;
  try { page = new DOMParser().parseFromString(await (await fetch(location.href)).text(), "text/html"); } catch { return setTimeout(look, 10000); }
  const now = $("#list", page);
  if (!now) return setTimeout(look, 10000);
  $("#rows tbody").replaceWith($("#rows tbody", page));
  if (now.dataset.going) {
    $("#done").textContent = $("#done", now).textContent;
    $("progress").value = $("progress", now).value;
    $(".counts").replaceWith($(".counts", now));
    return setTimeout(look, 2000);
  }
  $("#list").replaceWith(now);
  document.title = page.title;
  $("#said").textContent = now.dataset.said + ". " + $("#done").textContent;
};
if ($("#list")?.dataset.going) {
  $("[data-look]").hidden = true;
  setTimeout(look, 1000);
}

for (const sheet of all(".sheet")) {
  const picture = $("img", sheet), box = $("svg", sheet).viewBox.baseVal;
  const compare = () => sheet.classList.toggle("apart", Math.abs(picture.naturalWidth / picture.naturalHeight / (box.width / box.height) - 1) > 0.04);
  picture.complete && picture.naturalWidth ? compare() : picture.addEventListener("load", compare);
}
const show = (field, shown) => all(`[data-field="${field}"]`).forEach(one => one.classList.toggle("shown", shown));
for (const one of all(".value[data-field], .sheet rect")) {
  const field = one.dataset.field;
  for (const kind of ["pointerenter", "focusin"]) one.addEventListener(kind, () => show(field, true));
  for (const kind of ["pointerleave", "focusout"]) one.addEventListener(kind, () => show(field, false));
}
for (const button of all("[data-print], [data-copy]")) button.hidden = false;
$("[data-print]")?.addEventListener("click", () => print());
$("[data-copy]")?.addEventListener("click", async event => {
  const text = document.getElementById(event.target.dataset.copy);
  try { await navigator.clipboard.writeText(text.value); } catch { text.select(); document.execCommand("copy"); }
  event.target.textContent = event.target.dataset.copied;
});
