"use strict";
// Label turns with the keyboard. All texts come from the JSON in #data and are only ever shown as text.

const data = JSON.parse(document.getElementById("data").textContent);
const SIDES = { dsat: ["dsat", "mixed"], sat: ["sat", "mixed"] };
const LABEL_KEYS = { d: "dsat", s: "sat", m: "mixed", n: "neutral" };
const DO_KEYS = { x: "skip", u: "undo", h: "hint", r: "refusal", w: "save", o: "note", ArrowLeft: "back", ArrowRight: "forward" };

// Estimates: each label stands for as many turns of the run as its stratum has for each that was labelled.

// Wilson's 95 % interval of a share over n independent draws.
function wilson(share, n) {
  const z2 = 1.959964 ** 2;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const half = (1.959964 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

// Share of turns for which `right` holds, over strata {size, right, labelled}; the interval is that of as many
// independent draws as the weights are worth (Kish). Null before the first label; `unseen` strata have none yet.
function stratifiedShare(strata) {
  const seen = strata.filter((s) => s.labelled > 0);
  if (!seen.length) return null;
  const total = seen.reduce((sum, s) => sum + s.size, 0);
  const share = seen.reduce((sum, s) => sum + (s.size / total) * (s.right / s.labelled), 0);
  const worth = (total * total) / seen.reduce((sum, s) => sum + (s.size * s.size) / s.labelled, 0);
  const [low, high] = wilson(share, worth);
  const labelled = seen.reduce((sum, s) => sum + s.labelled, 0);
  return { share, low, high, labelled, unseen: strata.length - seen.length };
}

// Counts of the strata that `takes` (by their name), with what people say of them.
function counted(takes, isRight) {
  const strata = {};
  for (const [name, size] of Object.entries(data.strata)) {
    if (takes(name.split(" ")[0])) strata[name] = { size, right: 0, labelled: 0 };
  }
  data.turns.forEach((turn, at) => {
    const given = state.labels[at];
    const stratum = strata[turn.stratum];
    if (!given || !stratum) return;
    stratum.labelled += 1;
    if (isRight(given.label)) stratum.right += 1;
  });
  return Object.values(strata);
}

function estimates() {
  const is = (side) => (label) => SIDES[side].includes(label);
  if (data.mode === "rule") {
    const side = data.rule_side;
    return [[`${data.rule}: precision (${side})`, stratifiedShare(counted(() => true, is(side)))]];
  }
  if (data.mode !== "random") return [];
  return [
    ["precision of dsat", stratifiedShare(counted(is("dsat"), is("dsat")))],
    ["precision of sat", stratifiedShare(counted(is("sat"), is("sat")))],
    ["dsat among neutral", stratifiedShare(counted((label) => label === "neutral", is("dsat")))],
    ["dsat among all turns", stratifiedShare(counted(() => true, is("dsat")))],
  ];
}

// State, kept in the browser where it allows that

const storageKey = `dsat-miner-review-${document.body.dataset.key}`;
const state = { at: 0, labels: {}, skipped: {}, drafts: {} };
const undoable = [];
let canStore = true;
let unsaved = false;

function restore() {
  try {
    const kept = JSON.parse(localStorage.getItem(storageKey) || "{}");
    for (const name of Object.keys(state)) if (name in kept) state[name] = kept[name];
    localStorage.setItem(storageKey, JSON.stringify(state));
  } catch {
    canStore = false;
  }
  document.getElementById("warning").hidden = canStore;
}

function keep() {
  unsaved = true;
  if (!canStore) return;
  try {
    localStorage.setItem(storageKey, JSON.stringify(state));
  } catch {
    canStore = false;
    document.getElementById("warning").hidden = false;
  }
}

// What keys and buttons do

function draft(at = state.at) {
  return state.drafts[at] || { kinds: [], note: "", refusal_wrong: false };
}

function change(change) {
  state.drafts[state.at] = { ...draft(), ...change };
  if (state.labels[state.at]) state.labels[state.at] = labelled(state.labels[state.at].label);
  keep();
  show();
}

// A label with what was noted about it; kinds of the other side do not go with it.
function labelled(label) {
  const allowed = Object.keys(SIDES).filter((side) => SIDES[side].includes(label)).flatMap((side) => data.kinds[side]);
  return { ...draft(), label, kinds: draft().kinds.filter((kind) => allowed.includes(kind)) };
}

function remember() {
  undoable.push({ at: state.at, label: state.labels[state.at], skipped: state.skipped[state.at] });
}

function giveLabel(label) {
  remember();
  state.labels[state.at] = labelled(label);
  delete state.skipped[state.at];
  onward();
}

// Go to the next turn that has no label and was not skipped; stay where there is none.
function onward() {
  const order = data.turns.map((_, i) => (state.at + 1 + i) % data.turns.length);
  const next = order.find((i) => !state.labels[i] && !state.skipped[i]);
  if (next !== undefined) state.at = next;
  keep();
  show();
}

function put(where, at, value) {
  if (value === undefined) delete where[at];
  else where[at] = value;
}

const actions = {
  skip() {
    remember();
    state.skipped[state.at] = true;
    delete state.labels[state.at];
    onward();
  },
  undo() {
    const last = undoable.pop();
    if (!last) return;
    put(state.labels, last.at, last.label);
    put(state.skipped, last.at, last.skipped);
    state.at = last.at;
    keep();
    show();
  },
  back: () => move(-1),
  forward: () => move(1),
  hint() {
    const hint = document.getElementById("hint");
    hint.hidden = !hint.hidden;
    show();
  },
  refusal() {
    if (data.turns[state.at].reply_refused) change({ refusal_wrong: !draft().refusal_wrong });
  },
  note() {
    document.getElementById("why").open = true;
    document.getElementById("note").focus();
  },
  save() {
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([lines()], { type: "application/x-ndjson" }));
    link.download = "labels.jsonl";
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60000);
    unsaved = false;
  },
};

