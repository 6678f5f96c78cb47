// The values of the customer's order, named as the send gate names those of a reply.

import { day } from "../content/values.js";

/** [[name, words]] of the selected order, or of all where none is selected; what is the difference to pay counts too. */
export function orderValues(context, format) {
  const orders = context?.orders ?? [];
  const meant = orders.filter((order) => order.id === context.selected);
  const found = new Map();
  const money = (minor, currency) => {
    if (!currency || !Number.isInteger(minor)) return;
    const { maximumFractionDigits } = new Intl.NumberFormat("en", { style: "currency", currency }).resolvedOptions();
    found.set(`amount ${Math.abs(minor) / 10 ** maximumFractionDigits}`, format.money(Math.abs(minor), currency));
  };
  for (const order of meant.length > 0 ? meant : orders) {
    for (const { type, value, currency } of order.fields) {
      if (type === "money") money(value, currency ?? order.currency);
      else if (["date", "time"].includes(type) && value) dated(found, String(value), format);
    }
    for (const line of order.lines ?? []) money(line.amount, order.currency);
    money(context.difference, order.currency);
  }
  return [...found];
}

/** A moment's day is the one of its zone, and of UTC: which of them people mean is not known. */
function dated(found, value, format) {
  const [, month, date] = /^\d{4}-(\d\d)-(\d\d)/.exec(value) ?? [];
  if (!month) return;
  found.set(day(Number(month), Number(date)), format.date(value));
  const here = new Date(value);
  if (value.includes("T") && !Number.isNaN(here.getTime())) found.set(day(here.getMonth() + 1, here.getDate()), format.date(value));
}
