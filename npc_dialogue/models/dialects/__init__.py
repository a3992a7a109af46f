"""The languages that model servers speak: for each how a request is put and how the chunks of a reply are read."""
