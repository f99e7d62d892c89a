-- A unit is looked up by the words of its names, then and now, not by reading every name.
create index unit_span_words on registry.unit_span using gin (to_tsvector('simple', folded));