function move(by) {
  state.at = Math.min(data.turns.length - 1, Math.max(0, state.at + by));
  keep();
  show();
}

function toggleKind(kind) {
  const kinds = draft().kinds;
  change({ kinds: kinds.includes(kind) ? kinds.filter((k) => k !== kind) : [...kinds, kind] });
}

// The file: a line a label, as `mine --labels` reads it

function lines() {
  const given = {};
  for (const at of Object.keys(state.labels)) {
    const stratum = data.turns[at].stratum;
    given[stratum] = (given[stratum] || 0) + 1;
  }
  return data.turns.map((turn, at) => {
    const label = state.labels[at];
    if (!label) return "";
    const row = {
      conversation_id: turn.conversation_id,
      message_index: turn.message_index,
      label: label.label,
      kinds: label.kinds,
      note: label.note || null,
      refusal_wrong: label.refusal_wrong,
      user_text_md5: turn.user_text_md5,
      sample: data.mode === "random" ? "stratified" : data.mode,
    };
    if (data.mode === "random") {
      row.stratum = turn.stratum;
      row.weight = data.strata[turn.stratum] / given[turn.stratum];
    }
    return `${JSON.stringify(row)}\n`;
  }).join("");
}

function load(text) {
  const places = new Map(data.turns.map((turn, at) => [`${turn.conversation_id}/${turn.message_index}`, at]));
  for (const line of text.split("\n").filter((l) => l.trim())) {
    let row;
    try {
      row = JSON.parse(line);
    } catch {
      continue;
    }
    const at = places.get(`${row.conversation_id}/${row.message_index}`);
    if (at === undefined || !Object.values(LABEL_KEYS).includes(row.label)) continue;
    const kept = { kinds: row.kinds || [], note: row.note || "", refusal_wrong: Boolean(row.refusal_wrong) };
    state.drafts[at] = kept;
    state.labels[at] = { ...kept, label: row.label };
    delete state.skipped[at];
  }
  onward();
}

// Show

const percent = (share) => `${(100 * share).toFixed(1)}\u202f%`;

function setText(id, text) {
  document.getElementById(id).textContent = text;
}

// Put a text into a box; with a mark around `part` where it has one.
function setMarked(id, text, part) {
  const box = document.getElementById(id);
  const at = part ? text.indexOf(part) : -1;
  if (at < 0) {
    box.textContent = text;
    return;
  }
  const mark = document.createElement("mark");
  mark.textContent = part;
  box.replaceChildren(text.slice(0, at), mark, text.slice(at + part.length));
}

let shown = -1;

