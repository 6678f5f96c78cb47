// A shell whose chat lies in a frame of the same origin.
const frame = document.getElementById("inner");
frame.addEventListener("load", () => {
  const inner = frame.contentWindow;
  const wait = setInterval(() => {
    if (!inner.say) return;
    clearInterval(wait);
    window.say = (author, text) => inner.say(author, text);
    inner.say("customer", "Hello from the frame");
    inner.say("agent", "Hello into the frame");
    inner.say("customer", "Can you read me in here?");
    window.ready = true;
  }, 20);
});
frame.src = "/plain/inner";
