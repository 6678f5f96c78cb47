import { startPage } from "/static/shell.js";

startPage(() => undefined);