function show() {
  if (shown !== state.at) {
    for (const box of document.querySelectorAll(".text")) box.scrollTop = 0;
    window.scrollTo(0, 0);
    shown = state.at;
  }
  const turn = data.turns[state.at];
  const hinted = !document.getElementById("hint").hidden;
  setText("request", turn.request || "(the chat starts with the assistant)");
  setText("reply", turn.judged_reply);
  setMarked("feedback", turn.user_text, hinted ? turn.evidence : null);
  const why = turn.rules.length ? `: ${turn.rules.join(", ")}` : "";
  setText("said", `${turn.label}, decided by ${turn.decided_by}, P(dsat) ${turn.p_dsat.toFixed(2)}, P(sat) ${turn.p_sat.toFixed(2)}${why}`);
  setText("place", `${state.at + 1} of ${data.turns.length} · ${turn.conversation_id} message ${turn.message_index} · ${turn.language}`);
  showPressed(turn);
  showProgress();
}

function showPressed(turn) {
  const given = state.labels[state.at];
  for (const button of document.querySelectorAll("[data-label]")) {
    button.setAttribute("aria-pressed", String(Boolean(given) && given.label === button.dataset.label));
  }
  for (const button of document.querySelectorAll("[data-kind]")) {
    button.setAttribute("aria-pressed", String(draft().kinds.includes(button.dataset.kind)));
  }
  const refusal = document.getElementById("refusal");
  refusal.hidden = !turn.reply_refused;
  refusal.setAttribute("aria-pressed", String(draft().refusal_wrong));
  const note = document.getElementById("note");
  if (document.activeElement !== note) note.value = draft().note;
}

function showProgress() {
  const done = Object.keys(state.labels).length;
  const skipped = Object.keys(state.skipped).length;
  const end = done + skipped === data.turns.length ? " · all done: save, and run mine --labels" : "";
  setText("progress", `${done} of ${data.turns.length} labelled, ${skipped} skipped${end}`);
  document.getElementById("bar").style.width = percent((done + skipped) / data.turns.length).replace("\u202f", "");
  document.getElementById("estimates").replaceChildren(...estimates().map(([name, found]) => estimateBox(name, found)));
}

function estimateBox(name, found) {
  const box = document.createElement("div");
  box.className = "estimate";
  box.append(`${name} `);
  const value = document.createElement("b");
  value.textContent = found ? percent(found.share) : "–";
  const detail = document.createElement("small");
  if (found) {
    const partial = found.unseen ? `, ${found.unseen} of its strata still without a label` : "";
    detail.textContent = ` ${percent(found.low)} to ${percent(found.high)}, ${found.labelled} label${found.labelled === 1 ? "" : "s"}${partial}`;
  }
  box.append(value, detail);
  return box;
}

function addKinds() {
  for (const side of Object.keys(SIDES)) {
    const row = document.getElementById(`kinds-${side}`);
    data.kinds[side].forEach((kind, at) => {
      const button = document.createElement("button");
      button.type = "button";
      button.dataset.kind = kind;
      const key = document.createElement("kbd");
      key.textContent = side === "sat" ? `⇧${at + 1}` : String(at + 1);
      button.append(key, ` ${kind.replaceAll("_", " ")}`);
      row.append(button);
    });
  }
}

// Listen

document.addEventListener("click", (event) => {
  const button = event.target.closest("button");
  if (!button) return;
  if (button.dataset.label) giveLabel(button.dataset.label);
  else if (button.dataset.kind) toggleKind(button.dataset.kind);
  else if (button.dataset.do) actions[button.dataset.do]();
  button.blur(); // so that the space bar does not press it again
});

document.addEventListener("keydown", (event) => {
  const note = document.getElementById("note");
  if (document.activeElement === note) {
    if (event.key === "Escape") note.blur();
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const digit = /^Digit([1-9])$/.exec(event.code);
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  if (digit) {
    const kind = data.kinds[event.shiftKey ? "sat" : "dsat"][digit[1] - 1];
    if (kind) toggleKind(kind);
  } else if (LABEL_KEYS[key]) giveLabel(LABEL_KEYS[key]);
  else if (DO_KEYS[key]) actions[DO_KEYS[key]]();
  else return;
  event.preventDefault();
});

document.getElementById("note").addEventListener("input", (event) => change({ note: event.target.value }));
document.getElementById("load").addEventListener("change", async (event) => {
  if (event.target.files.length) load(await event.target.files[0].text());
  event.target.value = "";
});
window.addEventListener("beforeunload", (event) => {
  if (unsaved && !canStore) event.preventDefault();
});

// on a phone the turn comes first
document.getElementById("so-far").open = !window.matchMedia("(max-width: 34rem)").matches;
addKinds();
restore();
show();
