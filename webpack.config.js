// Nothing is bundled yet: the task pane and the functions runtime are the entries to come.
module.exports = { mode: "production", entry: {} };
