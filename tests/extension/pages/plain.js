// A chat page nobody wrote an adapter for: messages with ids, a textarea, a button.
let count = 0;
let scrolling = 0;
const thread = document.getElementById("thread");
const box = document.getElementById("answer");

window.say = (author, text, id = `m${(count += 1)}`) => {
  const node = document.createElement("div");
  node.className = `msg ${author === "agent" ? "out" : "in"}`;
  node.dataset.mid = id;
  const body = document.createElement("div");
  body.className = "body";
  body.textContent = text;
  const time = document.createElement("time");
  time.dateTime = new Date().toISOString();
  time.textContent = time.dateTime.slice(11, 16);
  node.append(body, time);
  thread.append(node);
  // One layout for all that is said at once.
  scrolling ||= requestAnimationFrame(() => {
    scrolling = 0;
    thread.scrollTop = thread.scrollHeight;
  });
};

const send = () => {
  const text = box.value.trim();
  if (!text) return;
  box.value = "";
  // What was sent appears a moment later, as it does everywhere.
  setTimeout(() => window.say("agent", text), 80);
};
document.getElementById("form").addEventListener("submit", (event) => {
  event.preventDefault();
  send();
});
box.addEventListener("keydown", (event) => {
  if (event.key !== "Enter" || event.shiftKey) return;
  event.preventDefault();
  send();
});
